package vn.motcua.kiosk.handout;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes lines in the styled text of JasperReports, a small XML.
 *
 * @param factor by which sizes differ from those of the template
 */
record Styled(double factor) {

  private static final int HEADING = 15;
  private static final int HINT = 13;

  static String of(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String of(Line line) {
    return line.pieces().stream().map(Styled::of).collect(Collectors.joining());
  }

  private static String of(Line.Piece piece) {
    var text = of(piece.text());
    var weighed = piece.bold() ? "<b>" + text + "</b>" : text;
    return piece.slanted() ? "<i>" + weighed + "</i>" : weighed;
  }

  /** A heading at its own size, whatever the text around it has. */
  String heading(String heading) {
    return "<style size=\"%s\" isBold=\"true\">%s</style>".formatted(size(HEADING), of(heading));
  }

  /** A heading with a smaller hint in italics behind it. */
  String heading(String heading, String hint) {
    return hint.isEmpty()
        ? heading(heading)
        : heading(heading)
            + "  <style size=\"%s\" isItalic=\"true\">%s</style>".formatted(size(HINT), of(hint));
  }

  private String size(int points) {
    return String.format(Locale.ROOT, "%.1f", points * factor);
  }
}
