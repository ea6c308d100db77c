package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.motcua.kiosk.qr.CardQrReader;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.QrText;
import vn.motcua.kiosk.qr.QrTracker;
import vn.motcua.kiosk.qr.ZxingReader;

/**
 * Our reader and ZXing's, side by side over folders of frames ({@code truth.tsv}) or sequences
 * ({@code sequences.tsv}): how many are read, how fast, and whether a text ever was wrong. Pictures
 * are loaded first; only decoding is timed, on this one thread.
 */
public final class QrBenchmark {
  /**
   * What every card's text begins with: its number and the bar after it. Enough to tell cards from
   * foreign symbols.
   */
  private static final Pattern CARD = Pattern.compile("\\d{12}\\|.*\\|.*", Pattern.DOTALL);

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private QrBenchmark() {}

  /** Folders to measure; each is of one form or the other. */
  public static void main(String[] folders) throws IOException {
    for (var folder : folders) {
      var path = Path.of(folder);
      if (Files.exists(path.resolve("truth.tsv"))) {
        frames(path);
      }
      if (Files.exists(path.resolve("sequences.tsv"))) {
        sequences(path);
      }
    }
  }

  /** How one engine did in one condition. */
  private static final class Score {
    private int cards;
    private int read;
    private int wrong;
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<Double> firstFrames = new ArrayList<>();

    void add(Score other) {
      cards += other.cards;
      read += other.read;
      wrong += other.wrong;
      milliseconds.addAll(other.milliseconds);
      firstFrames.addAll(other.firstFrames);
    }

    static double percentile(List<Double> values, double share) {
      var sorted = values.stream().sorted().toList();
      return sorted.isEmpty()
          ? Double.NaN
          : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
  }

  private static void frames(Path folder) throws IOException {
    var rows = table(folder.resolve("truth.tsv"));
    var pictures = new HashMap<String, Luma>();
    for (var row : rows) {
      pictures.put(row.get("file"), load(folder.resolve(row.get("file"))));
    }
    var ours = new CardQrReader(QrBenchmark::isCard);
    var zxing = new ZxingReader();
    for (var row : rows) {
      // once round to warm up
      var ignored = Stream.of(ours, zxing).map(r -> r.read(pictures.get(row.get("file")))).toList();
      if (ignored.isEmpty()) {
        throw new IllegalStateException();
      }
    }
    Map<String, Score> byOurs = new LinkedHashMap<>();
    Map<String, Score> byZxing = new LinkedHashMap<>();
    for (var row : rows) {
      var picture = pictures.get(row.get("file"));
      measure(ours, picture, row, byOurs);
      measure(zxing, picture, row, byZxing);
    }
    OUT.printf("%n%s%n", folder);
    OUT.printf(
        "%-10s %5s | %18s %7s %7s %5s | %18s %7s %7s %5s%n",
        "condition",
        "cards",
        "ours",
        "p50 ms",
        "p95 ms",
        "wrong",
        "ZXing",
        "p50 ms",
        "p95 ms",
        "wrong");
    byOurs.put("all", total(byOurs));
    byZxing.put("all", total(byZxing));
    for (var condition : byOurs.keySet()) {
      var o = byOurs.get(condition);
      var z = byZxing.get(condition);
      OUT.printf("%-10s %5d | %s | %s%n", condition, o.cards, timed(o), timed(z));
    }
  }

  private static String timed(Score score) {
    return "%18s %7.1f %7.1f %5d"
        .formatted(
            rate(score),
            Score.percentile(score.milliseconds, 0.5),
            Score.percentile(score.milliseconds, 0.95),
            score.wrong);
  }

  private static String rate(Score score) {
    return score.cards == 0
        ? "–"
        : "%d (%.1f %%)".formatted(score.read, 100.0 * score.read / score.cards);
  }

  private static void measure(
      QrReader reader, Luma picture, Map<String, String> row, Map<String, Score> scores) {
    var score = scores.computeIfAbsent(row.get("cond"), condition -> new Score());
    long start = System.nanoTime();
    var text = reader.read(picture);
    score.milliseconds.add((System.nanoTime() - start) / 1e6);
    boolean card = row.get("is_cccd").equals("1");
    boolean right = text.isPresent() && text.get().text().equals(unescape(row.get("payload")));
    score.cards += card ? 1 : 0;
    score.read += card && right ? 1 : 0;
    score.wrong += text.isPresent() && !right ? 1 : 0;
  }

