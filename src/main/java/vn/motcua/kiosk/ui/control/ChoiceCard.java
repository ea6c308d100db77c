package vn.motcua.kiosk.ui.control;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A big picture to touch: drawing, title, a line of help, and a tick when it is the chosen one. */
@DefaultProperty("pictures")
public final class ChoiceCard extends Button {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final StackPane picture = new StackPane();
  private final RichText title = new RichText("", "card-heading");
  private final RichText help = new RichText("", "card-help");
  private final StackPane tick = new StackPane(new Icon("check"));
  private final StackPane foot = new StackPane();
  private final VBox column = new VBox(picture, title, help, foot);
  private final StackPane sheet = new StackPane(column, tick);

  public ChoiceCard() {
    getStyleClass().setAll("choice-card");
    picture.getStyleClass().add("card-drawing");
    VBox.setVgrow(picture, Priority.ALWAYS);
    tick.getStyleClass().add("tick");
    tick.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(tick, javafx.geometry.Pos.TOP_RIGHT);
    column.getStyleClass().add("card-column");
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setGraphic(sheet);
    setText("");
  }

  public ObservableList<Node> getPictures() {
    return picture.getChildren();
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

  /** Marks it as the chosen one. */
  public void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    tick.getChildren().getFirst().setVisible(chosen);
    setAccessibleHelp(chosen ? "✓" : "");
  }

  /** A card that acts at once has no tick; what stands at its foot goes to the bottom. */
  public void setTickShown(boolean shown) {
    tick.setVisible(shown);
    VBox.setVgrow(picture, shown ? Priority.ALWAYS : Priority.NEVER);
    VBox.setVgrow(foot, shown ? Priority.NEVER : Priority.ALWAYS);
    foot.setAlignment(javafx.geometry.Pos.BOTTOM_CENTER);
  }

  public boolean isTickShown() {
    return tick.isVisible();
  }

  /** What stands at the foot of the card. */
  public ObservableList<Node> getFoot() {
    return foot.getChildren();
  }

  private void speak() {
    setAccessibleText(
        (RichText.plainText(title.getText()) + ". " + RichText.plainText(help.getText())).strip());
  }

  /** The card's contents fill the card; a button's graphic would be as small as it can. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double x = snappedLeftInset();
    double y = snappedTopInset();
    sheet.resizeRelocate(
        x, y, getWidth() - x - snappedRightInset(), getHeight() - y - snappedBottomInset());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + column.minWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return snappedTopInset()
        + snappedBottomInset()
        + column.minHeight(width < 0 ? -1 : width - 2 * snappedLeftInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset()
        + snappedBottomInset()
        + column.prefHeight(width < 0 ? -1 : width - 2 * snappedLeftInset());
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + snappedRightInset() + column.minWidth(-1);
  }
}
