package vn.motcua.kiosk.ui.speech;

/** A tone with soft edges, as samples in memory. */
final class Sound {

  /** Samples a second, one channel. */
  static final int RATE = 22_050;

  /** Part of a sample's range that the loudest tone takes. */
  private static final double FULL = 0.5 * Short.MAX_VALUE;

  /** Seconds in which a tone comes and goes; shorter ones click. */
  private static final double EDGE = 0.02;

  /** Hertz and seconds of one tone. */
  private record Tone(double pitch, double length) {}

  private Sound() {}

  /** Signed 16-bit samples, the low byte first. */
  static byte[] of(Cue cue, Loudness loudness) {
    return switch (cue) {
      // A fifth upwards sounds like an answer in any music.
      case SUCCESS -> samples(loudness, new Tone(660, 0.12), new Tone(990, 0.2));
      case ATTENTION -> samples(loudness, new Tone(294, 0.4));
    };
  }

  private static byte[] samples(Loudness loudness, Tone... tones) {
    int all = 0;
    for (var tone : tones) {
      all += count(tone);
    }
    var samples = new byte[2 * all];
    int at = 0;
    for (var tone : tones) {
      for (int i = 0; i < count(tone); i++) {
        double seconds = (double) i / RATE;
        double wave = Math.sin(2 * Math.PI * tone.pitch() * seconds) * edge(seconds, tone.length());
        int value = (int) Math.round(wave * FULL * loudness.part());
        samples[at++] = (byte) value;
        samples[at++] = (byte) (value >> 8);
      }
    }
    return samples;
  }

  private static int count(Tone tone) {
    return (int) (tone.length() * RATE);
  }

  private static double edge(double seconds, double length) {
    return Math.clamp(Math.min(seconds, length - seconds) / EDGE, 0, 1);
  }
}
