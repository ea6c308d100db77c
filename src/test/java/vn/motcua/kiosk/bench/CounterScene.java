package vn.motcua.kiosk.bench;

import java.util.SplittableRandom;
import vn.motcua.kiosk.qr.Luma;

/**
 * What a webcam at a counter sees while nobody holds a card before it: a desk, a keyboard, a tiled
 * wall with a printed notice, lamp flicker, and the sensor's noise, anew in every frame; somebody
 * may walk past behind. Same seed, same pictures.
 */
final class CounterScene {
  static final int WIDTH = 1280;
  static final int HEIGHT = 720;
  static final int FRAMES_A_SECOND = 30;

  /** Length of the table of noise; prime, so that no pattern shows. */
  private static final int NOISE = 262_139;

  private static final int WALL = 430;

  private final byte[] still = new byte[WIDTH * HEIGHT];
  private final byte[] noise = new byte[NOISE];
  private final byte[] pixels = new byte[WIDTH * HEIGHT];
  private final byte[] shirt = new byte[256];
  private final SplittableRandom random;
  private final boolean walker;

  /**
   * @param sigma of the noise in grey levels: about 3 in good light, 12 in poor
   * @param walker whether somebody walks to and fro behind
   */
  CounterScene(long seed, double sigma, boolean walker) {
    random = new SplittableRandom(seed);
    this.walker = walker;
    for (int i = 0; i < NOISE; i++) {
      noise[i] = (byte) Math.clamp(Math.round(sigma * random.nextGaussian()), -120, 120);
    }
    for (int i = 0; i < shirt.length; i++) {
      shirt[i] = (byte) (60 + random.nextInt(90));
    }
    wall();
    notice();
    desk();
    keyboard();
  }

  private void put(int x, int y, int width, int height, int shade) {
    for (int row = Math.max(0, y); row < Math.min(HEIGHT, y + height); row++) {
      for (int column = Math.max(0, x); column < Math.min(WIDTH, x + width); column++) {
        still[row * WIDTH + column] = (byte) shade;
      }
    }
  }

  /** Tiles with dark joints. */
  private void wall() {
    for (int y = 0; y < WALL; y += 86) {
      for (int x = 0; x < WIDTH; x += 128) {
        put(x, y, 128, 86, 96);
        put(x + 2, y + 2, 124, 82, 150 + random.nextInt(12) - x / 40);
      }
    }
  }

  /** White paper with lines of strokes as wide as letters. */
  private void notice() {
    put(820, 60, 260, 330, 215);
    for (int line = 84; line < 370; line += 18) {
      int x = 840;
      while (x < 1050) {
        int stroke = 2 + random.nextInt(4);
        put(x, line + random.nextInt(3), stroke, 6 + random.nextInt(6), 60 + random.nextInt(30));
        x += stroke + 2 + random.nextInt(6);
      }
    }
  }

  private void desk() {
    for (int y = WALL; y < HEIGHT; y++) {
      put(0, y, WIDTH, 1, 118 + (y - WALL) / 12 + (int) (3 * Math.sin(y * 0.7)));
    }
  }

  private void keyboard() {
    put(150, 540, 520, 150, 40);
    for (int row = 0; row < 5; row++) {
      for (int key = 0; key < 16; key++) {
        put(158 + key * 32 - row * 4, 548 + row * 28, 26, 22, 66);
        put(168 + key * 32 - row * 4, 554 + row * 28, 6, 9, 190);
      }
    }
  }

  /** The picture of this number; the same object each time, written over by the next. */
  Luma frame(int number) {
    System.arraycopy(still, 0, pixels, 0, pixels.length);
    if (walker) {
      walk(number);
    }
    int flicker = (int) Math.round(1.5 * Math.sin(number * 2.1));
    int n = random.nextInt(NOISE);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.clamp((pixels[i] & 0xff) + flicker + noise[n], 0, 255);
      n = n + 1 == NOISE ? 0 : n + 1;
    }
    return new Luma(pixels, WIDTH, HEIGHT);
  }

  /** A body in a patterned shirt, across the picture in four seconds and back. */
  private void walk(int number) {
    double phase = number / (4.0 * FRAMES_A_SECOND) % 2;
    int middle = (int) ((phase < 1 ? phase : 2 - phase) * (WIDTH + 400)) - 200;
    int bob = (int) (6 * Math.sin(number * 0.5));
    for (int y = 40 + bob; y < WALL; y++) {
      int half = y < 150 + bob ? 55 : 130;
      for (int x = Math.max(0, middle - half); x < Math.min(WIDTH, middle + half); x++) {
        int pattern = 16 * ((x - middle) / 8 & 15) + ((y - bob) / 8 & 15);
        pixels[y * WIDTH + x] = y < 150 + bob ? (byte) 135 : shirt[pattern];
      }
    }
  }
}
