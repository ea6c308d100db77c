package vn.motcua.kiosk.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.qr.CardQrReader;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrDrawing;
import vn.motcua.kiosk.qr.QrFinding;
import vn.motcua.kiosk.qr.QrText.Point;

/** Findings by hand, and findings of our reader on symbols that are drawn with one fault each. */
class SymbolCheckTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int SIDE = 41;
  private static final String CARD =
      "001090000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|Tổ 1, Mẫu Hai, Mẫu Ba|15042021";

  private final Luma plain = plain(120);

  @Test
  void aSymbolWithNothingWrongOnlyNeedsAStillHand() {
    assertThat(check(finding(4, 200, 0.8, 0.9, 0), plain)).isEqualTo(Hint.HOLD_STILL);
  }

  @Test
  void smallModulesAskForTheCardCloserAndJustLargeEnoughOnesDoNot() {
    assertThat(check(finding(2.1, 200, 0.8, 0.8, 0), plain)).isEqualTo(Hint.CLOSER);
    assertThat(check(finding(2.3, 200, 0.8, 0.8, 0), plain)).isEqualTo(Hint.HOLD_STILL);
  }

  @Test
  void aSymbolThatFillsTheFrameAsksForTheCardFarther() {
    assertThat(check(finding(7.2, 200, 0.8, 0.8, 0), plain)).isEqualTo(Hint.FARTHER);
  }

  @Test
  void aCutOffSymbolGoesFartherWhenItIsLargeAndIntoTheFrameWhenItIsNot() {
    assertThat(check(finding(5, 200, 0.8, 0.8, 0, 60, 240), plain)).isEqualTo(Hint.FARTHER);
    assertThat(check(finding(3, 200, 0.8, 0.8, 0, 40, 240), plain)).isEqualTo(Hint.INTO_FRAME);
    assertThat(check(finding(3, 200, 0.8, 0.8, 0, 320, 470), plain)).isEqualTo(Hint.INTO_FRAME);
  }

  @Test
  void whatIsLostInTheLightIsGlareAndWhatIsLostInTheDarkIsNot() {
    var lost = finding(4, 200, 0.8, 0.8, 0.2);
    assertThat(check(lost, plain(250))).isEqualTo(Hint.NO_GLARE);
    assertThat(check(lost, plain(90))).isEqualTo(Hint.HOLD_STILL);
    assertThat(check(finding(4, 200, 0.8, 0.8, 0.03), plain(250))).isEqualTo(Hint.HOLD_STILL);
  }

  @Test
  void dimPaperAsksForLight() {
    assertThat(check(finding(4, 50, 0.8, 0.8, 0), plain)).isEqualTo(Hint.MORE_LIGHT);
  }

  @Test
  void aPictureThatIsOnlyBrightByItsGainAsksForLight() {
    var seen = finding(4, 200, 0.8, 0.8, 0);
    assertThat(check(seen, noisy(draw(4, 200, 35), 8))).isEqualTo(Hint.MORE_LIGHT);
    assertThat(check(seen, noisy(draw(4, 200, 35), 1))).isEqualTo(Hint.HOLD_STILL);
  }

  @Test
  void noiseIsMeasuredWhateverIsPrinted() {
    for (double sigma : new double[] {2, 6, 15}) {
      assertThat(Noise.of(noisy(draw(4, 200, 35), sigma))).isBetween(0.8 * sigma, 1.3 * sigma);
    }
    assertThat(Noise.of(draw(4, 200, 35))).isLessThan(0.5);
    assertThat(Noise.of(new Luma(new byte[4], 2, 2))).isZero();
  }

  @Test
  void aCardHeldAtASlantIsToBeStraightenedHoweverItIsTurned() {
    assertThat(check(slanted(0.5, 0), plain)).isEqualTo(Hint.STRAIGHTEN);
    assertThat(check(slanted(0.5, 45), plain)).isEqualTo(Hint.STRAIGHTEN);
    assertThat(check(slanted(0.7, 0), plain)).isEqualTo(Hint.HOLD_STILL);
    assertThat(check(slanted(1, 45), plain)).isEqualTo(Hint.HOLD_STILL);
  }

  @Test
  void blurInOneDirectionIsAHandThatMovesHoweverNearTheCardIs() {
    assertThat(check(finding(5, 200, 0.1, 0.42, 0), plain)).isEqualTo(Hint.HOLD_STILL);
    assertThat(check(finding(5, 200, 0.9, 0.3, 0), plain)).isEqualTo(Hint.HOLD_STILL);
  }

  @Test
  void blurInBothDirectionsDependsOnSize() {
    assertThat(check(finding(5, 200, 0.2, 0.3, 0), plain)).isEqualTo(Hint.FARTHER);
    assertThat(check(finding(3.5, 200, 0.2, 0.3, 0), plain)).isEqualTo(Hint.FOCUSING);
    assertThat(check(finding(2.6, 200, 0.2, 0.3, 0), plain)).isEqualTo(Hint.CLOSER);
  }

  @Test
  void theReaderMeasuresWhatADrawnSymbolLacks() {
    assertThat(seen(draw(1.7, 215, 35))).contains(Hint.CLOSER);
    assertThat(seen(draw(2.8, 215, 35))).contains(Hint.HOLD_STILL);
    assertThat(seen(draw(2.8, 52, 15))).contains(Hint.MORE_LIGHT);
    assertThat(seen(draw(7.6, 215, 35))).contains(Hint.FARTHER);
  }

  @Test
  void theReaderFindsTheReflectionOnADrawnSymbolAndTellsItFromAFinger() {
    assertThat(seen(covered(draw(4, 200, 35), 250))).contains(Hint.NO_GLARE);
    assertThat(seen(covered(draw(4, 200, 35), 110))).contains(Hint.HOLD_STILL);
  }

  @Test
  void theReaderTellsMotionFromFocusOnADrawnSymbol() {
    var near = draw(5, 200, 35);
    assertThat(seen(smeared(near, 5, 0))).contains(Hint.HOLD_STILL);
    assertThat(seen(smeared(near, 4, 4))).contains(Hint.FARTHER);
  }

  private static Hint check(QrFinding finding, Luma frame) {
    return SymbolCheck.hint(finding, frame);
  }

  private static Optional<Hint> seen(Luma frame) {
    var reader = new CardQrReader();
    var ignored = reader.read(frame);
    assertThat(ignored).isNotNull();
    return reader.finding().map(f -> SymbolCheck.hint(f, frame));
  }

  static QrFinding finding(double pixels, double paper, double across, double down, double lost) {
    return finding(pixels, paper, across, down, lost, WIDTH / 2.0, HEIGHT / 2.0);
  }

  private static QrFinding finding(
      double pixels, double paper, double across, double down, double lost, double x, double y) {
    double half = SIDE * pixels / 2;
    var corners =
        List.of(
            new Point(x - half, y - half),
            new Point(x + half, y - half),
            new Point(x + half, y + half),
            new Point(x - half, y + half));
    return new QrFinding(
        corners, SIDE, pixels, paper, paper / 2, across, down, lost, new Point(x, y), false);
  }

  /** A symbol in the middle, turned and then pressed together from top and bottom. */
  private static QrFinding slanted(double height, double degrees) {
    double half = 90;
    var corners = new ArrayList<Point>();
    for (int i = 0; i < 4; i++) {
      double angle = Math.toRadians(degrees + 225 + 90 * i);
      corners.add(
          new Point(
              WIDTH / 2.0 + half * Math.cos(angle),
              HEIGHT / 2.0 + height * half * Math.sin(angle)));
    }
    return new QrFinding(
        corners, SIDE, 3, 200, 100, 0.9, 0.9, 0, new Point(WIDTH / 2.0, HEIGHT / 2.0), false);
  }

  private static Luma noisy(Luma frame, double sigma) {
    var random = new Random(3);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      double value = (frame.pixels()[i] & 0xff) + sigma * random.nextGaussian();
      frame.pixels()[i] = (byte) Math.clamp(Math.round(value), 0, 255);
    }
    return frame;
  }

  private static Luma plain(int shade) {
    var pixels = new byte[WIDTH * HEIGHT];
    Arrays.fill(pixels, (byte) shade);
    return new Luma(pixels, WIDTH, HEIGHT);
  }

  /** In the middle of the frame, each pixel the mean of sixteen points. */
  private static Luma draw(double pixelsAModule, int paper, int ink) {
    var modules = QrDrawing.modules(CARD);
    double left = (WIDTH - modules.length * pixelsAModule) / 2;
    double top = (HEIGHT - modules.length * pixelsAModule) / 2;
    var frame = plain(paper);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int sum = 0;
        for (int i = 0; i < 16; i++) {
          int column = (int) Math.floor((x + (i % 4 + 0.5) / 4 - left) / pixelsAModule);
          int subrow = i / 4;
          int row = (int) Math.floor((y + (subrow + 0.5) / 4 - top) / pixelsAModule);
          boolean inside =
              row >= 0 && column >= 0 && row < modules.length && column < modules.length;
          sum += inside && modules[row][column] ? ink : paper;
        }
        frame.pixels()[y * WIDTH + x] = (byte) (sum / 16);
      }
    }
    return frame;
  }

  /** A round spot right of the middle, a third of the symbol wide. */
  private static Luma covered(Luma frame, int shade) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (Math.hypot(x - WIDTH / 2 - 15, y - HEIGHT / 2) < 46) {
          frame.pixels()[y * WIDTH + x] = (byte) shade;
        }
      }
    }
    return frame;
  }

  /** Each pixel the mean of those so far around it. */
  private static Luma smeared(Luma frame, int across, int down) {
    var smeared = new byte[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int sum = 0;
        for (int i = -down; i <= down; i++) {
          for (int j = -across; j <= across; j++) {
            sum += frame.at(Math.clamp(x + j, 0, WIDTH - 1), Math.clamp(y + i, 0, HEIGHT - 1));
          }
        }
        smeared[y * WIDTH + x] = (byte) (sum / ((2 * across + 1) * (2 * down + 1)));
      }
    }
    return new Luma(smeared, WIDTH, HEIGHT);
  }
}
