package vn.motcua.kiosk.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A camera that waits for a card, at thirty frames a second. */
class PacingTest {
  private static final int SECOND = 30;

  private final Pacing pacing = new Pacing();

  /** How many of the frames were looked at, all in vain. */
  private int looks(int from, int to, IntFunction<Luma> frames) {
    int looks = 0;
    for (int i = from; i < to; i++) {
      if (!pacing.canSkip(frames.apply(i), false)) {
        pacing.lookedInVain(false);
        looks++;
      }
    }
    return looks;
  }

  private static Luma empty(int number) {
    return Scene.empty(128, 9, number);
  }

  @Test
  void whereNothingHappensFewFramesAreLookedAt() {
    looks(0, 2 * SECOND, PacingTest::empty);
    assertThat(looks(2 * SECOND, 4 * SECOND, PacingTest::empty)).isBetween(3, 5);
  }

  @Test
  void aCardThatComesIsLookedAtAtOnce() {
    looks(0, 4 * SECOND, PacingTest::empty);
    assertThat(pacing.canSkip(Scene.of(Scene.CARD).at(240, 180, 1.6, 8).noisy(9, 1).frame(), false))
        .isFalse();
  }

  /** Lamps flicker and cameras expose anew: all of the picture grows lighter or darker. */
  @Test
  void otherLightIsNoNews() {
    looks(0, 2 * SECOND, PacingTest::empty);
    int looks = looks(0, 2 * SECOND, i -> Scene.empty(128 + 8 * (i % 3), 9, i));
    assertThat(looks).isBetween(3, 5);
  }

  @Test
  void whatMovesForLongIsLookedAtEveryFourthTime() {
    assertThat(looks(0, SECOND, PacingTest::walker)).isEqualTo(SECOND);
    assertThat(looks(SECOND, 3 * SECOND, PacingTest::walker)).isBetween(14, 18);
  }

  /** A hand that trembles for long: every frame may be the one that is read. */
  @Test
  void whatMovesWhileASymbolIsFollowedIsAlwaysLookedAt() {
    for (int i = 0; i < 3 * SECOND; i++) {
      assertThat(pacing.canSkip(walker(i), true)).isFalse();
      pacing.lookedInVain(false);
    }
  }

  /** Somebody in dark clothes, four pixels further in each frame. */
  private static Luma walker(int number) {
    var frame = empty(number);
    for (int y = 100; y < frame.height(); y++) {
      int from = y * frame.width() + 4 * number;
      Arrays.fill(frame.pixels(), from, from + 90, (byte) 40);
    }
    return frame;
  }

  @Test
  void afterSomethingLikeASymbolTheNextFrameIsLookedAt() {
    looks(0, 2 * SECOND, PacingTest::empty);
    pacing.lookedInVain(true);
    assertThat(pacing.canSkip(empty(1), false)).isFalse();
  }

  /** Tiles may look like finders all day. */
  @Test
  void whatIsLikeASymbolButNeverOneIsNotLookedAtForEver() {
    int looks = 0;
    for (int i = 0; i < 4 * SECOND; i++) {
      if (!pacing.canSkip(empty(i), false)) {
        pacing.lookedInVain(true);
        looks++;
      }
    }
    assertThat(looks).isBetween(SECOND, 2 * SECOND);
  }

  @Test
  void tinyPicturesAreAllLookedAt() {
    assertThat(looks(0, 5, i -> new Luma(new byte[64], 8, 8))).isEqualTo(5);
  }
}
