package vn.motcua.kiosk.printing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.printing.JobState.Failed;
import vn.motcua.kiosk.printing.JobState.Held;
import vn.motcua.kiosk.printing.JobState.Sending;
import vn.motcua.kiosk.printing.JobState.Sent;
import vn.motcua.kiosk.printing.JobState.Unknown;
import vn.motcua.kiosk.printing.JobState.Waiting;

/** What becomes of sheets when the program ends, the power fails, or the spooler has them. */
class KeptJobsTest {

  private static final byte[] PAGE = "%PDF phiếu của bà Mẫu".getBytes(UTF_8);
  private static final Duration SOON = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-11-24T17:00:00Z");

  private final FakeSpooler printer = new FakeSpooler();
  private final BlockingQueue<JobState> states = new LinkedBlockingQueue<>();
  private volatile Instant now = NOW;
  private PrintQueue queue;

  @TempDir Path folder;

  @BeforeEach
  void open() {
    queue = queue(SOON);
  }

  private PrintQueue queue(Duration sweep) {
    return queue(sweep, LONG);
  }

  private PrintQueue queue(Duration sweep, Duration still) {
    var timing = new PrintQueue.Timing(SOON, SOON, LONG, still, sweep);
    try {
      return new PrintQueue(
          printer,
          Optional.of(JobShelf.in(jobsFolder(), new Turned())),
          new PaperCount(folder.resolve("sheets"), 3, 1),
          () -> now,
          timing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path jobsFolder() {
    return folder.resolve("jobs");
  }

  private void restart() {
    queue.close();
    open();
  }

  @AfterEach
  void close() {
    queue.close();
  }

  private PrintJob add() {
    return queue.add(Sheet.a4(PAGE, "MC-2411-047"), new Keep(EVENING, true), states::add);
  }

  @Test
  void aSheetThatWaitsIsPrintedOnceAfterARestart() throws Exception {
    printer.refuses(PrinterFault.STOPPED);
    add();
    assertNext(new Sending(), new Held(PrinterFault.STOPPED));
    queue.close();
    printer.refuses(null);
    open();
    await(new Sent());
    printer.tellsOfAll(new Fate.Over());
    awaitNothingLeft();
    assertThat(printer.pages()).isEqualTo(1);
  }

  @Test
  void aSheetIsErasedOnceTheSpoolerHasPassedItOn() throws Exception {
    add();
    assertNext(new Sending(), new Sent());
    assertThat(files()).hasSize(2);
    printer.tellsOfAll(new Fate.Over());
    awaitNothingLeft();
    assertThat(states).isEmpty();
  }

  @Test
  void aSheetThatIsOnItsWayForTooLongIsSaidToStandStillAndIsNotPrintedTwice() throws Exception {
    queue.close();
    queue = queue(LONG, SOON.multipliedBy(3));
    add();
    assertNext(new Sending(), new Sent(), new Held(PrinterFault.STANDS_STILL));
    printer.tellsOfAll(new Fate.Over());
    awaitNothingLeft();
    assertNext(new Sent());
    assertThat(printer.pages()).isEqualTo(1);
  }

  @Test
  void whatLiesOnTheDiskIsSealed() throws Exception {
    printer.refuses(PrinterFault.NO_PAPER);
    add();
    assertNext(new Sending(), new Held(PrinterFault.NO_PAPER));
    for (var file : files()) {
      var bytes = new String(Files.readAllBytes(file), UTF_8);
      assertThat(bytes).doesNotContain("Mẫu").doesNotContain("MC-2411");
    }
  }

  @Test
  void aPowerCutWhileSendingIsCompletedByAskingTheSpooler() throws Exception {
    printer.powerFails();
    add();
    assertNext(new Sending());
    await(() -> printer.tickets() == 1);
    restart();
    await(new Sent());
    printer.tellsOfAll(new Fate.Over());
    awaitNothingLeft();
  }

  @Test
  void aPowerCutOfWhichTheSpoolerKnowsNothingIsLeftToTheClerk() throws Exception {
    printer.powerFails();
    add();
    assertNext(new Sending());
    await(() -> printer.tickets() == 1);
    printer.tellsOfAll(new Fate.Forgotten());
    restart();
    await(new Unknown());
    assertThat(printer.pages()).isZero();
    restart();
    await(new Unknown());
    var job = queue.jobs().getFirst();
    assertThat(queue.again(job).get(60, SECONDS)).isEqualTo(Outcome.DONE);
  }

  @Test
  void aJobThatNeverGotItsPageIsCancelledAndSentAnew() throws Exception {
    printer.losesAnswers();
    add();
    assertNext(new Sending(), new Held(PrinterFault.NO_ANSWER));
    printer.tellsOfAll(new Fate.NotBegun());
    await(() -> printer.cancelled().contains("1"));
  }

  @Test
  void aLostAnswerIsAskedForAndNothingIsPrintedTwice() throws Exception {
    printer.losesAnswers();
    add();
    assertNext(new Sending(), new Held(PrinterFault.NO_ANSWER), new Sent());
    printer.tellsOfAll(new Fate.Over());
    awaitNothingLeft();
    assertThat(printer.pages()).isEqualTo(1);
  }

  @Test
  void aPrinterThatStopsInTheMiddleKeepsTheJobAndSaysWhy() throws Exception {
    add();
    assertNext(new Sending(), new Sent());
    printer.tellsOfAll(new Fate.Stuck(PrinterFault.NO_PAPER));
    assertNext(new Held(PrinterFault.NO_PAPER));
    printer.tellsOfAll(new Fate.OnItsWay());
    assertNext(new Sent());
    printer.tellsOfAll(new Fate.Over());
    awaitNothingLeft();
    assertThat(printer.pages()).isEqualTo(1);
  }

  @Test
  void aJobThatSomebodyCancelledAtTheSpoolerWaitsForTheClerk() throws Exception {
    var job = add();
    assertNext(new Sending(), new Sent());
    printer.tellsOfAll(new Fate.Dropped(PrinterFault.CANCELLED));
    assertNext(new Failed(PrinterFault.CANCELLED));
    assertThat(queue.again(job).get(60, SECONDS)).isEqualTo(Outcome.DONE);
    assertNext(new Waiting(), new Sending(), new Sent());
  }

  @Test
  void aStuckJobIsTakenBackBeforeItGoesToAnotherPrinter() throws Exception {
    var job = add();
    assertNext(new Sending(), new Sent());
    printer.tellsOfAll(new Fate.Stuck(PrinterFault.OFFLINE));
    assertNext(new Held(PrinterFault.OFFLINE));
    var other = new FakeSpooler();
    assertThat(queue.sendTo(job, other, false).get(60, SECONDS)).isEqualTo(Outcome.DONE);
    assertNext(new Waiting(), new Sending(), new Sent());
    assertThat(printer.cancelled()).containsExactly("1");
    assertThat(other.pages()).isEqualTo(1);
  }

  @Test
  void whatCannotBeTakenBackGoesElsewhereOnlyKnowingly() throws Exception {
    var job = add();
    assertNext(new Sending(), new Sent());
    printer.tellsOfAll(new Fate.Stuck(PrinterFault.OFFLINE));
    assertNext(new Held(PrinterFault.OFFLINE));
    printer.givesNothingBack();
    var other = new FakeSpooler();
    assertThat(queue.sendTo(job, other, false).get(60, SECONDS)).isEqualTo(Outcome.MAY_COME_TWICE);
    assertThat(other.pages()).isZero();
    assertThat(queue.sendTo(job, other, true).get(60, SECONDS)).isEqualTo(Outcome.DONE);
    await(() -> other.pages() == 1);
  }

  @Test
  void aSheetPastItsTimeIsTakenBackAndErased() throws Exception {
    add();
    assertNext(new Sending(), new Sent());
    printer.tellsOfAll(new Fate.Stuck(PrinterFault.NO_PAPER));
    assertNext(new Held(PrinterFault.NO_PAPER));
    now = EVENING;
    assertNext(new Failed(PrinterFault.EXPIRED));
    awaitNothingLeft();
    await(() -> printer.cancelled().contains("1"));
  }

  @Test
  void aSheetPastItsTimeIsErasedAtTheStartAndNeverSent() throws Exception {
    printer.refuses(PrinterFault.STOPPED);
    add();
    assertNext(new Sending(), new Held(PrinterFault.STOPPED));
    queue.close();
    printer.refuses(null);
    now = EVENING;
    open();
    assertThat(queue.jobs()).isEmpty();
    assertThat(files()).isEmpty();
    assertThat(printer.pages()).isZero();
  }

  @Test
  void whatMayNotBeKeptNeverTouchesTheDisk() throws Exception {
    printer.refuses(PrinterFault.STOPPED);
    queue.add(Sheet.a4(PAGE, "MC-2411-048"), new Keep(EVENING, false), states::add);
    assertNext(new Sending(), new Held(PrinterFault.STOPPED));
    assertThat(files()).isEmpty();
    queue.close();
    assertNext(new Failed(PrinterFault.CLOSING));
  }

  @Test
  void aDiskThatRefusesLeavesTheSheetInMemory() throws Exception {
    Files.delete(jobsFolder());
    Files.writeString(jobsFolder(), "no folder any more");
    add();
    assertNext(new Sending(), new Sent());
    assertThat(printer.pages()).isEqualTo(1);
  }

  @Test
  void aSheetThatTheDiskRefusedIsOnItAgainAndOutlivesTheProgramOnceTheDiskTakesIt()
      throws Exception {
    printer.refuses(PrinterFault.STOPPED);
    Files.delete(jobsFolder());
    Files.writeString(jobsFolder(), "no folder any more");
    add();
    assertNext(new Sending(), new Held(PrinterFault.STOPPED));
    Files.delete(jobsFolder());
    Files.createDirectory(jobsFolder());
    await(() -> jobsFolder().toFile().list((_, name) -> name.endsWith(".note")).length == 1);
    restart();
    assertThat(queue.jobs())
        .singleElement()
        .satisfies(job -> assertThat(job.pdf().orElseThrow()).isEqualTo(PAGE));
  }

  @Test
  void spoiltFilesAreErasedAndTheOthersPrinted() throws Exception {
    printer.refuses(PrinterFault.STOPPED);
    add();
    assertNext(new Sending(), new Held(PrinterFault.STOPPED));
    queue.close();
    Files.writeString(jobsFolder().resolve("spoilt.note"), "not sealed here");
    Files.writeString(jobsFolder().resolve("spoilt.page"), "neither");
    Files.writeString(jobsFolder().resolve("alone.page"), "without a note");
    Files.writeString(jobsFolder().resolve("half.note.part"), "half");
    printer.refuses(null);
    open();
    await(new Sent());
    assertThat(files()).hasSize(2);
  }

  @Test
  void aSheetCanBeSavedAsLongAsItIsWanted() throws Exception {
    printer.refuses(PrinterFault.NO_PRINTER);
    var job = add();
    assertNext(new Sending(), new Held(PrinterFault.NO_PRINTER));
    var file = folder.resolve("MC-2411-047.pdf");
    assertThat(queue.savePdf(job, file)).isEqualTo(Outcome.DONE);
    assertThat(file).hasBinaryContent(PAGE);
    queue.withdraw(job);
    assertThat(queue.savePdf(job, folder.resolve("again.pdf"))).isEqualTo(Outcome.GONE);
    assertThat(files()).isEmpty();
  }

  @Test
  void sheetsAreCountedAcrossRestartsAndTheClerkIsWarnedInTime() throws Exception {
    for (int n = 1; n <= 2; n++) {
      add();
      assertNext(new Sending(), new Sent());
    }
    await(() -> queue.paper().left().orElseThrow() == 1);
    assertThat(queue.paper().isLow()).isTrue();
    restart();
    assertThat(queue.paper().left()).hasValue(1);
    queue.paper().refilled();
    assertThat(queue.paper().left()).hasValue(3);
    assertThat(queue.paper().isLow()).isFalse();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(jobsFolder())) {
      return files.toList();
    }
  }

  private void awaitNothingLeft() throws Exception {
    await(() -> queue.jobs().isEmpty());
    assertThat(files()).isEmpty();
  }

  private void await(JobState state) throws Exception {
    await(() -> queue.jobs().stream().anyMatch(j -> j.state().equals(state)));
  }

  private static void await(BooleanSupplier condition) throws Exception {
    for (int i = 0; i < 6_000 && !condition.getAsBoolean(); i++) {
      MILLISECONDS.sleep(10);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private void assertNext(JobState... expected) throws InterruptedException {
    for (var state : expected) {
      assertThat(states.poll(60, SECONDS)).isEqualTo(state);
    }
  }

  /** Sealing as far as the queue can see it: another form, and it opens only where it was put. */
  private record Turned() implements Seal {
    @Override
    public byte[] close(byte[] plain, String place) {
      return turned((place + "\n" + new String(plain, ISO_8859_1)).getBytes(ISO_8859_1));
    }

    @Override
    public Optional<byte[]> open(byte[] sealed, String place) {
      var prefix = (place + "\n").getBytes(ISO_8859_1);
      var plain = turned(sealed);
      return plain.length >= prefix.length
              && Arrays.equals(plain, 0, prefix.length, prefix, 0, prefix.length)
          ? Optional.of(Arrays.copyOfRange(plain, prefix.length, plain.length))
          : Optional.empty();
    }

    private static byte[] turned(byte[] bytes) {
      var turned = bytes.clone();
      for (int i = 0; i < turned.length; i++) {
        turned[i] = (byte) ~turned[i];
      }
      return turned;
    }
  }
}
