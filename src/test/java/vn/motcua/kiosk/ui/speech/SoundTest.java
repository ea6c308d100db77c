package vn.motcua.kiosk.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundTest {

  @Test
  void cuesAreShortBeginAndEndSoftlyAndAreAsLoudAsWanted() {
    for (var cue : Cue.values()) {
      var loud = Sound.of(cue, Loudness.LOUD);
      assertThat(loud.length / 2.0 / Sound.RATE).isBetween(0.1, 0.6);
      assertThat(Math.abs(sample(loud, 0))).isLessThan(200);
      assertThat(Math.abs(sample(loud, loud.length / 2 - 1))).isLessThan(200);
      assertThat(peak(loud)).isBetween(10_000, 20_000);
      assertThat(peak(Sound.of(cue, Loudness.SOFT))).isLessThan(peak(loud) / 2);
    }
  }

  @Test
  void successRisesAndAttentionIsLower() {
    var success = Sound.of(Cue.SUCCESS, Loudness.LOUD);
    int half = success.length / 2;
    assertThat(pitch(success, half, success.length)).isGreaterThan(pitch(success, 0, half / 2));
    var attention = Sound.of(Cue.ATTENTION, Loudness.LOUD);
    assertThat(pitch(attention, 0, attention.length)).isLessThan(pitch(success, 0, half / 2));
  }

  private static int peak(byte[] samples) {
    int peak = 0;
    for (int i = 0; i < samples.length / 2; i++) {
      peak = Math.max(peak, Math.abs(sample(samples, i)));
    }
    return peak;
  }

  /** Changes of sign a second between two bytes. */
  private static double pitch(byte[] samples, int from, int to) {
    int changes = 0;
    for (int i = from / 2 + 1; i < to / 2; i++) {
      if (sample(samples, i) >= 0 != sample(samples, i - 1) >= 0) {
        changes++;
      }
    }
    return changes * (double) Sound.RATE / ((to - from) / 2.0);
  }

  private static int sample(byte[] samples, int i) {
    return (short) ((samples[2 * i] & 0xFF) | (samples[2 * i + 1] << 8));
  }
}
