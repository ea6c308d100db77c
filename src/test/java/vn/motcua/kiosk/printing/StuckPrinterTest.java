package vn.motcua.kiosk.printing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.printing.JobState.Failed;
import vn.motcua.kiosk.printing.JobState.Held;
import vn.motcua.kiosk.printing.JobState.Sending;
import vn.motcua.kiosk.printing.JobState.Sent;
import vn.motcua.kiosk.printing.JobState.Unknown;
import vn.motcua.kiosk.printing.JobState.Waiting;

/** A driver whose call does not come back, whatever is done to its thread. */
@Timeout(180)
class StuckPrinterTest {

  private static final Duration SOON = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-11-24T17:00:00Z");

  private final StuckPrinter printer = new StuckPrinter();
  private final BlockingQueue<JobState> states = new LinkedBlockingQueue<>();
  @TempDir private Path folder;
  private Optional<PrintQueue> open = Optional.empty();

  @BeforeEach
  void open() throws Exception {
    open =
        Optional.of(
            new PrintQueue(
                printer,
                Optional.of(JobShelf.in(folder.resolve("jobs"), new NoSeal())),
                new PaperCount(folder.resolve("sheets"), 10, 1),
                () -> NOW,
                new PrintQueue.Timing(SOON, SOON, LONG, LONG, LONG)));
  }

  private PrintQueue queue() {
    return open.orElseThrow();
  }

  @AfterEach
  void close() throws InterruptedException {
    printer.comesBack();
    queue().close();
    await(() -> threads().isEmpty()); // What came back late still notes it on the shelf.
  }

  @Test
  void theOtherSheetsGoOnAndTheOneThatWasGivenAwayIsLeftToTheClerk() throws Exception {
    printer.sticksAt("MC-2411-001");
    add("MC-2411-001", states::add);
    assertNext(new Sending());
    printer.awaitCalls(1);
    var others = new LinkedBlockingQueue<JobState>();
    add("MC-2411-002", others::add);
    queue().renew();
    assertNext(new Unknown());
    assertThat(others.poll(60, SECONDS)).isEqualTo(new Sending());
    assertThat(others.poll(60, SECONDS)).isEqualTo(new Sent());
    assertThat(printer.pages()).containsExactly("MC-2411-002");
  }

  @Test
  void whatComesOutAfterAllIsNotAskedForAgain() throws Exception {
    var job = stuck("MC-2411-001");
    queue().renew();
    assertNext(new Unknown());
    printer.comesBack();
    assertNext(new Sent());
    assertThat(queue().again(job).join()).isEqualTo(Outcome.GONE);
    assertThat(printer.pages()).containsExactly("MC-2411-001");
    await(() -> queue().paper().left().orElseThrow() == 9); // Counted once the job is closed.
  }

  @Test
  void aLateAnswerChangesNothingForASheetThatAPersonSentAgain() throws Exception {
    var job = stuck("MC-2411-001");
    queue().renew();
    assertNext(new Unknown());
    printer.sticksNoMore("MC-2411-001");
    printer.answers("MC-2411-001", new Printer.NotNow(PrinterFault.NO_PAPER));
    assertThat(queue().again(job).join()).isEqualTo(Outcome.DONE);
    assertNext(new Waiting(), new Sending(), new Held(PrinterFault.NO_PAPER));
    printer.answersNoMore("MC-2411-001");
    assertNext(new Sending(), new Sent());
    printer.comesBack();
    await(() -> printer.pages().size() == 2); // The driver's own doing, after a person's wish.
    assertThat(states.poll(200, MILLISECONDS)).isNull();
  }

  @Test
  void aDriverThatComesBackWithoutHavingSentAByteIsAskedAgainByItself() throws Exception {
    printer.answers("MC-2411-001", new Printer.NotNow(PrinterFault.STOPPED));
    stuck("MC-2411-001");
    queue().renew();
    assertNext(new Unknown());
    printer.comesBack();
    assertNext(new Held(PrinterFault.STOPPED), new Sending());
    printer.answersNoMore("MC-2411-001");
    await(() -> printer.pages().equals(List.of("MC-2411-001")));
  }

