package vn.motcua.kiosk.ui.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.FloatControl;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.guide.Language;

/**
 * A person's voice, recorded: one WAV file a sentence, named after it. What has not been recorded
 * is said by another voice.
 */
public final class RecordedVoice implements Voice {

  private static final Logger LOG = LoggerFactory.getLogger(RecordedVoice.class);

  /** Letters of a file's name, without its ending. */
  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final Voice otherwise;
  private final AtomicReference<@Nullable Clip> playing = new AtomicReference<>();

  /**
   * @param folder holds a folder for each language, such as {@code vi}
   */
  public RecordedVoice(Path folder, Voice otherwise) {
    this.folder = folder;
    this.otherwise = otherwise;
  }

  /** {@code Đưa thẻ vào khung.} is in {@code dua-the-vao-khung.wav}. */
  static String fileName(String sentence) {
    var plain =
        Normalizer.normalize(
                sentence.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length())) + ".wav";
  }

  @Override
  public boolean speaks(Language language) {
    return otherwise.speaks(language) || Files.isDirectory(folder.resolve(language.code()));
  }

  @Override
  public void say(String sentence, Language language, Loudness loudness, Runnable ended) {
    stop();
    var file = folder.resolve(language.code()).resolve(fileName(sentence));
    if (!Files.isRegularFile(file) || !play(file, loudness, ended)) {
      if (otherwise.speaks(language)) {
        otherwise.say(sentence, language, loudness, ended);
      } else {
        ended.run();
      }
    }
  }

  /** Whether it plays; a busy loudspeaker or a broken file is none to wait for. */
  private boolean play(Path file, Loudness loudness, Runnable ended) {
    try (AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile())) {
      var clip = AudioSystem.getClip();
      clip.addLineListener(
          event -> {
            if (LineEvent.Type.STOP.equals(event.getType()) && playing.compareAndSet(clip, null)) {
              clip.close();
              ended.run();
            }
          });
      clip.open(sound);
      if (clip.isControlSupported(FloatControl.Type.MASTER_GAIN)
          && clip.getControl(FloatControl.Type.MASTER_GAIN) instanceof FloatControl gain) {
        gain.setValue(Math.max(gain.getMinimum(), loudness.gain()));
      }
      playing.set(clip);
      clip.start();
      return true;
    } catch (IOException
        | UnsupportedAudioFileException
        | LineUnavailableException
        | IllegalArgumentException e) {
      LOG.warn("SND-01 {} cannot be played: {}", file.getFileName(), e.getMessage());
      return false;
    }
  }

  @Override
  public void stop() {
    otherwise.stop();
    var clip = playing.getAndSet(null);
    if (clip != null) {
      clip.close();
    }
  }
}
