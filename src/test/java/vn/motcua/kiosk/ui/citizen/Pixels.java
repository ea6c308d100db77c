package vn.motcua.kiosk.ui.citizen;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** What a part of a page looks like, in pixels of the screen. */
public final class Pixels {

  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final int[] argb;

  private Pixels(int left, int top, int width, int height, int[] argb) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  /** The whole page. */
  public static Pixels of(Parent page) {
    return of(page, page.getLayoutBounds());
  }

  /** What lies on the page within the bounds; pixels beyond its edges are left out. */
  public static Pixels of(Parent page, Bounds part) {
    var whole = page.getLayoutBounds();
    int left = (int) Math.max(0, Math.floor(part.getMinX()));
    int top = (int) Math.max(0, Math.floor(part.getMinY()));
    int width = (int) Math.min(whole.getWidth(), Math.ceil(part.getMaxX())) - left;
    int height = (int) Math.min(whole.getHeight(), Math.ceil(part.getMaxY())) - top;
    var seen = new SnapshotParameters();
    seen.setViewport(new Rectangle2D(left, top, Math.max(1, width), Math.max(1, height)));
    var image = page.snapshot(seen, null);
    return new Pixels(left, top, (int) image.getWidth(), (int) image.getHeight(), pixels(image));
  }

  private static int[] pixels(WritableImage image) {
    int w = (int) image.getWidth();
    int h = (int) image.getHeight();
    var argb = new int[w * h];
    image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
    return argb;
  }

  /** The part of these within the bounds. */
  public Pixels within(Bounds part) {
    int x0 = Math.clamp((int) Math.floor(part.getMinX()) - left, 0, width);
    int y0 = Math.clamp((int) Math.floor(part.getMinY()) - top, 0, height);
    int x1 = Math.clamp((int) Math.ceil(part.getMaxX()) - left, x0, width);
    int y1 = Math.clamp((int) Math.ceil(part.getMaxY()) - top, y0, height);
    var inner = new int[(x1 - x0) * (y1 - y0)];
    for (int y = y0; y < y1; y++) {
      System.arraycopy(argb, y * width + x0, inner, (y - y0) * (x1 - x0), x1 - x0);
    }
    return new Pixels(left + x0, top + y0, x1 - x0, y1 - y0, inner);
  }

  public boolean isEmpty() {
    return argb.length == 0;
  }

  /** The colour that most of them have. */
  public int commonest() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int colour : argb) {
      counts.merge(colour, 1, Integer::sum);
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Whether both are of the same size and hardly a pixel differs. */
  public boolean looksLike(Pixels other) {
    return width == other.width && height == other.height && changed(other) < 0.01;
  }

  /** Whether any of them has another colour. */
  public boolean hasOther(int colour) {
    return IntStream.of(argb).anyMatch(c -> distance(c, colour) > 60);
  }

  /** How far the nearest of them is from a colour, 0 to 441. */
  double distanceTo(int colour) {
    return IntStream.of(argb).mapToDouble(c -> distance(c, colour)).min().orElse(441);
  }

  /** Part of the pixels that are different in the other picture of the same place, 0 to 1. */
  public double changed(Pixels other) {
    int different = 0;
    for (int i = 0; i < argb.length; i++) {
      different += argb[i] == other.argb[i] ? 0 : 1;
    }
    return argb.length == 0 ? 0 : (double) different / argb.length;
  }

  private static double distance(int one, int other) {
    int r = (one >> 16 & 0xff) - (other >> 16 & 0xff);
    int g = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int b = (one & 0xff) - (other & 0xff);
    return Math.sqrt(r * r + g * g + b * b);
  }

  public static int argb(Color colour) {
    return 0xff000000
        | (int) Math.round(colour.getRed() * 255) << 16
        | (int) Math.round(colour.getGreen() * 255) << 8
        | (int) Math.round(colour.getBlue() * 255);
  }

  /** Contrast of two colours, 1 to 21. Source: WCAG 2.2, relative luminance. */
  public static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xff)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
