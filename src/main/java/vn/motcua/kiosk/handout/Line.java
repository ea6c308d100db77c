package vn.motcua.kiosk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of the paper, which may wrap: pieces of plain and of bold type. */
public record Line(List<Piece> pieces) {

  /**
   * A piece of one weight.
   *
   * @param slanted in the second language of a paper in two
   */
  public record Piece(String text, boolean bold, boolean slanted) {

    public Piece(String text, boolean bold) {
      this(text, bold, false);
    }
  }

  public static final Line EMPTY = new Line(List.of());

  public Line {
    pieces = List.copyOf(pieces);
  }

  public static Line plain(String text) {
    return new Line(List.of(new Piece(text, false)));
  }

  public static Line bold(String text) {
    return new Line(List.of(new Piece(text, true)));
  }

  /**
   * Reads the inline marks of the guidance: {@code **strong**} and {@code [[app label]]} become
   * bold. A mark without its counterpart is printed as it stands.
   */
  public static Line marked(String text) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    while (at < text.length()) {
      int strong = opening(text, "**", "**", at);
      int label = opening(text, "[[", "]]", at);
      int start = strong < 0 ? label : label < 0 ? strong : Math.min(strong, label);
      if (start < 0) {
        break;
      }
      int end = text.indexOf(start == strong ? "**" : "]]", start + 2);
      add(pieces, text.substring(at, start), false);
      // A label within strong words, or the other way round: both are bold anyway.
      add(pieces, text.substring(start + 2, end).replaceAll("\\*\\*|\\[\\[|\\]\\]", ""), true);
      at = end + 2;
    }
    add(pieces, text.substring(at), false);
    return new Line(pieces);
  }

  private static int opening(String text, String open, String close, int from) {
    int start = text.indexOf(open, from);
    return start >= 0 && text.indexOf(close, start + 2) >= 0 ? start : -1;
  }

  private static void add(List<Piece> pieces, String text, boolean bold) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, bold));
    }
  }

  /** This line with {@code {key}} replaced in each piece; what is put in is never read as marks. */
  public Line with(String key, String value) {
    return new Line(
        pieces.stream()
            .map(p -> new Piece(p.text().replace("{" + key + "}", value), p.bold(), p.slanted()))
            .toList());
  }

  /** The same in italics. */
  Line slanted() {
    return new Line(pieces.stream().map(p -> new Piece(p.text(), p.bold(), true)).toList());
  }

  public Line plus(Line other) {
    var both = new ArrayList<>(pieces);
    both.addAll(other.pieces);
    return new Line(both);
  }

  /** The lines one after another with the text between them. */
  public static Line joined(List<Line> lines, String between) {
    var all = EMPTY;
    for (var line : lines) {
      all = all.pieces.isEmpty() ? line : all.plus(plain(between)).plus(line);
    }
    return all;
  }

  /** The words alone. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Never the words: they may hold a name. */
  @Override
  public String toString() {
    return "Line[" + text().length() + " characters]";
  }
}
