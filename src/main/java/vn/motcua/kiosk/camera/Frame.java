package vn.motcua.kiosk.camera;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * The picture for the preview, written over by each new one. May be kept while the camera runs and
 * copied from any thread at any time: a copy is always one whole picture, never two halves.
 */
public final class Frame {

  private final int width;
  private final int height;
  private final int[] argb;

  Frame(int width, int height) {
    this.width = width;
    this.height = height;
    this.argb = new int[width * height];
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /**
   * Copies the newest picture, row by row, one opaque {@code 0xAARRGGBB} a pixel: what a JavaFX
   * {@code PixelBuffer} of {@code IntArgbPre} takes. Not mirrored.
   *
   * @param into at least {@code width × height} long
   */
  public synchronized void copyTo(int[] into) {
    System.arraycopy(argb, 0, into, 0, argb.length);
  }

  /** Takes a picture without a copy of its own. */
  @FunctionalInterface
  public interface Taker {

    /**
     * @param argb the frame's own pixels, only to be read and only during the call
     */
    void take(int[] argb, int width, int height);
  }

  /** Shows the newest picture to somebody who copies it himself; the camera waits meanwhile. */
  public synchronized void lend(Taker taker) {
    taker.take(argb, width, height);
  }

  boolean fits(BufferedImage image) {
    return image.getWidth() == width && image.getHeight() == height;
  }

  synchronized void show(BufferedImage image) {
    Pixels.toArgb(image, argb);
  }

  /** For the thread that writes, which needs no lock to read. */
  int[] pixels() {
    return argb;
  }

  synchronized void wipe() {
    Arrays.fill(argb, 0);
  }
}
