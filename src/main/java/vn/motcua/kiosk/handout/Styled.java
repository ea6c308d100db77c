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

  /** A bold heading with a smaller hint in italics behind it. */
  static String heading(String heading, String hint) {
    return hint.isEmpty()
        ? "<b>" + of(heading) + "</b>"
        : "<b>%s</b>  <style size=\"13\" isItalic=\"true\">%s</style>"
            .formatted(of(heading), of(hint));
  }
}
