package vn.motcua.kiosk.printing;

/** What is to be printed: one document, on which paper, how many times. */
public final class Sheet {

  /** More is a slip of the finger. */
  private static final int MOST_COPIES = 20;

  private final byte[] pdf;
  private final String title;
  private final Paper paper;
  private final int copies;

  /**
   * @param title such as {@code MC-2411-047}: ASCII letters, digits, dots, hyphens, nothing
   *     personal, because spoolers show it to everybody
   * @param copies 1–20
   */
  public Sheet(byte[] pdf, String title, Paper paper, int copies) {
    if (!title.matches("[A-Za-z0-9.-]+")) {
      throw new IllegalArgumentException("not a title for a print job");
    }
    if (copies < 1 || copies > MOST_COPIES) {
      throw new IllegalArgumentException("1–20 copies, not " + copies);
    }
    this.pdf = pdf.clone();
    this.title = title;
    this.paper = paper;
    this.copies = copies;
  }

  /** The usual one: a single A4 handout. */
  public static Sheet a4(byte[] pdf, String title) {
    return new Sheet(pdf, title, Paper.A4, 1);
  }

  /** The document itself, not a copy of it. */
  public byte[] pdf() {
    return pdf;
  }

  public String title() {
    return title;
  }

  public Paper paper() {
    return paper;
  }

  public int copies() {
    return copies;
  }

  /** Never the document. */
  @Override
  public String toString() {
    return "Sheet[" + title + ", " + copies + " × " + paper + "]";
  }
}
