package vn.motcua.kiosk.printing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
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
  private PrintQueue queue = new PrintQueue(printer, SOON, LONG);

  @AfterEach
  void close() {
    queue.close();
  }

  @Test
  void aPageIsHandedOverOnce() throws InterruptedException {
    var job = queue.add(PAGE, "MC-2411-047", states::add);
    assertNext(new Sending(), new Sent());
    assertThat(printer.pages()).containsExactly(PAGE);
    assertThat(job.state()).isEqualTo(new Sent());
    assertThat(queue.again(job)).isFalse();
  }

  @Test
  void aPageWaitsForAStoppedPrinterAndComesOutOnce() throws InterruptedException {
    printer.answers(new Printer.NotNow(PrinterFault.STOPPED));
    printer.answers(new Printer.NotNow(PrinterFault.STOPPED));
    queue.add(PAGE, "MC-2411-047", states::add);
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
    var job = queue.add(PAGE, "MC-2411-047", states::add);
    assertNext(new Sending(), new Failed(PrinterFault.REFUSED));
    assertThat(states.poll(200, MILLISECONDS)).isNull();
    assertThat(printer.pages()).isEmpty();

    assertThat(queue.again(job)).isTrue();
    assertNext(new Waiting(), new Sending(), new Sent());
    assertThat(printer.pages()).hasSize(1);
  }

  @Test
  void aDriverThatThrowsLeavesTheQueueWorking() throws InterruptedException {
    printer.throwsOnce();
    queue.add(PAGE, "MC-2411-047", states::add);
    assertNext(new Sending(), new Failed(PrinterFault.BROKE));
    queue.add(PAGE, "MC-2411-048", states::add);
    assertNext(new Sending(), new Sent());
  }

  @Test
  void aSlowPrinterIsSaidToBeSlowAndStillPrintsOnce() throws InterruptedException {
    queue.close();
    queue = new PrintQueue(printer, SOON, SOON);
    printer.hangs();
    var job = queue.add(PAGE, "MC-2411-047", states::add);
    assertNext(new Sending(), new Held(PrinterFault.NO_ANSWER));
    assertThat(queue.again(job)).isFalse();
    printer.goesOn();
    assertNext(new Sent());
    assertThat(printer.pages()).hasSize(1);
  }

  @Test
  void aWithdrawnJobIsNeverPrinted() throws InterruptedException {
    printer.hangs();
    queue.add(PAGE, "MC-2411-047", _ -> {});
    var second = queue.add(PAGE, "MC-2411-048", states::add);
    queue.withdraw(second);
    assertNext(new Failed(PrinterFault.WITHDRAWN));
    printer.goesOn();
    queue.add(PAGE, "MC-2411-049", states::add);
    assertNext(new Sending(), new Sent());
    assertThat(printer.pages()).hasSize(2);
    assertThat(queue.again(second)).isFalse();
  }

  @Test
  void closingTellsThoseWhoWait() throws InterruptedException {
    printer.answers(new Printer.NotNow(PrinterFault.NO_PAPER));
    queue.close();
    queue = new PrintQueue(printer, LONG, LONG);
    var job = queue.add(PAGE, "MC-2411-047", states::add);
    assertNext(new Sending(), new Held(PrinterFault.NO_PAPER));
    queue.close();
    assertNext(new Failed(PrinterFault.CLOSING));
    queue.close();
    assertThat(queue.again(job)).isFalse();
  }

  @Test
  void closingDoesNotWaitForAPrinterThatHangs() throws InterruptedException {
    printer.hangs();
    queue.add(PAGE, "MC-2411-047", states::add);
    assertNext(new Sending());
    assertTimeoutPreemptively(Duration.ofSeconds(2), queue::close);
    assertNext(new Failed(PrinterFault.CLOSING));
  }

  @Test
  void afterClosingNothingIsTaken() throws InterruptedException {
    queue.close();
    queue.add(PAGE, "MC-2411-047", states::add);
    assertNext(new Failed(PrinterFault.CLOSING));
    assertThat(printer.pages()).isEmpty();
  }

  @Test
  void aTitleThatCouldHoldANameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> queue.add(PAGE, "Trần Thị Mẫu", states::add));
  }

  @Test
  void everyFaultHasACodeOfItsOwnAndSpeaksToCitizenAndClerk() {
    assertThat(PrinterFault.values()).extracting(PrinterFault::code).doesNotHaveDuplicates();
    for (var fault : PrinterFault.values()) {
      assertThat(fault.code()).matches("PRN-[0-9]{2}");
      assertThat(fault.forCitizen()).endsWith(".");
      assertThat(fault.forClerk()).endsWith(".");
    }
  }

  private void assertNext(JobState... expected) throws InterruptedException {
    for (var state : expected) {
      assertThat(states.poll(5, SECONDS)).isEqualTo(state);
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
    public Answer take(byte[] pdf, String title) {
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
      taken.add(pdf);
      return new Printer.Taken();
    }

    @Override
    public Optional<PrinterFault> trouble() {
      return Optional.empty();
    }
  }
}
