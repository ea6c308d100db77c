package vn.motcua.kiosk.printing.thermal;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A picture of black dots on white paper. */
public final class Dots {

  /** Grey darker than this is black: the half of the edge of a letter that belongs to it. */
  private static final int THRESHOLD = 140;

  private final int width;
  private final byte[][] rows;

  /**
   * @param width in dots, a multiple of 8
   * @param rows from the top; in each byte the leftmost dot is the highest bit, 1 is black
   */
  public Dots(int width, byte[][] rows) {
    int bytes = width / 8;
    if (width % 8 != 0 || Arrays.stream(rows).anyMatch(r -> r.length != bytes)) {
      throw new IllegalArgumentException("rows of " + width + " dots");
    }
    this.width = width;
    this.rows = rows;
  }

  /**
   * A picture as dots, without any tint: dots that only look grey would be dirt. White rows at its
   * end are left out.
   *
   * @param width of the paper in dots; what is wider is cut at both sides alike, what is narrower
   *     stands in the middle
   */
  public static Dots of(BufferedImage picture, int width) {
    int left = (picture.getWidth() - width) / 2;
    var rows = new byte[picture.getHeight()][width / 8];
    int used = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = Math.max(0, -left); x < width && x + left < picture.getWidth(); x++) {
        if (isBlack(picture.getRGB(x + left, y))) {
          rows[y][x / 8] |= (byte) (0x80 >> x % 8);
          used = y + 1;
        }
      }
    }
    return new Dots(width, Arrays.copyOf(rows, used));
  }

  private static boolean isBlack(int rgb) {
    // Weights of ITU-R BT.601.
    int grey = (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
    return grey < THRESHOLD;
  }

  /** Bytes of a row, 8 dots each. */
  public int bytesWide() {
    return width / 8;
  }

  /** The bytes of a row as the printer takes them, the leftmost dot first. */
  byte[] row(int y) {
    return rows[y];
  }

  public int height() {
    return rows.length;
  }

  /** Whether a dot is black. */
  public boolean at(int x, int y) {
    return (rows[y][x / 8] & 0x80 >> x % 8) != 0;
  }
}
