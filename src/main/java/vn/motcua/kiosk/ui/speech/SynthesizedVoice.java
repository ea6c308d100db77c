package vn.motcua.kiosk.ui.speech;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Pattern VOICE =
      Pattern.compile("^\\s*\\d+\\s+([a-z]{2,3})\\b", Pattern.MULTILINE);

  /** Words a minute; people who listen for what to do need them slow (0.9 of the usual 160). */
  private static final int SPEED = 145;

  /** A sentence of fourteen words takes six; what takes longer has hung. */
  private static final int SECONDS_FOR_A_SENTENCE = 40;

  /** espeak-ng's own scale; 100 is its usual amplitude, 200 its loudest. */
  private static final double LOUDEST = 180;

  /** It lists its voices in a moment. */
  private static final int SECONDS_TO_LIST = 10;

  private final List<String> command;
  private final Set<String> voices;
  private final AtomicReference<@Nullable Process> speaking = new AtomicReference<>();

  /**
   * @param command the program and what it is always called with
   * @param voices codes of the languages that it knows, such as {@code vi}
   */
  SynthesizedVoice(List<String> command, Set<String> voices) {
    this.command = List.copyOf(command);
    this.voices = Set.copyOf(voices);
  }

  /** The one on the path of programs. */
  public static Optional<Voice> installed() {
    var name = "espeak-ng" + (File.separatorChar == '\\' ? ".exe" : "");
    var path = new StringTokenizer(System.getenv().getOrDefault("PATH", ""), File.pathSeparator);
    return Collections.list(path).stream()
        .map(folder -> Path.of(String.valueOf(folder), name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> List.of(program.toString()))
        .map(program -> new SynthesizedVoice(program, voices(program)));
  }

  /** {@code 5 vi --/M Vietnamese_(Northern) aav/vi}: a priority, then the language. */
  static Set<String> voices(List<String> program) {
    var all = new ArrayList<>(program);
    all.add("--voices");
    try {
      var process = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      var list = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS_TO_LIST, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return VOICE.matcher(list).results().map(m -> m.group(1)).collect(Collectors.toSet());
    } catch (IOException e) {
      LOG.warn("SND-05 the voices cannot be listed: {}", e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return Set.of();
  }

  @Override
  public boolean speaks(Language language) {
    return voices.contains(language.code());
  }

  @Override
  public void say(String sentence, Language language, Loudness loudness, Runnable ended) {
    stop();
    try {
      var process = start(language, loudness);
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

  private Process start(Language language, Loudness loudness) throws IOException {
    var all = new ArrayList<>(command);
    all.addAll(List.of("-v", language.code(), "-s", number(SPEED)));
    all.addAll(List.of("-a", number(LOUDEST * loudness.part()), "--stdin"));
    return new ProcessBuilder(all)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
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
