package vn.motcua.kiosk.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.ui.control.Icon;

/** One number of the day: what it counts, the number, and a line about it. */
public final class Kpi extends VBox {

  private final Label label = new Label();
  private final Label value = new Label("–");
  private final Label context = new Label();

  public Kpi() {
    getStyleClass().addAll("panel", "kpi");
    label.getStyleClass().add("kpi-label");
    value.getStyleClass().add("kpi-value");
    context.getStyleClass().add("kpi-context");
    getChildren().addAll(label, value, context);
  }

  public String getLabel() {
    return label.getText();
  }

  public void setLabel(String words) {
    label.setText(words);
  }

  void show(String number, String icon, String words, String style) {
    value.setText(number);
    context.setText(words);
    context.setGraphic(icon.isEmpty() ? null : new Icon(icon));
    context.getStyleClass().removeIf(s -> s.startsWith("tone-"));
    context.getStyleClass().add("tone-" + style);
    setAccessibleText(label.getText() + ": " + number + ". " + words);
  }
}
