package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.qr.QrText;

/**
 * Our reader beside ZXing with TRY_HARDER, BoofCV's robust one, and both of these, over folders of
 * frames ({@code truth.tsv}) or sequences ({@code sequences.tsv}): how many are read in each
 * condition, how fast, with how much garbage, and whether a text ever was wrong. All look at a
 * picture before the next is loaded, on this one thread.
 */
public final class QrBenchmark {
  private static final int WARM_UP = 80;
  private static final String ALL = "all";

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final List<Contender> contenders;
  private final Map<String, List<Score>> byCondition = new LinkedHashMap<>();

  private QrBenchmark(List<Contender> contenders) {
    this.contenders = contenders;
  }

  /** Folders to measure; each is of one form or the other, others are passed over. */
  public static void main(String[] folders) throws IOException {
    for (var folder : folders) {
      var path = Path.of(folder);
      if (Files.exists(path.resolve("truth.tsv"))) {
        new QrBenchmark(Contender.OF_FRAMES).frames(path);
      }
      if (Files.exists(path.resolve("sequences.tsv"))) {
        new QrBenchmark(Contender.OF_SEQUENCES).sequences(path);
      }
    }
  }

  private void frames(Path folder) throws IOException {
    var rows = Table.of(folder.resolve("truth.tsv"));
    var readers = contenders.stream().map(c -> c.stream().get()).toList();
    for (int i = 0; i < WARM_UP && !rows.isEmpty(); i++) {
      var picture = picture(folder, rows.get(i * 7 % rows.size()));
      readers.forEach(reader -> reader.next(picture));
    }
    for (var row : rows) {
      var picture = picture(folder, row);
      follow(readers, List.of(picture), row, "cond");
    }
    print(folder, "frame");
  }

  private static Luma picture(Path folder, Map<String, String> row) {
    return Pictures.load(folder.resolve(Table.cell(row, "file")));
  }

  private void sequences(Path folder) throws IOException {
    var readers = contenders.stream().map(c -> c.stream().get()).toList();
    for (var row : Table.of(folder.resolve("sequences.tsv"))) {
      var files = Pictures.in(folder.resolve(Table.cell(row, "folder")));
      var pictures = files.stream().map(Pictures::load).toList();
      follow(readers, pictures, row, "condition");
      readers.forEach(QrStream::forget);
    }
    print(folder, "sequence");
  }

  /** Each reader in turn looks at the pictures until it reads a text. */
  private void follow(
      List<QrStream> readers, List<Luma> pictures, Map<String, String> row, String condition) {
    var scores = scores(Table.cell(row, condition));
    boolean card = Table.cell(row, "is_cccd").equals("1");
    var expected = Table.unescaped(Table.cell(row, "payload"));
    for (int i = 0; i < readers.size(); i++) {
      var reader = readers.get(i);
      var score = scores.get(i);
      Optional<QrText> text = Optional.empty();
      int frame = 0;
      for (; frame < pictures.size() && text.isEmpty(); frame++) {
        var picture = pictures.get(frame);
        text = score.measure(() -> reader.next(picture));
      }
      score.ended(card, expected, text, frame - 1);
    }
  }

  private List<Score> scores(String condition) {
    return byCondition.computeIfAbsent(
        condition, _ -> contenders.stream().map(_ -> new Score()).toList());
  }

  private void print(Path folder, String one) {
    var total = contenders.stream().map(_ -> new Score()).toList();
    for (var scores : byCondition.values()) {
      for (int i = 0; i < total.size(); i++) {
        total.get(i).add(scores.get(i));
      }
    }
    byCondition.put(ALL, total);
    OUT.printf("%n%s: of each condition the %ss read%n%-24s %5s", folder, one, "", "of");
    contenders.forEach(contender -> OUT.printf(" %16s", contender.name()));
    OUT.println();
    byCondition.forEach(
        (condition, scores) -> {
          OUT.printf("%-24s %5d", condition, scores.getFirst().cards());
          scores.forEach(score -> OUT.printf(" %16s", score.rate()));
          OUT.println();
        });
    line("wrong texts", total, Score::wrong);
    line("first frame, mean", total, Score::firstFrame);
    line("p50, ms a frame", total, score -> score.time(50));
    line("p95, ms a frame", total, score -> score.time(95));
    line("p95 beside ZXing", total, score -> score.ratio(total.get(zxing())));
    line("garbage, KB a frame", total, Score::garbage);
  }

  private int zxing() {
    return contenders.indexOf(Contender.ZXING);
  }

  private static void line(String name, List<Score> scores, Function<Score, String> value) {
    OUT.printf("%-30s", name);
    scores.forEach(score -> OUT.printf(" %16s", value.apply(score)));
    OUT.println();
  }
}
