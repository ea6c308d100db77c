package vn.motcua.kiosk.handout;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.motcua.kiosk.handout.Handout.Level2;

/**
 * What gives way so that everything fits on the paper, in this order. Each includes those before
 * it. The name, the message, the warning, the QR codes and the visit code never give way; type is
 * never smaller than 12 points where it is 14 by design. If even the last is too much for one side
 * of A4, the paper has two, on which nothing needs to give way; only if those are too small, the
 * last tasks are replaced by a line that says how many more there are.
 */
enum Fit {
  /** As designed: 14 points. */
  WHOLE(14, false),
  /** Without what the account is good for. */
  WITHOUT_UTILITIES(14, false),
  /** Without the pictures of the next steps and of the way to the office: words say the same. */
  WITHOUT_PICTURES(14, false),
  /** Less white between the tasks. */
  CLOSER(14, true),
  /** What to bring to level 2 in running text instead of a list with boxes. */
  BRING_IN_A_LINE(14, true),
  /** Without the campaign, which is over in days. */
  WITHOUT_CAMPAIGN(14, true),
  /** Of level 2 only where it is taken; hours and papers are asked for there. */
  LEVEL2_IN_SHORT(14, true),
  SMALLER(13, true),
  SMALLEST(12, true),
  /** Without the steps already done. */
  WITHOUT_DONE(12, true);

  private static final List<Fit> ALL = List.of(values());

  private final int points;
  private final boolean close;

  Fit(int points, boolean close) {
    this.points = points;
    this.close = close;
  }

  /** This one and all after it. */
  static List<Fit> from(Fit first) {
    return ALL.subList(ALL.indexOf(first), ALL.size());
  }

  /** The size of the body type. */
  int points() {
    return points;
  }

  boolean close() {
    return close;
  }

  Handout of(Handout whole) {
    return switch (this) {
      case WHOLE -> whole;
      case WITHOUT_UTILITIES -> whole.withoutUtilities();
      case WITHOUT_PICTURES, CLOSER -> whole.withoutUtilities().withoutPictures();
      case BRING_IN_A_LINE -> level2(WITHOUT_PICTURES.of(whole), Fit::bringInALine);
      case WITHOUT_CAMPAIGN -> BRING_IN_A_LINE.of(whole).withoutExtras();
      case LEVEL2_IN_SHORT, SMALLER, SMALLEST -> level2(WITHOUT_CAMPAIGN.of(whole), Fit::inShort);
      case WITHOUT_DONE -> SMALLEST.of(whole).withoutDone();
    };
  }

  private static Handout level2(Handout whole, UnaryOperator<Level2> shorter) {
    return whole.withLevel2(whole.level2().map(shorter));
  }

  private static Level2 bringInALine(Level2 level2) {
    return new Level2(
        level2.heading(),
        level2.where(),
        level2.hours(),
        level2.bringLabel(),
        level2.bring().isEmpty() ? List.of() : List.of(Line.joined(level2.bring(), "; ")));
  }

  private static Level2 inShort(Level2 level2) {
    return new Level2(level2.heading(), level2.where(), List.of(), "", List.of());
  }
}
