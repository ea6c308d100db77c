package vn.motcua.kiosk.materials;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kiosk.handout.Line;

/** Words that wrap: left aligned, or each line in the middle. */
record Paragraph(Line line, double size, Color colour, boolean centred) implements Part {

  /** Distance of two baselines; Vietnamese capitals carry two marks, one over the other. */
  private static final double LEADING = 1.26;

  /** Where the baseline is in a line's height. */
  private static final double BASELINE = 0.95;

  /** A word of one or more weights, without a space in it. */
  private record Word(List<Line.Piece> pieces, boolean breaks) {}

  static Paragraph plain(String text, double size, Color colour) {
    return new Paragraph(Line.plain(text), size, colour, false);
  }

  static Paragraph bold(String text, double size, Color colour) {
    return new Paragraph(Line.bold(text), size, colour, false);
  }

  static Paragraph of(Line line, double size, Color colour) {
    return new Paragraph(line, size, colour, false);
  }

  Paragraph inTheMiddle() {
    return new Paragraph(line, size, colour, true);
  }

  @Override
  public double height(Board board, double width, double scale) {
    return lines(board, width, scale).size() * size * scale * LEADING;
  }

  /** How wide it stands in one line. */
  double width(Board board, double scale) {
    return lines(board, Double.MAX_VALUE, scale).stream()
        .mapToDouble(l -> width(board, l, scale))
        .max()
        .orElse(0);
  }

  @Override
  public void draw(Board board, Spot spot) {
    double letters = size * spot.scale();
    double baseline = spot.y() + letters * BASELINE;
    for (var words : lines(board, spot.width(), spot.scale())) {
      double spare = spot.width() - width(board, words, spot.scale());
      double x = spot.x() + (centred ? spare / 2 : 0);
      for (var piece : joined(words)) {
        board.write(piece.text(), x, baseline, face(piece), letters, colour);
        x += board.width(piece.text(), face(piece), letters);
      }
      baseline += letters * LEADING;
    }
  }

  private static Face face(Line.Piece piece) {
    return piece.bold() ? Face.BOLD : Face.PLAIN;
  }

  private double width(Board board, List<Word> words, double scale) {
    return joined(words).stream()
        .mapToDouble(p -> board.width(p.text(), face(p), size * scale))
        .sum();
  }

  /** The words of one line with spaces between them, pieces of a weight together. */
  private static List<Line.Piece> joined(List<Word> words) {
    var pieces = new ArrayList<Line.Piece>();
    for (var word : words) {
      boolean first = true;
      for (var piece : word.pieces()) {
        var text = first && !pieces.isEmpty() ? " " + piece.text() : piece.text();
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.bold() == piece.bold()) {
          pieces.set(pieces.size() - 1, new Line.Piece(last.text() + text, piece.bold()));
        } else {
          pieces.add(new Line.Piece(text, piece.bold()));
        }
        first = false;
      }
    }
    return pieces;
  }

  private List<List<Word>> lines(Board board, double width, double scale) {
    var lines = new ArrayList<List<Word>>();
    var line = new ArrayList<Word>();
    for (var word : words()) {
      line.add(word);
      if (line.size() > 1 && width(board, line, scale) > width) {
        line.removeLast();
        lines.add(List.copyOf(line));
        line.clear();
        line.add(word);
      }
      if (word.breaks()) {
        lines.add(List.copyOf(line));
        line.clear();
      }
    }
    if (!line.isEmpty()) {
      lines.add(List.copyOf(line));
    }
    return lines;
  }

  private List<Word> words() {
    var words = new ArrayList<Word>();
    var pieces = new ArrayList<Line.Piece>();
    for (var piece : line.pieces()) {
      var text = new StringBuilder();
      for (int c : piece.text().codePoints().toArray()) {
        if (c == ' ' || c == '\n') {
          add(pieces, text, piece.bold());
          end(words, pieces, c == '\n');
        } else {
          text.appendCodePoint(c);
        }
      }
      add(pieces, text, piece.bold());
    }
    end(words, pieces, false);
    return words;
  }

  private static void add(List<Line.Piece> pieces, StringBuilder text, boolean bold) {
    if (!text.isEmpty()) {
      pieces.add(new Line.Piece(text.toString(), bold));
      text.setLength(0);
    }
  }

  private static void end(List<Word> words, List<Line.Piece> pieces, boolean breaks) {
    if (!pieces.isEmpty() || breaks) {
      words.add(new Word(List.copyOf(pieces), breaks));
      pieces.clear();
    }
  }
}
