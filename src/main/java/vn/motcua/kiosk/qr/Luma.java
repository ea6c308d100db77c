package vn.motcua.kiosk.qr;

/**
 * One frame of 8-bit luminance.
 *
 * @param pixels row-major, one byte a pixel, 0 black to 255 white; at least {@code width × height}.
 *     Shared, not copied: whoever hands a frame over must not write to it while it is read.
 */
// An array, because frames come thirty times a second and are neither compared nor copied.
@SuppressWarnings("ArrayRecordComponent")
public record Luma(byte[] pixels, int width, int height) {

  public Luma {
    if (width < 0 || height < 0 || pixels.length < width * height) {
      throw new IllegalArgumentException("too few pixels for " + width + "×" + height);
    }
  }

  /** 0 black to 255 white. */
  public int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /** Says the size, never the picture. */
  @Override
  public String toString() {
    return "Luma[" + width + "×" + height + "]";
  }
}
