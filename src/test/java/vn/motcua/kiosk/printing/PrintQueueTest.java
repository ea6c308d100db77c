package vn.motcua.kiosk.printing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.printing.JobState.Failed;
import vn.motcua.kiosk.printing.JobState.Held;
import vn.motcua.kiosk.printing.JobState.Sending;
import vn.motcua.kiosk.printing.JobState.Sent;
import vn.motcua.kiosk.printing.JobState.Waiting;

class PrintQueueTest {

  private static final byte[] PAGE = {1, 2, 3};
  private static final Duration SOON = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofSeconds(30);

  private final FakePrinter printer = new FakePrinter();
  private final BlockingQueue<JobState> states = new LinkedBlockingQueue<>();
  private PrintQueue queue = queue(SOON, LONG);

  private PrintQueue queue(Duration retry, Duration patience) {
    var timing = new PrintQueue.Timing(retry, SOON, patience, LONG, LONG);
    return new PrintQueue(
        printer,
        Optional.empty(),
        new PaperCount(Path.of("unused"), 0, 0),
        InstantSource.system(),
        timing);
  }

  private PrintJob add(String title, Consumer<JobState> listener) {
    return queue.add(Sheet.a4(PAGE, title), Keep.inMemory(), listener);
  }

  @AfterEach
  void close() {
    queue.close();
  }

  @Test
  void aPageIsHandedOverOnce() throws InterruptedException {
    var job = add("MC-2411-047", states::add);
    assertNext(new Sending(), new Sent());
    assertThat(printer.pages()).containsExactly(PAGE);
    assertThat(job.state()).isEqualTo(new Sent());
    assertThat(queue.again(job).join()).isEqualTo(Outcome.GONE);
  }

  @Test
  void aPageWaitsForAStoppedPrinterAndComesOutOnce() throws InterruptedException {
    printer.answers(new Printer.NotNow(PrinterFault.STOPPED));
    printer.answers(new Printer.NotNow(PrinterFault.STOPPED));
    add("MC-2411-047", states::add);
    assertNext(
        new Sending(),
        new Held(PrinterFault.STOPPED),
        new Sending(),
        new Held(PrinterFault.STOPPED),
        new Sending(),
        new Sent());
    assertThat(printer.pages()).hasSize(1);
  }

  @Test
  void aPrinterThatStopsInTheMiddleIsNotAskedAgainByItself() throws InterruptedException {
    printer.answers(new Printer.Failed(PrinterFault.REFUSED));
    var job = add("MC-2411-047", states::add);
    assertNext(new Sending(), new Failed(PrinterFault.REFUSED));
    assertThat(states.poll(200, MILLISECONDS)).isNull();
    assertThat(printer.pages()).isEmpty();

    assertThat(queue.again(job).join()).isEqualTo(Outcome.DONE);
    assertNext(new Waiting(), new Sending(), new Sent());
    assertThat(printer.pages()).hasSize(1);
  }

  @Test
  void aDriverThatThrowsLeavesTheQueueWorking() throws InterruptedException {
    printer.throwsOnce();
    add("MC-2411-047", states::add);
    assertNext(new Sending(), new Failed(PrinterFault.BROKE));
    add("MC-2411-048", states::add);
    assertNext(new Sending(), new Sent());
  }

  @Test
  void aSlowPrinterIsSaidToBeSlowAndStillPrintsOnce() throws InterruptedException {
    queue.close();
    queue = queue(SOON, SOON);
    printer.hangs();
    var job = add("MC-2411-047", states::add);
    assertNext(new Sending(), new Held(PrinterFault.NO_ANSWER));
    assertThat(queue.again(job).join()).isEqualTo(Outcome.UNDER_WAY);
    printer.goesOn();
    assertNext(new Sent());
    assertThat(printer.pages()).hasSize(1);
  }

  @Test
  void aWithdrawnJobIsNeverPrinted() throws InterruptedException {
    printer.hangs();
    add("MC-2411-047", _ -> {});
    var second = add("MC-2411-048", states::add);
    queue.withdraw(second);
    assertNext(new Failed(PrinterFault.WITHDRAWN));
    printer.goesOn();
    add("MC-2411-049", states::add);
    assertNext(new Sending(), new Sent());
    assertThat(printer.pages()).hasSize(2);
    assertThat(queue.again(second).join()).isEqualTo(Outcome.GONE);
  }

  @Test
  void closingTellsThoseWhoWait() throws InterruptedException {
    printer.answers(new Printer.NotNow(PrinterFault.NO_PAPER));
    queue.close();
    queue = queue(LONG, LONG);
    var job = add("MC-2411-047", states::add);
    assertNext(new Sending(), new Held(PrinterFault.NO_PAPER));
    queue.close();
    assertNext(new Failed(PrinterFault.CLOSING));
    queue.close();
    assertThat(queue.again(job).join()).isEqualTo(Outcome.GONE);
  }

  @Test
  void closingDoesNotWaitForAPrinterThatHangs() throws InterruptedException {
    printer.hangs();
    add("MC-2411-047", states::add);
    assertNext(new Sending());
    assertTimeoutPreemptively(LONG.dividedBy(2), queue::close);
    assertNext(new Failed(PrinterFault.CLOSING));
  }

  @Test
  void afterClosingNothingIsTaken() throws InterruptedException {
    queue.close();
    add("MC-2411-047", states::add);
    assertNext(new Failed(PrinterFault.CLOSING));
    assertThat(printer.pages()).isEmpty();
  }

  @Test
  void aTitleThatCouldHoldANameIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sheet.a4(PAGE, "Trần Thị Mẫu"));
  }

  @Test
  void everyFaultHasACodeOfItsOwnAndTellsTheClerkWhatToDo() {
    assertThat(PrinterFault.values()).extracting(PrinterFault::code).doesNotHaveDuplicates();
    for (var fault : PrinterFault.values()) {
      assertThat(fault.code()).matches("PRN-[0-9]{2}");
      assertThat(fault.forClerk()).endsWith(".");
    }
  }

  private void assertNext(JobState... expected) throws InterruptedException {
    for (var state : expected) {
      assertThat(states.poll(60, SECONDS)).isEqualTo(state);
    }
  }

  /** Takes pages unless it was told to behave like a real one. */
  private static final class FakePrinter implements Printer {
    private final BlockingQueue<byte[]> taken = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private volatile boolean broken;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    void answers(Answer answer) {
      answers.add(answer);
    }

    void throwsOnce() {
      broken = true;
    }

    void hangs() {
      gate = new CountDownLatch(1);
    }

    void goesOn() {
      gate.countDown();
    }

    List<byte[]> pages() {
      return List.copyOf(taken);
    }

    @Override
    public String name() {
      return "fake";
    }

    @Override
    public Answer take(Sheet sheet, Consumer<Ticket> begun) {
      try {
        gate.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return new Printer.Failed(PrinterFault.BROKE);
      }
      if (broken) {
        broken = false;
        throw new IllegalStateException("the driver fell over");
      }
      var answer = answers.poll();
      if (answer != null) {
        return answer;
      }
      taken.add(sheet.pdf());
      return new Printer.Taken();
    }

    @Override
    public Optional<PrinterFault> trouble() {
      return Optional.empty();
    }
  }
}
