package vn.motcua.kiosk.printing;

/** The sheets and rolls that a counter has in its printers, sizes in millimetres. */
public enum Paper {
  A4("iso_a4_210x297mm", 210, 297),
  A5("iso_a5_148x210mm", 148, 210),

  /** A roll of 80 mm of which thermal heads reach 72; the length is the page's own. */
  ROLL_80("om_roll-80_80x297mm", 80, 297);

  private final String media;
  private final int widthMm;
  private final int heightMm;

  Paper(String media, int widthMm, int heightMm) {
    this.media = media;
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /** Its self-describing name (PWG 5101.1), such as {@code iso_a4_210x297mm}. */
  public String media() {
    return media;
  }

  public int widthMm() {
    return widthMm;
  }

  public int heightMm() {
    return heightMm;
  }
}
