package vn.motcua.kiosk.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Boxes in groups of three from the right, as the card and telephone books write numbers. */
public final class DigitRow extends HBox {

  private static final int GROUP = 3;

  public DigitRow() {
    getStyleClass().addAll("digit-row", Frame.PERSONAL);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /**
   * @param digits typed so far
   * @param length how many there will be
   */
  public void show(String digits, int length) {
    getChildren().clear();
    for (int i = 0; i < length; i++) {
      if (i >= GROUP && (length - i) % GROUP == 0) {
        var gap = new Region();
        gap.getStyleClass().add("group-gap");
        getChildren().add(gap);
      }
      boolean typed = i < digits.length();
      var box = new Label(typed ? digits.substring(i, i + 1) : "");
      box.getStyleClass()
          .addAll("digit", typed ? "typed" : i == digits.length() ? "next" : "ahead");
      if (i == digits.length()) {
        var caret = new Region();
        caret.getStyleClass().add("caret");
        box.setGraphic(caret);
      }
      getChildren().add(box);
    }
    setAccessibleText(digits.length() + " / " + length);
  }
}
