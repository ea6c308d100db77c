package vn.motcua.kiosk.handout;

import java.util.stream.Collectors;

/** Writes lines in the styled text of JasperReports, a small XML. */
final class Styled {

  private Styled() {}

  static String of(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String of(Line line) {
    return line.pieces().stream()
        .map(p -> p.bold() ? "<b>" + of(p.text()) + "</b>" : of(p.text()))
        .collect(Collectors.joining());
  }

  /** A heading at its own size, whatever the text around it has. */
  static String heading(String heading) {
    return "<style size=\"15\" isBold=\"true\">" + of(heading) + "</style>";
  }

  /** A heading with a smaller hint in italics behind it. */
  static String heading(String heading, String hint) {
    return hint.isEmpty()
        ? heading(heading)
        : heading(heading) + "  <style size=\"13\" isItalic=\"true\">" + of(hint) + "</style>";
  }
}
