package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrReader;

/** Reads the QR codes in image files, as the camera's frames are read. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Đọc mã QR của thẻ trong các tệp ảnh; mỗi tệp một dòng: tệp, kết quả, thời gian (ms), nội"
          + " dung.",
      "Reads the card's QR code out of image files; a line a file: file, status, ms, payload."
    })
final class ReadCommand implements Callable<Integer> {

  /**
   * Frames of several read before the clock counts, so that it measures the reader and not the
   * compiler.
   */
  private static final int WARM_UP = 60;

  private enum Status {
    CARD,
    OTHER,
    NONE,
    ERROR
  }

  private record Line(Path file, Status status, double milliseconds, String payload) {

    String tsv() {
      var ms = String.format(Locale.ROOT, "%.2f", milliseconds);
      return String.join(
          "\t", file.toString(), status.name().toLowerCase(Locale.ROOT), ms, payload);
    }
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = {"Tệp ảnh hoặc thư mục.", "Image files or folders."})
  private List<Path> sources = List.of();

  @Option(
      names = "--sequence",
      paramLabel = "DIR",
      description = {
        "Mỗi thư mục con là một chuỗi khung hình liền nhau; mỗi chuỗi một dòng: thư mục, khung đầu"
            + " tiên đọc được (-1: không), tổng thời gian giải mã đến lúc đó (ms), nội dung.",
        "Each sub-folder is a sequence of frames; a line a sequence: folder, index of the frame"
            + " after which it was read (-1: never), total decoding until then (ms), payload."
      })
  private @Nullable Path sequence;

  @Option(
      names = "--tsv",
      paramLabel = "FILE",
      description = {
        "Ghi kết quả ra tệp này, nguyên nội dung thẻ: hãy giữ kín tệp.",
        "Write the lines to this file, with whole payloads: keep it safe."
      })
  private @Nullable Path tsv;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "CARD",
      description = {
        "Bộ đọc: ${COMPLETION-CANDIDATES} (mặc định: ${DEFAULT-VALUE}).",
        "Engine: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})."
      })
  private Engine engine = Engine.CARD;

  @Option(
      names = "--raw",
      description = {
        "Hiện nguyên nội dung trên màn hình (chỉ dùng với thẻ mẫu).",
        "Show whole payloads on the screen (for specimen cards only)."
      })
  private boolean raw;

  /** Every command takes them; this one needs neither. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final Places places = new Places();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Logging.toConsole();
    checkUsage();
    return sequence == null ? readFiles() : readSequences(sequence);
  }

  private void checkUsage() {
    if ((sequence == null) == sources.isEmpty() && spec != null) {
      throw new ParameterException(spec.commandLine(), "FILE|DIR hoặc / or --sequence DIR");
    }
  }

  private int readSequences(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      out().println("--sequence %s: không có thư mục này / no such folder".formatted(folder));
      return ExitCode.USAGE;
    }
    var reading = new SequenceReading(engine, isWhole());
    var lines = reading.lines(folder);
    write(lines, Optional.of(reading.summary(lines.size())));
    return reading.hasProblems() ? ExitCode.PROBLEMS_FOUND : ExitCode.OK;
  }

  private int readFiles() throws IOException {
    var files = files();
    var reader = engine.reader();
    var zxing = Engine.ZXING.reader();
    var timing = new Timing();
    var yardstick = new Timing();
    boolean compare = files.size() > 1;
    if (compare) {
      warmUp(reader, files);
      warmUp(zxing, files);
    }
    var lines = new ArrayList<Line>();
    for (var file : files) {
      var frame = Pictures.load(file);
      lines.add(frame.map(f -> read(reader, file, f, timing)).orElseGet(() -> unreadable(file)));
      if (compare) {
        frame.ifPresent(f -> yardstick.measure(() -> zxing.read(f)));
      }
    }
    long cards = lines.stream().filter(l -> l.status() == Status.CARD).count();
    var summary =
        "%d tệp / files, %d thẻ / cards, %s"
            .formatted(lines.size(), cards, timing.summary(yardstick));
    write(lines.stream().map(Line::tsv).toList(), Optional.of(summary).filter(_ -> compare));
    return lines.stream().anyMatch(l -> l.status() == Status.ERROR)
        ? ExitCode.PROBLEMS_FOUND
        : ExitCode.OK;
  }

  private List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (var source : sources) {
      if (Files.isDirectory(source)) {
        files.addAll(Pictures.in(source));
      } else {
        files.add(source);
      }
    }
    return files;
  }

  private static void warmUp(QrReader reader, List<Path> files) {
    for (int i = 0; i < WARM_UP && !files.isEmpty(); i++) {
      Pictures.load(files.get(i * 7 % files.size())).ifPresent(reader::read);
    }
  }

  private static Line unreadable(Path file) {
    return new Line(file, Status.ERROR, 0, "");
  }

  private Line read(QrReader reader, Path file, Luma frame, Timing timing) {
    var found = timing.measure(() -> reader.read(frame));
    var status =
        found
            .map(
                t ->
                    switch (CardPayload.read(t.text())) {
                      case CardReading.Card _ -> Status.CARD;
                      case CardReading.Handout _, CardReading.NotACard _ -> Status.OTHER;
                    })
            .orElse(Status.NONE);
    var payload = found.map(t -> Payload.shown(t.text(), isWhole())).orElse("");
    return new Line(file, status, timing.latest(), payload);
  }

  /** A file that was asked for by its name has what was read; a screen is seen by others. */
  private boolean isWhole() {
    return raw || tsv != null;
  }

  /** The summary goes where no table is. */
  private void write(List<String> lines, Optional<String> summary) throws IOException {
    if (tsv == null) {
      lines.forEach(out()::println);
      summary.ifPresent(Output.beside(spec)::println);
    } else {
      Files.write(tsv, lines, StandardCharsets.UTF_8);
      out().println(summary.map(s -> s + " → ").orElse("→ ") + tsv);
    }
  }

  private PrintWriter out() {
    return Output.of(spec);
  }
}
