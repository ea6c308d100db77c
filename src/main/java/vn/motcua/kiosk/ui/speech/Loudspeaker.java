package vn.motcua.kiosk.ui.speech;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cues through Java Sound. Without a loudspeaker, or with a busy one, it is silent and says so
 * once.
 */
public final class Loudspeaker implements Cues {

  private static final Logger LOG = LoggerFactory.getLogger(Loudspeaker.class);

  private static final AudioFormat FORMAT = new AudioFormat(Sound.RATE, 16, 1, true, false);

  /** Opening a loudspeaker can take a while: never on the thread that draws; one waits at most. */
  private final ExecutorService thread =
      new ThreadPoolExecutor(
          0,
          1,
          1,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(1),
          Thread.ofPlatform().name("cues").daemon().factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  private boolean told;

  @Override
  public void play(Cue cue, Loudness loudness) {
    thread.execute(() -> sound(Sound.of(cue, loudness)));
  }

  private void sound(byte[] samples) {
    try {
      Clip clip = AudioSystem.getClip();
      clip.addLineListener(
          event -> {
            if (LineEvent.Type.STOP.equals(event.getType())) {
              clip.close();
            }
          });
      clip.open(FORMAT, samples, 0, samples.length);
      clip.start();
    } catch (LineUnavailableException | IllegalArgumentException e) {
      if (!told) {
        told = true;
        LOG.warn("SND-04 no cues: {}", e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
