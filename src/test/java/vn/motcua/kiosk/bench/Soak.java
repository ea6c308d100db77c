package vn.motcua.kiosk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrTracker;
import vn.motcua.kiosk.scan.CardScanner;
import vn.motcua.kiosk.scan.ScanListener;
import vn.motcua.kiosk.scan.Sighting;

/**
 * The scanning part of the kiosk as it runs at a counter, visit after visit, at the camera's own
 * pace: an empty counter, then a card of the sequences or a foreign code, or nobody at all. Prints
 * every five minutes what it holds in memory after a collection, its threads, and whether a card
 * was missed.
 */
public final class Soak {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Duration REPORT = Duration.ofMinutes(5);

  /** A sequence is shown forwards and backwards so often before its card is taken away. */
  private static final int ROUNDS = 4;

  /** Severity of the conditions up to which a card has to be read, one to four. */
  private static final int HARDEST = 2;

  private final SoakCamera driver = new SoakCamera();
  private final Heard heard = new Heard();
  private final SplittableRandom random = new SplittableRandom(11);
  private final List<Sequence> sequences = new ArrayList<>();
  private long began;
  private int visits;
  private int cards;
  private int read;
  private int wrong;
  private int foreign;
  private int nobody;

  private record Sequence(String name, boolean card, String payload, List<Path> frames) {}

  private Soak(Path folder) throws IOException {
    for (var row : Table.of(folder.resolve("sequences.tsv"))) {
      boolean card = Table.cell(row, "is_cccd").equals("1");
      if (!card || Integer.parseInt(Table.cell(row, "severity")) <= HARDEST) {
        var name = Table.cell(row, "folder");
        sequences.add(
            new Sequence(
                name,
                card,
                Table.unescaped(Table.cell(row, "payload")),
                Pictures.in(folder.resolve(name))));
      }
    }
  }

  /** A folder of frames, which is not used, one of sequences, and how many minutes. */
  public static void main(String[] args) throws IOException, InterruptedException {
    new Soak(Path.of(args[1])).run(Duration.ofMinutes(Long.parseLong(args[2])));
  }

  private void run(Duration length) throws InterruptedException {
    var shown = new int[CounterScene.WIDTH * CounterScene.HEIGHT];
    var camera = new Camera(List.of(driver), CameraLimits.usual());
    camera.preview(frame -> frame.copyTo(shown));
    OUT.printf("%d sequences, %d minutes%n", sequences.size(), length.toMinutes());
    OUT.printf(
        "%6s %7s %7s %7s %6s %6s %8s %9s %9s %10s%n",
        "minute",
        "visits",
        "cards",
        "read",
        "missed",
        "wrong",
        "threads",
        "heap MB",
        "GCs",
        "of a core");
    began = System.nanoTime();
    long reported = began;
    try (var scanner =
        new CardScanner(camera, () -> new QrTracker(Soak::isCard), heard, System::nanoTime)) {
      while (System.nanoTime() - began < length.toNanos()) {
        visit(scanner);
        if (System.nanoTime() - reported >= REPORT.toNanos()) {
          reported += REPORT.toNanos();
          report();
        }
      }
    }
    report();
    OUT.printf("foreign codes shown %d, visits in which nobody came %d%n", foreign, nobody);
  }

  private static boolean isCard(String text) {
    return CardPayload.read(text) instanceof CardReading.Card(var _, var flawed) && !flawed;
  }

  private void visit(CardScanner scanner) throws InterruptedException {
    visits++;
    heard.clear();
    int gap = 30 + random.nextInt(4 * CounterScene.FRAMES_A_SECOND);
    var sequence =
        random.nextInt(10) == 0
            ? Optional.<Sequence>empty()
            : Optional.of(sequences.get(random.nextInt(sequences.size())));
    driver.next(gap, sequence.<SoakCamera.Show>map(Shown::new).orElse((i, _) -> i < 150));
    scanner.start();
    while (!driver.isOver() && heard.card().isEmpty()) {
      Thread.sleep(20);
    }
    // what was shown last may still be with the reader
    for (int i = 0; i < 25 && heard.card().isEmpty(); i++) {
      Thread.sleep(20);
    }
    var card = heard.card();
    scanner.stop();
    count(sequence, card);
    Thread.sleep(500 + random.nextInt(1000));
  }

  private void count(Optional<Sequence> shown, Optional<CardReading.Card> card) {
    boolean isCard = shown.filter(Sequence::card).isPresent();
    cards += isCard ? 1 : 0;
    nobody += shown.isEmpty() ? 1 : 0;
    foreign += shown.isPresent() && !isCard ? 1 : 0;
    boolean right =
        isCard && card.equals(Optional.of(CardPayload.read(shown.orElseThrow().payload())));
    read += right ? 1 : 0;
    wrong += card.isPresent() && !right ? 1 : 0;
    if (isCard && card.isEmpty()) {
      OUT.printf("missed: %s%n", shown.orElseThrow().name());
    }
  }

  private void report() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    long collections =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionCount)
            .sum();
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long passed = System.nanoTime() - began;
    OUT.printf(
        "%6d %7d %7d %7d %6d %6d %8d %9.2f %9d %8.1f %%%n",
        Duration.ofNanos(passed).toMinutes(),
        visits,
        cards,
        read,
        cards - read,
        wrong,
        ManagementFactory.getThreadMXBean().getThreadCount(),
        heap / 1048576.0,
        collections,
        100.0 * (system.getProcessCpuTime() - driver.drawing()) / passed);
  }

  /** A sequence in the middle of the picture, forwards and backwards until nobody looks. */
  private static final class Shown implements SoakCamera.Show {
    private final Sequence sequence;
    private Luma frame = new Luma(new byte[0], 0, 0);

    Shown(Sequence sequence) {
      this.sequence = sequence;
    }

    @Override
    public boolean paint(int number, int[] rgb) {
      // sequences have fifteen frames a second, the camera thirty
      int turn = number / 2;
      int length = sequence.frames().size();
      if (number % 2 == 0) {
        int at = turn % (2 * length);
        frame = Pictures.load(sequence.frames().get(at < length ? at : 2 * length - 1 - at));
      }
      int left = (CounterScene.WIDTH - frame.width()) / 2;
      int top = (CounterScene.HEIGHT - frame.height()) / 2;
      for (int y = 0; y < frame.height(); y++) {
        for (int x = 0; x < frame.width(); x++) {
          rgb[(top + y) * CounterScene.WIDTH + left + x] = frame.at(x, y) * 0x010101;
        }
      }
      return turn < 2 * length * (sequence.card() ? ROUNDS : 1);
    }
  }

  /** What the scanner told since the visit began. */
  private static final class Heard implements ScanListener {
    private Optional<CardReading.Card> card = Optional.empty();

    synchronized void clear() {
      card = Optional.empty();
    }

    synchronized Optional<CardReading.Card> card() {
      return card;
    }

    @Override
    public synchronized void card(CardReading.Card read) {
      card = Optional.of(read);
    }

    @Override
    public void handout(String code) {}

    @Override
    public void foreign(CardReading.Kind kind) {
      // Is counted when it is shown.
    }

    @Override
    public void sighted(Sighting sighting) {
      // Nobody watches the preview.
    }

    @Override
    public void hint(Hint hint) {
      // Nobody needs it here.
    }

    @Override
    public void failed(CameraFault fault) {
      OUT.printf("camera failed: %s%n", fault.code());
    }

    @Override
    public void works(WorkingCamera camera) {
      // As it should.
    }
  }
}