  @Test
  void onlySoManyThreadsAreLeftBehindAndEachComesFreeAgain() throws Exception {
    for (int i = 1; i <= Conveyor.MOST_LEFT; i++) {
      assertThat(queue().isRenewable()).isTrue();
      stuck("MC-2411-00" + i);
      queue().renew();
      assertNext(new Unknown());
    }
    assertThat(queue().isRenewable()).isFalse();
    stuck("MC-2411-009");
    queue().renew();
    queue().renew();
    assertThat(printer.calls()).hasSize(Conveyor.MOST_LEFT + 1);
    assertThat(threads()).hasSize(Conveyor.MOST_LEFT + 1);
    printer.comesBack();
    await(() -> queue().isRenewable());
    await(() -> threads().size() == 1);
  }

  @Test
  void afterARestartNothingIsPrintedThatMayHaveComeOut() throws Exception {
    stuck("MC-2411-001");
    queue().renew();
    assertNext(new Unknown());
    queue().close();
    printer.sticksNoMore("MC-2411-001");
    open();
    assertThat(queue().jobs()).singleElement().extracting(PrintJob::state).isEqualTo(new Unknown());
    assertThat(printer.pages()).isEmpty();
  }

  @Test
  void aDriverThatBreaksItsThreadDoesNotEndTheQueue() throws Exception {
    printer.breaksAt("MC-2411-001");
    add("MC-2411-001", _ -> {});
    printer.awaitCalls(1);
    add("MC-2411-002", states::add);
    assertNext(new Sending(), new Sent());
  }

  @Test
  void aSheetThatIsTakenBackWhileItIsStuckStaysTakenBack() throws Exception {
    var job = stuck("MC-2411-001");
    queue().withdraw(job);
    assertNext(new Failed(PrinterFault.WITHDRAWN));
    queue().renew();
    add("MC-2411-002", states::add);
    assertNext(new Sending(), new Sent());
  }

  private PrintJob stuck(String title) throws InterruptedException {
    int before = printer.calls().size();
    printer.sticksAt(title);
    var job = add(title, states::add);
    assertNext(new Sending());
    printer.awaitCalls(before + 1);
    return job;
  }

  private PrintJob add(String title, Consumer<JobState> listener) {
    return queue().add(Sheet.a4(new byte[] {1}, title), new Keep(EVENING, true), listener);
  }

  private void assertNext(JobState... expected) throws InterruptedException {
    for (var state : expected) {
      assertThat(states.poll(60, SECONDS)).isEqualTo(state);
    }
  }

  /** Of this queue; those of other tests may still be on their way out. */
  private List<Thread> threads() {
    return printer.callers().stream().filter(Thread::isAlive).distinct().toList();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  private static final class NoSeal implements Seal {
    @Override
    public byte[] close(byte[] plain, String place) {
      return plain;
    }

    @Override
    public Optional<byte[]> open(byte[] sealed, String place) {
      return Optional.of(sealed);
    }
  }

  /** Minds no interrupt, as native code. */
  private static final class StuckPrinter implements Printer {
    private final Map<String, CountDownLatch> stuck = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Thread> callers = new CopyOnWriteArrayList<>();
    private final List<String> pages = new CopyOnWriteArrayList<>();
    private final CountDownLatch back = new CountDownLatch(1);
    private volatile String breaks = "";

    void sticksAt(String title) {
      stuck.put(title, back);
    }

    /** Those that came before still are. */
    void sticksNoMore(String title) {
      stuck.remove(title);
    }

    void comesBack() {
      back.countDown();
    }

    void answers(String title, Answer answer) {
      answers.put(title, answer);
    }

    void answersNoMore(String title) {
      answers.remove(title);
    }

    void breaksAt(String title) {
      breaks = title;
    }

    List<String> calls() {
      return calls;
    }

    List<Thread> callers() {
      return callers;
    }

    void awaitCalls(int number) throws InterruptedException {
      await(() -> calls.size() >= number);
    }

    List<String> pages() {
      return pages;
    }

    @Override
    public String name() {
      return "stuck";
    }

    @Override
    public Answer take(Sheet sheet, Consumer<Ticket> begun) {
      callers.add(Thread.currentThread());
      calls.add(sheet.title());
      if (sheet.title().equals(breaks)) {
        throw new LinkageError("the driver's library is gone");
      }
      var gate = stuck.getOrDefault(sheet.title(), new CountDownLatch(0));
      boolean waiting = true;
      while (waiting) {
        try {
          gate.await();
          waiting = false;
        } catch (InterruptedException _) {
          // Native code minds no interrupt.
        }
      }
      var answer = answers.get(sheet.title());
      if (answer != null) {
        return answer;
      }
      pages.add(sheet.title());
      return new Taken();
    }

    @Override
    public Optional<PrinterFault> trouble() {
      return Optional.empty();
    }
  }
}
