package vn.motcua.kiosk.materials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of all materials: those of the handout's drawings, with full Vietnamese. */
enum Face {
  PLAIN("Regular"),
  BOLD("Bold");

  /** Height of a capital letter in parts of the size, as the font file says. */
  static final double CAPITAL = 1409.0 / 2048;

  private final String file;

  Face(String weight) {
    file = "/liberation/LiberationSans-" + weight + ".ttf";
  }

  TrueTypeFont load() {
    try (var resource = Face.class.getResourceAsStream(file)) {
      var stream = Objects.requireNonNull(resource, "the fonts' jar has no " + file);
      var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      // Vietnamese letters stand alone: nothing has to be put together, which takes long.
      font.setEnableGsub(false);
      return font;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
