package vn.motcua.kiosk.ui.speech;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.guide.Language;

/**
 * espeak-ng, when the system has it: one process a sentence. The words go in by its standard input,
 * so that no list of processes shows them.
 */
public final class SynthesizedVoice implements Voice {

  private static final Logger LOG = LoggerFactory.getLogger(SynthesizedVoice.class);

  /** Words a minute; people who listen for what to do need them slow (0.9 of the usual 160). */
  private static final int SPEED = 145;

  /** A sentence of fourteen words takes six; what takes longer has hung. */
  private static final int SECONDS_FOR_A_SENTENCE = 40;

  private final List<String> command;
  private final AtomicReference<@Nullable Process> speaking = new AtomicReference<>();

  /**
   * @param command the program and what it is always called with
   */
  SynthesizedVoice(List<String> command) {
    this.command = List.copyOf(command);
  }

  /** The one on the path of programs. */
  public static Optional<Voice> installed() {
    var name = "espeak-ng" + (File.separatorChar == '\\' ? ".exe" : "");
    var path = new StringTokenizer(System.getenv().getOrDefault("PATH", ""), File.pathSeparator);
    return Collections.list(path).stream()
        .map(folder -> Path.of(String.valueOf(folder), name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new SynthesizedVoice(List.of(program.toString())));
  }

  @Override
  public boolean speaks(Language language) {
    return true;
  }

  @Override
  public void say(String sentence, Language language, Runnable ended) {
    stop();
    try {
      var process = start(language);
      speaking.set(process);
      try (var words = process.getOutputStream()) {
        words.write(sentence.getBytes(StandardCharsets.UTF_8));
      }
      Thread.ofVirtual().start(() -> await(process, ended));
    } catch (IOException e) {
      LOG.warn("SND-02 the voice does not start or has died: {}", e.getMessage());
      ended.run();
    }
  }

  private Process start(Language language) throws IOException {
    var all = new java.util.ArrayList<>(command);
    all.addAll(
        List.of("-v", language.code(), "-s", String.format(Locale.ROOT, "%d", SPEED), "--stdin"));
    return new ProcessBuilder(all)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** A voice that was stopped or replaced says nothing more, also not that it has ended. */
  private void await(Process process, Runnable ended) {
    try {
      if (!process.waitFor(SECONDS_FOR_A_SENTENCE, TimeUnit.SECONDS)) {
        LOG.warn("SND-03 the voice hung and was ended");
        process.destroyForcibly();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    if (speaking.compareAndSet(process, null)) {
      ended.run();
    }
  }

  @Override
  public void stop() {
    var process = speaking.getAndSet(null);
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
