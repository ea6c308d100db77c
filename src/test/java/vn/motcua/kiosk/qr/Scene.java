package vn.motcua.kiosk.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * A webcam's view of one symbol, drawn pixel by pixel: where it lies, how it is printed and lit,
 * and what is wrong with the picture.
 */
final class Scene {
  static final String CARD =
      "001090000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|Số 12, thôn Mẫu Một, Mẫu Hai, Mẫu"
          + " Ba|15042021";
  static final String OTHER_CARD =
      "036303000000||Trần Thị Mẫu|29022004|Nữ|Tổ 1, đường Mẫu Bốn, Mẫu Hai, Mẫu Ba, Mẫu"
          + " Bốn|01072024||||";

  private static final int POINTS = 3;

  private final ByteMatrix symbol;
  private int width = 480;
  private int height = 360;
  private double[] corners = {140, 90, 320, 90, 320, 270, 140, 270};
  private double paper = 215;
  private double ink = 35;
  private double surroundings = 215;
  private double blur = 0.6;
  private double noise;
  private long seed;
  private boolean mirrored;
  private double bend;
  private double[] disc = {0, 0, 0, 0};

  private Scene(ByteMatrix symbol) {
    this.symbol = symbol;
  }

  /** As cards print it: UTF-8 bytes without a word about their charset. */
  static Scene of(String text) {
    return of(
        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1), Map.of());
  }

  /** With an ECI that says UTF-8. */
  static Scene withEci(String text) {
    return of(text, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
  }

  private static Scene of(String text, Map<EncodeHintType, Object> more) {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.putAll(more);
    try {
      return new Scene(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Frame x and y of the symbol's top left, top right, bottom right and bottom left corner. */
  Scene at(double... newCorners) {
    corners = newCorners;
    return this;
  }

  /** A square of so many pixels a module around a place, turned by so many degrees. */
  Scene at(double centreX, double centreY, double modulePixels, double degrees) {
    double half = modulePixels * symbol.getWidth() / 2;
    double c = half * Math.cos(Math.toRadians(degrees));
    double s = half * Math.sin(Math.toRadians(degrees));
    return at(
        centreX - c + s,
        centreY - s - c,
        centreX + c + s,
        centreY + s - c,
        centreX + c - s,
        centreY + s + c,
        centreX - c - s,
        centreY - s + c);
  }

  Scene printed(double newPaper, double newInk) {
    paper = newPaper;
    ink = newInk;
    surroundings = newPaper;
    return this;
  }

  /** What begins right at the symbol's edge, where the quiet zone should be. */
  Scene surroundedBy(double luminance) {
    surroundings = luminance;
    return this;
  }

  Scene blurred(double sigma) {
    blur = sigma;
    return this;
  }

  Scene noisy(double sigma, long newSeed) {
    noise = sigma;
    seed = newSeed;
    return this;
  }

  Scene mirrored() {
    mirrored = true;
    return this;
  }

  /**
   * A card that bulges: the middle of its symbol is so many modules higher up in the picture than a
   * flat one's would be.
   */
  Scene bent(double modules) {
    bend = modules;
    return this;
  }

  /** A finger's tip, or glare. */
  Scene coveredBy(double x, double y, double radius, double luminance) {
    disc = new double[] {x, y, radius, luminance};
    return this;
  }

  int modules() {
    return symbol.getWidth();
  }

  Luma frame() {
    var toSymbol = new Homography();
    var pairs = new PointPairs();
    int n = symbol.getWidth();
    for (int i = 0; i < 4; i++) {
      double x = i == 1 || i == 2 ? n : 0;
      double y = i >= 2 ? n : 0;
      double frameX = mirrored ? width - 1 - corners[2 * i] : corners[2 * i];
      pairs.add(frameX, corners[2 * i + 1], x, y, 1);
    }
    toSymbol.fit(pairs);
    var light = new float[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        light[y * width + x] = pixel(toSymbol, x, y);
      }
    }
    return expose(blur(light));
  }

  private float pixel(Homography toSymbol, int x, int y) {
    float sum = 0;
    for (int i = 0; i < POINTS; i++) {
      for (int j = 0; j < POINTS; j++) {
        double px = x + (j + 0.5) / POINTS - 0.5;
        double py = y + (i + 0.5) / POINTS - 0.5;
        sum +=
            (float)
                (Math.hypot(px - disc[0], py - disc[1]) < disc[2]
                    ? disc[3]
                    : module(toSymbol.x(px, py), toSymbol.y(px, py)));
      }
    }
    return sum / (POINTS * POINTS);
  }

  private double module(double column, double row) {
    int n = symbol.getWidth();
    double across = 2 * column / n - 1;
    double bulged = row + bend * (1 - across * across);
    if (column < 0 || bulged < 0 || column >= n || bulged >= n) {
      return surroundings;
    }
    return symbol.get((int) column, (int) bulged) == 1 ? ink : paper;
  }

  private float[] blur(float[] light) {
    if (blur <= 0) {
      return light;
    }
    int reach = (int) Math.ceil(3 * blur);
    var kernel = new float[2 * reach + 1];
    float sum = 0;
    for (int k = -reach; k <= reach; k++) {
      kernel[k + reach] = (float) Math.exp(-k * k / (2 * blur * blur));
      sum += kernel[k + reach];
    }
    for (int k = 0; k < kernel.length; k++) {
      kernel[k] /= sum;
    }
    return convolve(convolve(light, kernel, true), kernel, false);
  }

  private float[] convolve(float[] from, float[] kernel, boolean across) {
    var to = new float[from.length];
    int reach = kernel.length / 2;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int k = -reach; k <= reach; k++) {
          int px = across ? Math.clamp(x + k, 0, width - 1) : x;
          int py = across ? y : Math.clamp(y + k, 0, height - 1);
          sum += kernel[k + reach] * from[py * width + px];
        }
        to[y * width + x] = sum;
      }
    }
    return to;
  }

  private Luma expose(float[] light) {
    var random = new Random(seed);
    var pixels = new byte[light.length];
    for (int i = 0; i < pixels.length; i++) {
      double value = light[i] + (noise > 0 ? noise * random.nextGaussian() : 0);
      pixels[i] = (byte) Math.clamp(Math.round(value), 0, 255);
    }
    return new Luma(pixels, width, height);
  }

  /** Plain paper with noise and nothing on it. */
  static Luma empty(double luminance, double sigma, long seed) {
    var random = new Random(seed);
    var pixels = new byte[480 * 360];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.clamp(Math.round(luminance + sigma * random.nextGaussian()), 0, 255);
    }
    return new Luma(pixels, 480, 360);
  }

  /**
   * Random black and white modules in place of a symbol's data: finders, timing and all, but no
   * code.
   */
  Scene scrambled(long newSeed) {
    var random = new Random(newSeed);
    int n = symbol.getWidth();
    var layout = SymbolLayout.ofVersion((n - 17) / 4);
    for (int module : layout.dataModules) {
      symbol.set(module % n, module / n, random.nextInt(2));
    }
    return this;
  }

  @Override
  public String toString() {
    return "Scene" + Arrays.toString(corners);
  }
}
