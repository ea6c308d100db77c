package vn.motcua.kiosk.card;

import java.util.List;

/** What scanners, files and copies put around a text. */
final class Wrapping {

  /** The UTF-8 byte order mark read in the wrong character set. */
  private static final String BROKEN_BOM = "\u00EF\u00BB\u00BF";

  /**
   * Marks by which hand scanners name the symbology: QR in its four kinds. Source: ISO/IEC 15424.
   */
  private static final List<String> SYMBOLOGY = List.of("]Q0", "]Q1", "]Q2", "]Q3");

  private Wrapping() {}

  /** The text without it. Marks that only a letter's damage leaves stay: they can be mended. */
  static String off(String text) {
    int from = 0;
    int end = text.length();
    while (from < end) {
      int past = pastMark(text, from);
      if (past == from) {
        break;
      }
      from = past;
    }
    while (end > from && isMargin(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(from, end);
  }

  private static int pastMark(String text, int from) {
    if (isMargin(text.charAt(from))) {
      return from + 1;
    }
    if (text.startsWith(BROKEN_BOM, from)) {
      return from + BROKEN_BOM.length();
    }
    return SYMBOLOGY.stream().anyMatch(mark -> text.startsWith(mark, from)) ? from + 3 : from;
  }

  private static boolean isMargin(char c) {
    return Character.isWhitespace(c) || c < ' ' || c == '\u007F' || c == '\uFEFF' || c == '\u200B';
  }
}
