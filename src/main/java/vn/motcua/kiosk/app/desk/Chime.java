package vn.motcua.kiosk.app.desk;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two rising tones, as a shop's door has them: a call, not an alarm. */
final class Chime {

  private static final Logger LOG = LoggerFactory.getLogger(Chime.class);

  private static final int SAMPLES_A_SECOND = 22_050;

  /** Hertz. */
  private static final double[] TONES = {659.3, 880};

  private static final double SECONDS_A_TONE = 0.35;

  /** Of the loudest that the speaker can do. */
  private static final double VOLUME = 0.5;

  private Chime() {}

  /** Waits until it has sounded; without a speaker, the log says so. */
  static void sound() {
    var format = new AudioFormat(SAMPLES_A_SECOND, 8, 1, true, false);
    var sound = samples();
    try (var line = AudioSystem.getSourceDataLine(format)) {
      line.open(format);
      line.start();
      line.write(sound, 0, sound.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException noSpeaker) {
      LOG.warn("CLK-02 no speaker to call the clerk with: {}", noSpeaker.getMessage());
    }
  }

  /** Tones that fade like struck bells; 8-bit signed. */
  private static byte[] samples() {
    int length = (int) (SECONDS_A_TONE * SAMPLES_A_SECOND);
    var samples = new byte[TONES.length * length];
    for (int i = 0; i < samples.length; i++) {
      double inTone = (double) (i % length) / length;
      double wave = Math.sin(2 * Math.PI * TONES[i / length] * (i % length) / SAMPLES_A_SECOND);
      samples[i] = (byte) Math.round(Byte.MAX_VALUE * VOLUME * (1 - inTone) * wave);
    }
    return samples;
  }
}
