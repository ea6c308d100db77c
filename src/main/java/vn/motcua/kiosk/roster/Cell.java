package vn.motcua.kiosk.roster;

/**
 * What stands in one cell.
 *
 * @param text of a formula nothing: neither it nor what it once gave is believed
 */
record Cell(String text, Kind kind) {

  enum Kind {
    TEXT,
    /** A number of Excel, without the zeros in front. */
    NUMBER,
    FORMULA
  }

  static final Cell EMPTY = text("");

  static Cell text(String text) {
    return new Cell(text, Kind.TEXT);
  }

  boolean isBlank() {
    return kind != Kind.FORMULA && text.isBlank();
  }

  /** Masked. */
  @Override
  public String toString() {
    return "•••";
  }
}
