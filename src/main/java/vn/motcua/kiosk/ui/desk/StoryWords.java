package vn.motcua.kiosk.ui.desk;

import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Reminded;

/** What pages call marks, reminders, troubles and places on the way. */
final class StoryWords {

  private StoryWords() {}

  /** Such as "Bước 3/7: làm theo hướng dẫn". */
  static String at(Now now, Words words) {
    var page = words.of("desk.at." + now.kind());
    return now.of() == 0 ? page : words.of("desk.at.numbered", now.number(), now.of(), page);
  }

  /** What a remedy is for; its id if the guidance has it no longer. */
  static String symptom(String remedy, Words words, Guide guide) {
    var known = guide.remedies().get(remedy);
    return known == null ? remedy : words.plain(known.symptom());
  }

  /** Key of it. */
  static String mark(Mark mark) {
    return switch (mark) {
      case SMS_CAME -> "desk.mark.sms-came";
      case ACTIVATED -> "desk.mark.activated";
      case LEVEL_2 -> "desk.mark.level-2";
      case GIVEN_UP -> "desk.mark.given-up";
    };
  }

  /** Key of it. */
  static String reminded(Reminded how) {
    return switch (how) {
      case CALLED -> "desk.reminded.called";
      case VISITED -> "desk.reminded.visited";
      case DONE -> "desk.reminded.done";
    };
  }
}
