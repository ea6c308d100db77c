package vn.motcua.kiosk.app.machine;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Width and height of a screen in pixels. */
public record ScreenSize(int width, int height) {

  /** Reads the likes of {@code 1366x768}, each number of three or four digits. */
  public static final class Reader implements ITypeConverter<ScreenSize> {
    @Override
    public ScreenSize convert(String text) {
      if (!text.matches("[1-9][0-9]{2,3}x[1-9][0-9]{2,3}")) {
        throw new TypeConversionException("'" + text + "' is not a size such as 1366x768");
      }
      int x = text.indexOf('x');
      return new ScreenSize(
          Integer.parseInt(text, 0, x, 10), Integer.parseInt(text, x + 1, text.length(), 10));
    }
  }
}
