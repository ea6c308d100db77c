package vn.motcua.kiosk.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import vn.motcua.kiosk.qr.Luma;

/**
 * Draws a symbol as a webcam sees it at a counter: somewhere in the picture, turned, tilted, and
 * with what is wrong in its condition. Every picture is another; the same random numbers give the
 * same.
 */
final class CardPicture {
  private static final int WIDTH = CounterScene.WIDTH;
  private static final int HEIGHT = CounterScene.HEIGHT;
  private static final int QUIET = 4;

  /** What is wrong with a picture. */
  enum Condition {
    CLEAN,
    SMALL,
    TILTED,
    DEFOCUSED,
    MOVED,
    DARK,
    GLARING,
    WORN,
    COVERED,
    COMPRESSED,
    COMBINED
  }

  private final SplittableRandom random;
  private final byte[] counter;
  private final float[] light = new float[WIDTH * HEIGHT];
  private final float[] blurred = new float[WIDTH * HEIGHT];
  private double[] toSymbol = new double[9];
  private double middleX;
  private double middleY;
  private double side;

  CardPicture(SplittableRandom random) {
    this.random = random;
    counter = new CounterScene(random.nextLong(), 0, false).frame(0).pixels().clone();
  }

  /**
   * @param modules rows of the symbol, true for dark
   * @param severity 1 mild to 5 bad
   */
  Luma draw(boolean[][] modules, Condition condition, int severity) {
    boolean all = condition == Condition.COMBINED;
    double share = all ? 0.6 * severity : severity;
    double pixels = condition == Condition.SMALL ? 2.7 - 0.25 * severity : 2.6 + 2 * unit();
    place(modules.length, pixels, is(condition, Condition.TILTED) ? share : 0.5);
    paint(modules);
    if (is(condition, Condition.WORN)) {
      wear(share);
    }
    if (condition == Condition.COVERED) {
      disc(
          middleX + side * (0.5 - unit()), middleY + side * (0.5 - unit()), share * side / 34, 120);
    }
    if (is(condition, Condition.GLARING)) {
      glare(share);
    }
    blur(0.5 + (is(condition, Condition.DEFOCUSED) ? 0.32 * share : 0.15));
    if (is(condition, Condition.MOVED)) {
      smear(share);
    }
    boolean dark = is(condition, Condition.DARK);
    expose(dark ? 1 - 0.15 * share : 1, dark ? 3 + 1.5 * share : 2 + 2 * unit());
    return compressed(condition == Condition.COMPRESSED ? 0.75f - 0.12f * severity : 0.85f);
  }

  private static boolean is(Condition condition, Condition fault) {
    return condition == fault || condition == Condition.COMBINED;
  }

  private double unit() {
    return random.nextDouble();
  }

  /** A map from the frame to modules: its inverse turns, scales and tilts. */
  private void place(int modules, double pixels, double tilt) {
    side = modules * pixels;
    middleX = side + unit() * (WIDTH - 2 * side);
    middleY = 0.75 * side + unit() * (HEIGHT - 1.5 * side);
    double turn = 2 * Math.PI * unit();
    double c = pixels * Math.cos(turn);
    double s = pixels * Math.sin(turn);
    double squeeze = 1 - 0.05 * tilt * unit();
    double g = 0.08 * tilt * (unit() - 0.5) / modules;
    double h = 0.08 * tilt * (unit() - 0.5) / modules;
    double m = modules / 2.0;
    // symbol (u, v) → middle + R·(u − m, v − m) / (1 + g(u − m) + h(v − m))
    double[] f = {
      c + middleX * g,
      -s * squeeze + middleX * h,
      0,
      s + middleY * g,
      c * squeeze + middleY * h,
      0,
      g,
      h,
      1
    };
    f[2] = middleX - (c * m - s * squeeze * m) - middleX * (g + h) * m;
    f[5] = middleY - (s * m + c * squeeze * m) - middleY * (g + h) * m;
    f[8] = 1 - (g + h) * m;
    toSymbol = inverse(f);
  }

  private static double[] inverse(double[] a) {
    return new double[] {
      a[4] * a[8] - a[5] * a[7], a[2] * a[7] - a[1] * a[8], a[1] * a[5] - a[2] * a[4],
      a[5] * a[6] - a[3] * a[8], a[0] * a[8] - a[2] * a[6], a[2] * a[3] - a[0] * a[5],
      a[3] * a[7] - a[4] * a[6], a[1] * a[6] - a[0] * a[7], a[0] * a[4] - a[1] * a[3]
    };
  }

