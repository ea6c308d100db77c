package vn.motcua.kiosk.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * Draws a QR symbol as a square of dark and light modules, for whoever paints it. Error correction
 * level M: paper gets folded and stained. Source: ISO/IEC 18004.
 */
public final class QrDrawing {

  /** Light modules that the standard wants on every side. */
  public static final int QUIET = 4;

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

  private QrDrawing() {}

  /**
   * The modules of the symbol with its quiet zone, {@code [row][column]}, true for dark; as many
   * rows as columns.
   *
   * @param text not empty
   * @throws IllegalArgumentException if the text is empty or too long for a symbol (about 2300
   *     bytes)
   */
  public static boolean[][] modules(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no text for a QR symbol");
    }
    try {
      var symbol = Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
      int side = symbol.getWidth();
      var modules = new boolean[side + 2 * QUIET][side + 2 * QUIET];
      for (int row = 0; row < side; row++) {
        for (int column = 0; column < side; column++) {
          modules[row + QUIET][column + QUIET] = symbol.get(column, row) == 1;
        }
      }
      return modules;
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a QR symbol: " + text.length(), tooLong);
    }
  }
}
