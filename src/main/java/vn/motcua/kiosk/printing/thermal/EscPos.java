package vn.motcua.kiosk.printing.thermal;

import java.io.ByteArrayOutputStream;

/**
 * The bytes of a picture in ESC/POS, the language of receipt printers (Epson's command reference;
 * makers of other printers follow it). Letters go as dots, because their code pages lack
 * Vietnamese.
 */
final class EscPos {

  private static final int ESC = 0x1b;
  private static final int GS = 0x1d;

  /**
   * Rows in one piece: cheap printers have a buffer of 64 KB and less, and stop between pieces only
   * for the blink of an eye.
   */
  static final int BAND = 256;

  /** Lines of paper that pass before the cutter reaches the last row of dots. */
  private static final int FEED_LINES = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private EscPos() {}

  /** Everything from waking the printer up to cutting the paper. */
  static byte[] page(Dots page) {
    var printer = new EscPos();
    printer.initialise();
    for (int top = 0; top < page.height(); top += BAND) {
      printer.raster(page, top, Math.min(BAND, page.height() - top));
    }
    printer.feed();
    printer.cut();
    return printer.bytes.toByteArray();
  }

  /** ESC @: forgets what a job before has left half done. */
  private void initialise() {
    put(ESC, '@');
  }

  /** GS v 0, normal size: width in bytes and height in dots, both low byte first. */
  private void raster(Dots page, int top, int height) {
    int width = page.bytesWide();
    put(GS, 'v', '0', 0, width & 0xff, width >> 8, height & 0xff, height >> 8);
    for (int y = top; y < top + height; y++) {
      bytes.writeBytes(page.row(y));
    }
  }

  /** ESC d. */
  private void feed() {
    put(ESC, 'd', FEED_LINES);
  }

  /** GS V 66: the rest of the way to the cutter, then a cut that leaves the sheet hanging. */
  private void cut() {
    put(GS, 'V', 66, 0);
  }

  private void put(int... values) {
    for (int value : values) {
      bytes.write(value);
    }
  }
}
