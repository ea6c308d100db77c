package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.counter.HandoutPress;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.walk.SampleVisits;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.desk.Headway;
import vn.motcua.kiosk.ui.desk.RosterWish;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** The desk's books without its pages: what is asked of them is answered where it was done. */
final class DeskBooks implements AutoCloseable {

  static final Clerk CLERK = new Clerk("thu", "Phạm Văn Mẫu", Role.LEAD);
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int SECONDS = 60;

  final Path stick;
  final Clock clock = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZONE);
  final LinkedBlockingQueue<String> troubles = new LinkedBlockingQueue<>();
  final VisitLog log;
  final LongWork longWork;
  final RostersRoom rosters;
  final ReportsRoom reports;
  final VisitsRoom visits;
  final RemindersRoom reminders;
  private final DataFolder data;
  private final Auditing auditing;
  private final DeskThread thread;
  private final HandoutPress handouts;

  DeskBooks(Path folder) throws Exception {
    stick = Files.createDirectories(folder.resolve("stick"));
    var config = ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow();
    data = DataFolder.take(folder.resolve("data"));
    new SampleVisits(config, data, DAY, ZONE).write();
    log = data.record(config, clock);
    auditing = new Auditing(data, clock);
    thread = new DeskThread(Runnable::run, () -> Optional.of(log), auditing, clock);
    thread.onTrouble(troubles::add);
    longWork = new LongWork(thread);
    var queue =
        data.printQueue(
            config, new FolderPrinter(Files.createDirectories(folder.resolve("printed"))), clock);
    handouts =
        new HandoutPress(
            config,
            queue,
            clock,
            data.largeSheets(clock),
            HandoutPage::load,
            Optional::empty,
            () -> false);
    var press = new DeskPress(config, handouts, queue, clock);
    var paper = new RosterPaper(thread, longWork, press, config.commune());
    rosters = new RostersRoom(thread, longWork, paper);
    reports = new ReportsRoom(thread, longWork, press, config.commune());
    var entry = new DeskEntry(thread, new OpenNames());
    visits = new VisitsRoom(thread, entry, press, new NoCounter());
    reminders = new RemindersRoom(thread, entry, press, longWork, config.commune());
  }

  /** A list of so many people who do not exist. */
  RosterWish list(int people) throws IOException {
    var rows =
        IntStream.range(0, people)
            .mapToObj("%012d;Trần Thị Mẫu\n"::formatted)
            .collect(Collectors.joining("", "CCCD;Tên\n", ""));
    return new RosterWish(
        Files.writeString(stick.resolve("danh-sach-" + people + ".csv"), rows),
        Map.of(),
        people,
        30,
        false);
  }

  /** Everything that becomes of a piece of work; the last word is waited for. */
  static final class Heard implements Headway {
    private final LinkedBlockingQueue<String> last = new LinkedBlockingQueue<>();
    private final BiConsumer<String, Double> at;

    /**
     * @param at runs in the middle of the work, which waits for it
     */
    Heard(BiConsumer<String, Double> at) {
      this.at = at;
    }

    Heard() {
      this((_, _) -> {});
    }

    @Override
    public void at(String words, double part) {
      at.accept(words, part);
    }

    @Override
    public void done(String words) {
      last.add("done: " + words);
    }

    @Override
    public void stopped() {
      last.add("stopped");
    }

    @Override
    public void failed(String words) {
      last.add("failed: " + words);
    }

    String word() throws InterruptedException {
      var word = last.poll(SECONDS, TimeUnit.SECONDS);
      assertThat(word).as("the last word").isNotNull();
      return String.valueOf(word);
    }
  }

  /** Work comes as far as its first news, and no further until it may go on. */
  static final class Gate implements BiConsumer<String, Double> {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    @Override
    public void accept(String words, Double part) {
      reached.countDown();
      await(open);
    }

    void awaitReached() {
      await(reached);
    }

    void open() {
      open.countDown();
    }

    private static void await(CountDownLatch what) {
      try {
        assertThat(what.await(SECONDS, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() throws StoreProblem {
    longWork.close();
    thread.close();
    handouts.close();
    log.close();
    auditing.close();
    data.close();
  }
}
