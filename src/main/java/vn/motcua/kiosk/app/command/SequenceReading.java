package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.qr.QrText;

/**
 * Reads folders whose pictures follow each other as a camera's frames do, and beside it with ZXing,
 * each frame for itself.
 */
final class SequenceReading {

  /** Frames read before the clock counts, so that it measures the reader and not the compiler. */
  private static final int WARM_UP = 60;

  private final Engine engine;
  private final boolean raw;
  private final Timing timing = new Timing();
  private final Timing yardstick = new Timing();
  private int read;
  private int readByYardstick;
  private int unreadable;

  SequenceReading(Engine engine, boolean raw) {
    this.engine = engine;
    this.raw = raw;
  }

  /** What became of one sequence. */
  private record Outcome(int firstFrame, double milliseconds, Optional<QrText> text) {}

  /**
   * A line for each sub-folder, in the order of their names, or for the folder itself where it has
   * none: its name, the index of the frame after which it was read or -1, the milliseconds of all
   * decoding until then, the payload.
   */
  List<String> lines(Path folder) throws IOException {
    var sequences = sequences(folder);
    warmUp(sequences, engine);
    warmUp(sequences, Engine.ZXING);
    var lines = new ArrayList<String>();
    for (var sequence : sequences) {
      var outcome = follow(sequence, engine, timing);
      read += outcome.text().isPresent() ? 1 : 0;
      lines.add(line(sequence, outcome));
      readByYardstick += follow(sequence, Engine.ZXING, yardstick).text().isPresent() ? 1 : 0;
    }
    return lines;
  }

  private static List<Path> sequences(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      var found = inside.filter(Files::isDirectory).sorted().toList();
      return found.isEmpty() ? List.of(folder) : found;
    }
  }

  private static void warmUp(List<Path> sequences, Engine engine) throws IOException {
    var stream = engine.stream();
    int frames = 0;
    for (int i = 0; frames < WARM_UP && i < sequences.size(); i++) {
      stream.forget();
      for (var file : Pictures.in(sequences.get(i))) {
        Pictures.load(file).ifPresent(stream::next);
        frames++;
      }
    }
  }

  private Outcome follow(Path sequence, Engine eye, Timing time) throws IOException {
    var stream = eye.stream();
    var files = Pictures.in(sequence);
    double total = 0;
    for (int i = 0; i < files.size(); i++) {
      var frame = Pictures.load(files.get(i));
      if (frame.isEmpty()) {
        unreadable++;
        continue;
      }
      var text = time.measure(() -> stream.next(frame.get()));
      total += time.latest();
      if (text.filter(t -> Payload.isCard(t.text())).isPresent()) {
        return new Outcome(i, total, text);
      }
    }
    return new Outcome(-1, total, Optional.empty());
  }

  private String line(Path sequence, Outcome outcome) {
    return String.join(
        "\t",
        String.valueOf(sequence.toAbsolutePath().normalize().getFileName()),
        String.valueOf(outcome.firstFrame()),
        String.format(Locale.ROOT, "%.2f", outcome.milliseconds()),
        outcome.text().map(t -> Payload.shown(t.text(), raw)).orElse(""));
  }

  /** Whether a picture could not be opened. */
  boolean hasProblems() {
    return unreadable > 0;
  }

  /** How many were read, by us and by ZXing frame by frame, and how long a frame took. */
  String summary(int sequences) {
    return "%d chuỗi / sequences, %d đọc được / read (ZXing %d), một khung / a frame: %s"
        .formatted(sequences, read, readByYardstick, timing.summary(yardstick));
  }
}
