package vn.motcua.kiosk.handout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Letters as outlines, for drawings on paper: they need no font in the file. */
final class Lettering {

  static final Lettering PLAIN = new Lettering("Regular");
  static final Lettering BOLD = new Lettering("Bold");

  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private final Font font;

  private Lettering(String weight) {
    font = load("/liberation/LiberationSans-" + weight + ".ttf");
  }

  private static Font load(String file) {
    try (var resource = Lettering.class.getResourceAsStream(file)) {
      var stream = Objects.requireNonNull(resource, "the fonts' jar has no " + file);
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (FontFormatException broken) {
      throw new IllegalStateException("the fonts' jar has a broken " + file, broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text on a baseline that begins at 0, 0. */
  Shape outline(String text, double size) {
    return font.deriveFont((float) size).createGlyphVector(SMOOTH, text).getOutline();
  }

  double width(String text, double size) {
    return font.deriveFont((float) size).getStringBounds(text, SMOOTH).getWidth();
  }

  /** The text in lines no wider than the room, unless a word alone is. */
  List<String> wrapped(String text, double size, double room) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : text.strip().split("\\s+", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
