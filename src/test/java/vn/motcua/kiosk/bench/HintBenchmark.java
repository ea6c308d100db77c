package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.qr.CardQrReader;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrFinding;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.qr.QrText;
import vn.motcua.kiosk.scan.CardWatch;
import vn.motcua.kiosk.scan.ScanListener;
import vn.motcua.kiosk.scan.Sighting;

/**
 * What the kiosk would say to somebody who holds each picture of a folder ({@code truth.tsv})
 * before the camera for three seconds: a table of the picture's condition by the last hint given
 * ({@code mvn -Pbench -Dbench=HintBenchmark}).
 */
public final class HintBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static final long FRAME = 33_000_000L;
  private static final int FRAMES = 90;

  private static final String READ = "read";
  private static final String SILENT = "–";

  private HintBenchmark() {}

  /**
   * @param folders to measure
   */
  public static void main(String[] folders) throws IOException {
    for (var folder : folders) {
      if (Files.exists(Path.of(folder, "truth.tsv"))) {
        table(Path.of(folder));
      }
    }
  }

  private static void table(Path folder) throws IOException {
    var lines = Files.readAllLines(folder.resolve("truth.tsv"));
    var names = List.of(lines.getFirst().split("\t", -1));
    var counts = new TreeMap<String, Map<String, Integer>>();
    var measured = new TreeMap<String, Map<String, Integer>>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      var condition = cells[names.indexOf("cond")] + " " + cells[names.indexOf("level")];
      var picture = load(folder.resolve(cells[names.indexOf("file")]));
      var reader = new CardQrReader(text -> CardPayload.read(text) instanceof CardReading.Card);
      var text = reader.read(picture);
      add(counts, condition, said(picture, text, reader.finding()));
      add(measured, condition, said(picture, Optional.empty(), reader.finding()));
    }
    print(folder + ": pictures by condition and level, and the hint after three seconds", counts);
    print("The same, were no code ever read: what the measures say", measured);
  }

  private static void add(Map<String, Map<String, Integer>> counts, String condition, String said) {
    counts.computeIfAbsent(condition, _ -> new HashMap<>()).merge(said, 1, Integer::sum);
  }

  private static void print(String title, Map<String, Map<String, Integer>> counts) {
    var columns = new ArrayList<>(List.of(READ, SILENT, "foreign"));
    Arrays.stream(Hint.values()).map(Hint::name).forEach(columns::add);
    OUT.printf("%n%s%n", title);
    OUT.printf("%-12s", "");
    columns.forEach(c -> OUT.printf(" %11s", c));
    OUT.println();
    for (var row : counts.entrySet()) {
      OUT.printf("%-12s", row.getKey());
      columns.forEach(
          c -> OUT.printf(" %11s", row.getValue().containsKey(c) ? row.getValue().get(c) : "."));
      OUT.println();
    }
  }

  /** The reader looked once; the watch believes that every frame was like this one. */
  private static String said(Luma picture, Optional<QrText> text, Optional<QrFinding> finding) {
    var notes = new Notes();
    var watch = new CardWatch(new Seen(text, finding), notes, 0);
    watch.look(empty(picture), 0);
    for (int i = 1; i <= FRAMES; i++) {
      watch.look(picture, i * FRAME);
    }
    return notes.last;
  }

  /** What was before the camera when the scan began. */
  private static Luma empty(Luma like) {
    var pixels = new byte[like.width() * like.height()];
    Arrays.fill(pixels, (byte) 110);
    return new Luma(pixels, like.width(), like.height());
  }

  private static Luma load(Path file) throws IOException {
    var image = ImageIO.read(file.toFile());
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = image.getRGB(x, y);
        pixels[y * width + x] =
            (byte) ((77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff)) >> 8);
      }
    }
    return new Luma(pixels, width, height);
  }

  /** The same answer for every frame but the first, on which nothing is. */
  private static final class Seen implements QrStream {

    private final Optional<QrText> text;
    private final Optional<QrFinding> finding;
    private boolean first = true;

    Seen(Optional<QrText> text, Optional<QrFinding> finding) {
      this.text = text;
      this.finding = finding;
    }

    @Override
    public Optional<QrText> next(Luma frame) {
      boolean nothing = first;
      first = false;
      return nothing ? Optional.empty() : text;
    }

    @Override
    public Optional<QrFinding> finding() {
      return finding;
    }

    @Override
    public void forget() {
      // Nothing is kept.
    }
  }

  /** The last that was said. */
  private static final class Notes implements ScanListener {

    private String last = SILENT;

    @Override
    public void card(CardReading.Card card) {
      last = READ;
    }

    @Override
    public void handout(String code) {}

    @Override
    public void foreign(CardReading.Kind kind) {
      last = "foreign";
    }

    @Override
    public void hint(Hint hint) {
      last = hint.name();
    }

    @Override
    public void sighted(Sighting sighting) {
      // The table is of words.
    }

    @Override
    public void failed(CameraFault fault) {
      last = fault.code();
    }

    @Override
    public void works(WorkingCamera camera) {
      last = SILENT;
    }
  }
}
