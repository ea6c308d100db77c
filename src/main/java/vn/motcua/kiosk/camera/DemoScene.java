package vn.motcua.kiosk.camera;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;

/**
 * A hand that brings a card before the camera, as pictures by number. In a round of eight seconds
 * the card comes in blurred, wavers tilted, is held still, and goes again.
 */
final class DemoScene {

  static final int WIDTH = 1280;
  static final int HEIGHT = 720;

  /** Frames in a round, at thirty a second. */
  static final int ROUND = 240;

  private static final int COMES = 20;
  private static final int HERE = 60;
  private static final int GOES = 215;
  private static final int GONE = 235;

  /** Width of the card in the picture, in pixels. */
  private static final double NEAR = 760;

  /** Length of the table of sensor noise; prime, so that no pattern shows. */
  private static final int NOISE = 65_521;

  private final DemoCard card;
  private final double phase;
  private final byte[] noise = new byte[NOISE];
  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  private final int[] desk = new int[WIDTH * HEIGHT];

  DemoScene(String payload, long seed) {
    card = new DemoCard(payload);
    var random = new SplittableRandom(seed);
    phase = random.nextDouble(2 * Math.PI);
    for (int i = 0; i < NOISE; i++) {
      noise[i] = (byte) (random.nextInt(5) + random.nextInt(5) - 4);
    }
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int shade = 92 + y / 20 - Math.abs(x - WIDTH / 2) / 24;
        desk[y * WIDTH + x] = rgb(shade + 12, shade + 4, shade - 8);
      }
    }
  }

  /**
   * The picture of this number, from 0; the same object each time. Its pixels depend on payload,
   * seed and number alone.
   */
  BufferedImage picture(long number) {
    int t = (int) (number % ROUND);
    System.arraycopy(desk, 0, pixels, 0, pixels.length);
    if (t >= COMES && t < GONE) {
      var pose = pose(number, t);
      card.draw(pose, pixels, WIDTH, HEIGHT);
      int smear = smear(t);
      if (smear > 0) {
        blurAcross(pose, smear);
      }
    }
    addNoise(number);
    return image;
  }

  /** How far the card moves while the shutter is open, in pixels to each side. */
  private static int smear(int t) {
    if (t < HERE) {
      return 2 + (HERE - t) / 3;
    }
    return t >= GOES ? 8 : t % 50 < 12 ? 3 : 0;
  }

  private Homography pose(long number, int t) {
    double s = number / 30.0;
    double still = t > 120 && t < 180 ? 0.25 : 1;
    double turn = Math.toRadians(still * (7 * Math.sin(0.9 * s + phase)));
    double tiltX = still * 0.10 * Math.sin(1.3 * s + 2 * phase);
    double tiltY = still * 0.08 * Math.cos(1.1 * s + phase);
    double in = ease((t - COMES) / (double) (HERE - COMES));
    double out = ease((t - GOES) / (double) (GONE - GOES));
    double x = WIDTH / 2.0 + still * 40 * Math.sin(0.7 * s) + (1 - in) * 1100 - out * 1200;
    double y = HEIGHT / 2.0 + still * 24 * Math.cos(0.8 * s + phase) + (1 - in) * 120;
    double width = NEAR * (1 + 0.05 * still * Math.sin(0.5 * s + phase));
    return Homography.ofCard(x, y, width, turn, tiltX, tiltY);
  }

  private static double ease(double part) {
    double p = Math.clamp(part, 0.0, 1.0);
    return p * p * (3 - 2 * p);
  }

  /** Averages each row of the card over the smear, by a sliding sum. */
  private void blurAcross(Homography pose, int smear) {
    int top = Math.clamp((long) pose.top() - 2, 0, HEIGHT);
    int bottom = Math.clamp((long) pose.bottom() + 3, 0, HEIGHT);
    int count = 2 * smear + 1;
    var row = new int[WIDTH];
    for (int y = top; y < bottom; y++) {
      System.arraycopy(pixels, y * WIDTH, row, 0, WIDTH);
      int red = 0;
      int green = 0;
      int blue = 0;
      for (int x = -smear; x < WIDTH + smear; x++) {
        int in = row[Math.clamp(x + (long) smear, 0, WIDTH - 1)];
        int out = row[Math.clamp(x - smear - 1L, 0, WIDTH - 1)];
        boolean full = x >= smear + 1;
        red += (in >> 16 & 255) - (full ? out >> 16 & 255 : 0);
        green += (in >> 8 & 255) - (full ? out >> 8 & 255 : 0);
        blue += (in & 255) - (full ? out & 255 : 0);
        if (full && x < WIDTH - smear) {
          pixels[y * WIDTH + x] = rgb(red / count, green / count, blue / count);
        }
      }
    }
  }

  private void addNoise(long number) {
    int n = (int) (number * 7919 % NOISE);
    for (int i = 0; i < pixels.length; i++) {
      int p = pixels[i];
      int d = noise[n];
      n = n + 1 == NOISE ? 0 : n + 1;
      pixels[i] = rgb((p >> 16 & 255) + d, (p >> 8 & 255) + d, (p & 255) + d);
    }
  }

  private static int rgb(int red, int green, int blue) {
    return Math.clamp(red, 0, 255) << 16
        | Math.clamp(green, 0, 255) << 8
        | Math.clamp(blue, 0, 255);
  }
}