  private static void sequences(Path folder) throws IOException {
    Map<String, Score> byOurs = new LinkedHashMap<>();
    Map<String, Score> byFrames = new LinkedHashMap<>();
    Map<String, Score> byZxing = new LinkedHashMap<>();
    var single = new CardQrReader(QrBenchmark::isCard);
    var zxing = new ZxingReader();
    for (var row : table(folder.resolve("sequences.tsv"))) {
      var pictures = pictures(folder.resolve(row.get("folder")));
      var tracker = new QrTracker(QrBenchmark::isCard);
      follow(tracker::next, pictures, row, byOurs);
      follow(single::read, pictures, row, byFrames);
      follow(zxing::read, pictures, row, byZxing);
    }
    OUT.printf("%n%s%n", folder);
    OUT.printf(
        "%-10s %5s | %18s %7s %7s %7s %5s | %18s | %18s%n",
        "condition",
        "cards",
        "ours, fused",
        "first",
        "p50 ms",
        "p95 ms",
        "wrong",
        "ours, one by one",
        "ZXing, one by one");
    byOurs.put("all", total(byOurs));
    byFrames.put("all", total(byFrames));
    byZxing.put("all", total(byZxing));
    for (var condition : byOurs.keySet()) {
      var o = byOurs.get(condition);
      OUT.printf(
          "%-10s %5d | %18s %7.1f %7.1f %7.1f %5d | %18s | %18s%n",
          condition,
          o.cards,
          rate(o),
          Score.percentile(o.firstFrames, 0.5),
          Score.percentile(o.milliseconds, 0.5),
          Score.percentile(o.milliseconds, 0.95),
          o.wrong,
          rate(byFrames.get(condition)),
          rate(byZxing.get(condition)));
    }
  }

  /** Something that takes one frame after the other. */
  private interface Eye {
    Optional<QrText> next(Luma frame);
  }

  private static void follow(
      Eye eye, List<Luma> pictures, Map<String, String> row, Map<String, Score> scores) {
    var score = scores.computeIfAbsent(row.get("condition"), condition -> new Score());
    boolean card = row.get("is_cccd").equals("1");
    score.cards += card ? 1 : 0;
    for (int i = 0; i < pictures.size(); i++) {
      long start = System.nanoTime();
      var text = eye.next(pictures.get(i));
      score.milliseconds.add((System.nanoTime() - start) / 1e6);
      if (text.isEmpty()) {
        continue;
      }
      if (text.get().text().equals(unescape(row.get("payload")))) {
        score.read += card ? 1 : 0;
        score.firstFrames.add((double) i);
      } else {
        score.wrong++;
      }
      return;
    }
  }

  private static boolean isCard(String text) {
    return CARD.matcher(text).matches();
  }

  private static Score total(Map<String, Score> scores) {
    var total = new Score();
    scores.values().forEach(total::add);
    return total;
  }

  private static List<Luma> pictures(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jpg"))
          .sorted()
          .map(QrBenchmark::load)
          .toList();
    }
  }

  private static Luma load(Path file) {
    try {
      var image = ImageIO.read(file.toFile());
      int width = image.getWidth();
      int height = image.getHeight();
      var rgb = image.getRGB(0, 0, width, height, null, 0, width);
      var pixels = new byte[rgb.length];
      for (int i = 0; i < rgb.length; i++) {
        int red = (rgb[i] >> 16) & 0xff;
        int green = (rgb[i] >> 8) & 0xff;
        int blue = rgb[i] & 0xff;
        pixels[i] = (byte) ((77 * red + 150 * green + 29 * blue) >> 8);
      }
      return new Luma(pixels, width, height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> table(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var names = lines.getFirst().split("\t", -1);
    var rows = new ArrayList<Map<String, String>>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static String unescape(String cell) {
    return cell.replace("\\n", "\n").replace("\\\\", "\\");
  }
}
