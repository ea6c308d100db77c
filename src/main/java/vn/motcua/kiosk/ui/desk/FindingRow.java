package vn.motcua.kiosk.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.motcua.kiosk.ui.control.Icon;

/** A thing that is being looked at, then how it is. */
final class FindingRow extends HBox {

  private final Label what = new Label();
  private final Label sentence = new Label();
  private final Icon badge = new Icon("hourglass");

  FindingRow(String thing, String meanwhile) {
    getStyleClass().add("finding");
    what.setText(thing);
    what.getStyleClass().add("finding-what");
    what.setMinWidth(USE_PREF_SIZE);
    sentence.setText(meanwhile);
    sentence.getStyleClass().add("finding-wait");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    badge.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(badge, what, sentence);
  }

  void show(Finding finding) {
    boolean well = finding.state() == Finding.State.GOOD;
    badge.setName(icon(finding.state()));
    badge.getStyleClass().removeIf(style -> style.startsWith("badge-"));
    badge.getStyleClass().add(badge(finding.state()));
    sentence.setText(finding.sentence());
    sentence.getStyleClass().setAll("label", well ? "finding-well" : "finding-trouble");
    setAccessibleText(finding.what() + ": " + finding.state().words() + ". " + finding.sentence());
  }

  private static String icon(Finding.State state) {
    return switch (state) {
      case GOOD -> "check";
      case ATTENTION -> "alert-triangle";
      case BROKEN -> "x";
    };
  }

  private static String badge(Finding.State state) {
    return switch (state) {
      case GOOD -> "badge-well";
      case ATTENTION -> "badge-trouble";
      case BROKEN -> "badge-broken";
    };
  }
}
