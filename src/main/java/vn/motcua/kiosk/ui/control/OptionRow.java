package vn.motcua.kiosk.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of several ways on, as a wide button: icon, title, a line of help, an arrow. */
public final class OptionRow extends Button {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Icon icon = new Icon();
  private final RichText title = new RichText("", "row-title");
  private final RichText help = new RichText("", "row-help");
  private final HBox row = new HBox();

  public OptionRow() {
    getStyleClass().setAll("option-row");
    setMaxWidth(Double.MAX_VALUE);
    var words = new VBox(title, help);
    words.getStyleClass().add("row-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    icon.getStyleClass().add("row-icon");
    icon.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    row.getChildren().addAll(icon, words, new Icon("chevron-right", "row-arrow"));
    row.getStyleClass().add("row");
    setGraphic(row);
    setText("");
  }

  public String getIcon() {
    return icon.getName();
  }

  public void setIcon(String name) {
    icon.setName(name);
  }

  public String getHeading() {
    return title.getText();
  }

  public void setHeading(String words) {
    title.setText(words);
    speak();
  }

  public String getHelp() {
    return help.getText();
  }

  public void setHelp(String words) {
    help.setText(words);
    speak();
  }

  public void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private void speak() {
    setAccessibleText(
        (RichText.plainText(title.getText()) + ". " + RichText.plainText(help.getText())).strip());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double x = snappedLeftInset();
    double width = getWidth() - x - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    row.resizeRelocate(x, snappedTopInset(), width, height);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + row.minWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset()
        + snappedBottomInset()
        + Math.max(row.minHeight(inside), row.prefHeight(inside));
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + snappedRightInset() + row.prefWidth(-1);
  }
}