  private void paint(boolean[][] modules) {
    float paper = 190 + random.nextInt(40);
    float ink = 20 + random.nextInt(40);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int at = y * WIDTH + x;
        light[at] = counter[at] & 0xff;
        if (Math.hypot(x - middleX, y - middleY) < side) {
          light[at] = sample(modules, x, y, light[at], paper, ink);
        }
      }
    }
  }

  /** The mean of nine points in the pixel. */
  private float sample(boolean[][] modules, int x, int y, float around, float paper, float ink) {
    float sum = 0;
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        double px = x + j / 3.0;
        double py = y + i / 3.0;
        double depth = toSymbol[6] * px + toSymbol[7] * py + toSymbol[8];
        double u = (toSymbol[0] * px + toSymbol[1] * py + toSymbol[2]) / depth;
        double v = (toSymbol[3] * px + toSymbol[4] * py + toSymbol[5]) / depth;
        int n = modules.length;
        if (u >= 0 && v >= 0 && u < n && v < n) {
          sum += modules[(int) v][(int) u] ? ink : paper;
        } else if (u >= -QUIET && v >= -QUIET && u < n + QUIET && v < n + QUIET) {
          sum += paper;
        } else {
          sum += around;
        }
      }
    }
    return sum / 9;
  }

  /** Scratches and rubbed places. */
  private void wear(double share) {
    for (int i = 0; i < 4 * share; i++) {
      double angle = 2 * Math.PI * unit();
      double x = middleX + side * (unit() - 0.5);
      double y = middleY + side * (unit() - 0.5);
      float shade = 90 + random.nextInt(130);
      for (double r = 0; r < side * unit(); r += 0.5) {
        disc(x + r * Math.cos(angle), y + r * Math.sin(angle), 0.8, shade);
      }
    }
    for (int i = 0; i < 3 * share; i++) {
      double radius = side * (0.01 + 0.03 * unit());
      disc(
          middleX + side * (unit() - 0.5),
          middleY + side * (unit() - 0.5),
          radius,
          100 + random.nextInt(110));
    }
  }

  private void disc(double x, double y, double radius, float shade) {
    int top = (int) Math.max(0, y - radius);
    for (int row = top; row <= Math.min(HEIGHT - 1, y + radius); row++) {
      int left = (int) Math.max(0, x - radius);
      for (int column = left; column <= Math.min(WIDTH - 1, x + radius); column++) {
        if (Math.hypot(column - x, row - y) <= radius) {
          light[row * WIDTH + column] = shade;
        }
      }
    }
  }

  private void glare(double share) {
    double x = middleX + side * (unit() - 0.5);
    double y = middleY + side * (unit() - 0.5);
    double radius = side * (0.06 + 0.035 * share);
    for (int at = 0; at < light.length; at++) {
      int row = at / WIDTH;
      double squares = Math.pow(at % WIDTH - x, 2) + Math.pow(row - y, 2);
      light[at] += (float) (260 * Math.exp(-squares / (2 * radius * radius)));
    }
  }

  /** Three means in each direction are nearly a Gaussian. */
  private void blur(double sigma) {
    for (int round = 0; round < 3; round++) {
      mean(1, sigma);
      mean(WIDTH, sigma);
    }
  }

  /** Over a window of so much variance, its ends weighted. */
  private void mean(int step, double sigma) {
    double width = Math.sqrt(4 * sigma * sigma + 1);
    int reach = (int) (width - 1) / 2;
    float end = (float) ((width - 1) / 2 - reach);
    for (int at = 0; at < light.length; at++) {
      float sum = 0;
      for (int k = -reach; k <= reach; k++) {
        sum += light[Math.clamp(at + (long) k * step, 0, light.length - 1)];
      }
      sum += end * light[Math.clamp(at - (reach + 1L) * step, 0, light.length - 1)];
      sum += end * light[Math.clamp(at + (reach + 1L) * step, 0, light.length - 1)];
      blurred[at] = sum / (2 * reach + 1 + 2 * end);
    }
    System.arraycopy(blurred, 0, light, 0, light.length);
  }

  private void smear(double share) {
    double length = 1.3 * share;
    double angle = Math.PI * unit();
    int points = 7;
    for (int at = 0; at < light.length; at++) {
      float sum = 0;
      for (int i = 0; i < points; i++) {
        double r = length * (i / (points - 1.0) - 0.5);
        long dx = Math.round(r * Math.cos(angle));
        long dy = Math.round(r * Math.sin(angle));
        sum += light[Math.clamp(at + dx + dy * WIDTH, 0, light.length - 1)];
      }
      blurred[at] = sum / points;
    }
    System.arraycopy(blurred, 0, light, 0, light.length);
  }

  private void expose(double gain, double noise) {
    for (int at = 0; at < light.length; at++) {
      // the sum of three is near enough to a normal deviate, and quick
      double deviate = 2 * (unit() + unit() + unit() - 1.5);
      light[at] = (float) (Math.min(255, light[at]) * gain + noise * deviate);
    }
  }

  private Luma compressed(float quality) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var pixels = new byte[WIDTH * HEIGHT];
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = (byte) Math.clamp(Math.round(light[at]), 0, 255);
    }
    image.getRaster().setDataElements(0, 0, WIDTH, HEIGHT, pixels);
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
      stream.flush();
      var back = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())).getRaster();
      return new Luma((byte[]) back.getDataElements(0, 0, WIDTH, HEIGHT, pixels), WIDTH, HEIGHT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }
}
