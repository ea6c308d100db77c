package vn.motcua.kiosk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * What stands at the foot of each side of a paper. Where there are several, each is numbered, and
 * all but the last say that there is more: a sheet that lies at home must not be read by half.
 *
 * @param lines of every side
 * @param more that it goes on with {@code {page}}
 * @param roll whether the paper is one long side
 */
record Foot(Line lines, Line more, boolean roll) {

  private static final Pattern MARKS = Pattern.compile("<[^>]*>");

  /** With a province's own line. */
  static Foot of(Handout handout, Look look, Layout layout) {
    var footer = handout.footer();
    var between = layout.isRoll() ? "\n" : "  ·  ";
    var first = Line.joined(List.of(footer.code(), footer.time()), between);
    var own = look.footer(handout.language()).map(Line::plain).stream();
    var lines =
        Stream.concat(Stream.of(first, footer.clerk(), footer.back()), own)
            .filter(line -> !line.pieces().isEmpty())
            .toList();
    return new Foot(Line.joined(lines, "\n"), footer.more(), layout.isRoll());
  }

  /** With what a paper is laid out before its sides are counted: no side has more. */
  String longest() {
    return on(1, roll ? 1 : 2);
  }

  /**
   * Gives each side its own foot in the place of the longest one, which is known by its text: a
   * province's own template may have it in any place and style.
   */
  void write(JasperPrint paper) {
    var longest = letters(longest());
    int sides = paper.getPages().size();
    for (int side = 1; side <= sides; side++) {
      for (var element : paper.getPages().get(side - 1).getElements()) {
        if (element instanceof JRPrintText text
            && longest.equals(letters(text.getOriginalText()))) {
          text.setText(on(side, sides));
        }
      }
    }
  }

  /** Without the marks of its style, which JasperReports writes in its own way. */
  private static String letters(String styled) {
    return MARKS.matcher(styled).replaceAll("");
  }

  private String on(int side, int sides) {
    var numbered = new ArrayList<Line>();
    if (sides > 1) {
      numbered.add(Line.bold(side + "/" + sides));
    }
    if (side < sides) {
      numbered.add(more.with("page", String.valueOf(side + 1)));
    }
    return Styled.of(Line.joined(List.of(Line.joined(numbered, " · "), lines), "\n"));
  }
}
