package vn.motcua.kiosk.handout;

/**
 * The kinds of paper and print that a handout comes in. All but the receipt are scaled from one
 * template; lengths in points (1/72 inch).
 */
public enum Layout {
  /** One sheet, letters of 14 points, under the head of an official paper. */
  A4("handout.jrxml", 595, 842, new Margins(48, 46, 43, 71), 14, 1),
  /** For weak eyes: letters of 18 points, both sides of a sheet at most. */
  A4_LARGE("handout.jrxml", 595, 842, new Margins(46, 42, 38, 54), 18, 2),
  /** Letters of 12 points, both sides of a sheet at most. */
  A5("handout.jrxml", 420, 595, new Margins(34, 31, 28, 37), 12, 2),
  /** A roll of 80 mm, printed on 72, as long as it needs. */
  RECEIPT("receipt.jrxml", 204, 842, new Margins(4, 1, 4, 1), 14, 1);

  /** White around the text. */
  record Margins(int top, int right, int bottom, int left) {}

  /** Of the letters in the template. */
  private static final double TEMPLATE_POINTS = 14;

  private final String template;
  private final int width;
  private final int height;

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
  private final Margins margins;

  private final int points;
  private final int pages;

  Layout(String template, int width, int height, Margins margins, int points, int pages) {
    this.template = template;
    this.width = width;
    this.height = height;
    this.margins = margins;
    this.points = points;
    this.pages = pages;
  }

  /** The file that it is made from, also by a province that has a look of its own. */
  String template() {
    return template;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Margins margins() {
    return margins;
  }

  /** How much larger everything is than in the template. */
  double factor() {
    return points / TEMPLATE_POINTS;
  }

  /** Sides of paper that a handout may fill; two languages may fill both sides of a sheet. */
  int pages(Handout handout) {
    return handout.languages().size() > 1 ? Math.max(pages, 2) : pages;
  }

  /** Whether there is room for the head of an official paper. */
  boolean official() {
    return this == A4;
  }

  boolean isRoll() {
    return this == RECEIPT;
  }
}
