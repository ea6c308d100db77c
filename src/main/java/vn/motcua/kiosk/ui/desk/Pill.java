package vn.motcua.kiosk.ui.desk;

import javafx.scene.control.Label;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.visit.Standing;

/** Where a visit stands: colour, icon and words. */
final class Pill extends Label {

  private final Icon icon = Icon.ofRow();
  private String tone = "";

  Pill() {
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().setAll("pill"); // No label's: see Icon.ofRow.
  }

  static Pill of(Standing standing, Words words) {
    var pill = new Pill();
    pill.show(standing, words);
    return pill;
  }

  void show(Standing standing, Words words) {
    show(words.of(key(standing)), icon(standing), tone(standing));
  }

  /** Somebody has called. */
  void showHelp(Words words) {
    show(words.of("desk.standing.help"), "bell", "help");
  }

  private void show(String words, String icon, String tone) {
    setText(words);
    this.icon.setName(icon);
    if (!tone.equals(this.tone)) {
      getStyleClass().remove("pill-" + this.tone);
      getStyleClass().add("pill-" + tone);
      this.tone = tone;
    }
  }

  static String key(Standing standing) {
    return switch (standing) {
      case UNDER_WAY -> "desk.standing.under-way";
      case WAITING -> "desk.standing.waiting";
      case SMS_CAME -> "desk.standing.sms-came";
      case ACTIVATED -> "desk.standing.activated";
      case LEVEL_2 -> "desk.standing.level-2";
      case DONE -> "desk.standing.done";
      case CLERK -> "desk.standing.clerk";
      case GUIDED -> "desk.standing.guided";
      case STOPPED -> "desk.standing.stopped";
    };
  }

  private static String icon(Standing standing) {
    return switch (standing) {
      case UNDER_WAY -> "play";
      case WAITING -> "hourglass";
      case SMS_CAME -> "message-check";
      case ACTIVATED, DONE -> "check";
      case LEVEL_2 -> "map-pin";
      case CLERK -> "user";
      case GUIDED -> "file-text";
      case STOPPED -> "x";
    };
  }

  private static String tone(Standing standing) {
    return switch (standing) {
      case UNDER_WAY, LEVEL_2 -> "cham";
      case WAITING, SMS_CAME, GUIDED, CLERK -> "sunk";
      case ACTIVATED, DONE -> "lua";
      case STOPPED -> "line";
    };
  }
}
