package vn.motcua.kiosk.app;

import java.awt.image.BufferedImage;
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
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.QrText;

/** Reads the QR codes in image files, as the camera's frames are read. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Đọc mã QR của thẻ trong các tệp ảnh; mỗi tệp một dòng: tệp, kết quả, thời gian (ms), nội"
          + " dung.",
      "Reads the card's QR code out of image files; a line a file: file, status, ms, payload."
    })
final class ReadCommand implements Callable<Integer> {

  /** Frames read before the clock counts, so that it measures the reader and not the compiler. */
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
          "\t", file.toString(), status.name().toLowerCase(Locale.ROOT), ms, escaped(payload));
    }

    private static String escaped(String text) {
      return text.replace("\\", "\\\\")
          .replace("\t", "\\t")
          .replace("\n", "\\n")
          .replace("\r", "\\r");
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = {"Tệp ảnh hoặc thư mục.", "Image files or folders."})
  private List<Path> sources = List.of();

  @Option(
      names = "--tsv",
      paramLabel = "FILE",
      description = {"Ghi kết quả ra tệp này.", "Write the lines to this file."})
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
        "Ghi nguyên nội dung (chỉ dùng với thẻ mẫu).",
        "Write the whole payload (for specimen cards only)."
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
    var files = files();
    var reader = engine.reader();
    warmUp(reader, files);
    var lines = files.stream().map(f -> read(reader, f)).toList();
    write(lines);
    summarise(lines);
    return lines.stream().anyMatch(l -> l.status() == Status.ERROR)
        ? ExitCode.PROBLEMS_FOUND
        : ExitCode.OK;
  }

  private List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (var source : sources) {
      if (Files.isDirectory(source)) {
        try (var inside = Files.list(source)) {
          inside.filter(ReadCommand::isImage).sorted().forEach(files::add);
        }
      } else {
        files.add(source);
      }
    }
    return files;
  }

  private static boolean isImage(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return List.of(".jpg", ".jpeg", ".png", ".bmp").stream().anyMatch(name::endsWith);
  }

  private static void warmUp(QrReader reader, List<Path> files) {
    for (int i = 0; i < WARM_UP && !files.isEmpty(); i++) {
      load(files.get(i * 7 % files.size())).ifPresent(reader::read);
    }
  }

  private Line read(QrReader reader, Path file) {
    var frame = load(file);
    if (frame.isEmpty()) {
      return new Line(file, Status.ERROR, 0, "");
    }
    long start = System.nanoTime();
    Optional<QrText> found = reader.read(frame.get());
    double ms = (System.nanoTime() - start) / 1e6;
    if (found.isEmpty()) {
      return new Line(file, Status.NONE, ms, "");
    }
    var text = found.get().text();
    return switch (CardPayload.read(text)) {
      case CardReading.Card card ->
          new Line(file, Status.CARD, ms, raw ? text : String.valueOf(card.citizen()));
      case CardReading.NotACard other ->
          new Line(file, Status.OTHER, ms, raw ? text : other.kind().name());
    };
  }

  private static Optional<Luma> load(Path file) {
    try {
      return Optional.ofNullable(ImageIO.read(file.toFile())).map(ReadCommand::luma);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** ITU-R BT.601 luma, as a webcam's own Y channel has it. */
  private static Luma luma(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] rgb = image.getRGB(0, 0, width, height, null, 0, width);
    var pixels = new byte[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      int r = rgb[i] >> 16 & 0xff;
      int g = rgb[i] >> 8 & 0xff;
      int b = rgb[i] & 0xff;
      pixels[i] = (byte) ((299 * r + 587 * g + 114 * b + 500) / 1000);
    }
    return new Luma(pixels, width, height);
  }

  private void write(List<Line> lines) throws IOException {
    var text = lines.stream().map(Line::tsv).toList();
    if (tsv == null) {
      text.forEach(out()::println);
    } else {
      Files.write(tsv, text, StandardCharsets.UTF_8);
    }
  }

  private void summarise(List<Line> lines) {
    if (tsv == null) {
      return;
    }
    double[] ms =
        lines.stream()
            .filter(l -> l.status() != Status.ERROR)
            .mapToDouble(Line::milliseconds)
            .sorted()
            .toArray();
    long cards = lines.stream().filter(l -> l.status() == Status.CARD).count();
    out()
        .printf(
            Locale.ROOT,
            "%d tệp / files, %d thẻ / cards, p50 %.1f ms, p95 %.1f ms → %s%n",
            lines.size(),
            cards,
            percentile(ms, 50),
            percentile(ms, 95),
            tsv);
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100];
  }

  private PrintWriter out() {
    return Output.of(spec);
  }
}
