package vn.motcua.kiosk.printing.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.kiosk.printing.Fate;
import vn.motcua.kiosk.printing.Paper;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;
import vn.motcua.kiosk.printing.ipp.FakeIpp.Manners;

/** What is said of a printer that speaks IPP, while it misbehaves. */
class IppPrinterTest {

  private static final byte[] PAGE = {'%', 'P', 'D', 'F'};
  private static final Sheet SHEET = Sheet.a4(PAGE, "MC-2411-047");
  private static final int CREATE_JOB = 0x0005;
  private static final int SEND_DOCUMENT = 0x0006;

  private final List<Ticket> tickets = new ArrayList<>();
  private FakeIpp server;
  private Cups cups;
  private Printer printer;

  @BeforeEach
  void open() throws IOException {
    server = new FakeIpp();
    reach(Duration.ofMinutes(1));
  }

  private void reach(Duration patience) {
    cups = new Cups(server.address(), patience);
    printer = cups.printer("", "", PageForm.pdf());
  }

  /** Does without a server that never answers. */
  private void beImpatient() {
    cups.close();
    reach(Duration.ofSeconds(3));
  }

  @AfterEach
  void close() {
    cups.close();
    server.close();
  }

  private Printer.Answer take() {
    return printer.take(SHEET, tickets::add);
  }

  private Fate fate() {
    return printer.fate(tickets.getLast());
  }

  @Test
  void aPageGoesOutOnceWithItsPaperAndCopies() {
    var five = new Sheet(PAGE, "MC-2411-047", Paper.A5, 2);
    server.hasOnly("iso_a5_148x210mm");
    assertThat(printer.take(five, tickets::add)).isEqualTo(new Printer.Taken());
    assertThat(server.pages()).containsExactly(PAGE);
    var asked = server.last(CREATE_JOB);
    assertThat(asked.getString(Tag.jobAttributes, Types.media)).isEqualTo("iso_a5_148x210mm");
    assertThat(asked.getValue(Tag.jobAttributes, Types.copies)).isEqualTo(2);
    assertThat(asked.getString(Tag.operationAttributes, Types.jobName)).isEqualTo("MC-2411-047");
  }

  @Test
  void theTrayIsAskedForTogetherWithTheSize() {
    printer = cups.printer("counter", "tray-2", PageForm.pdf());
    assertThat(take()).isEqualTo(new Printer.Taken());
    var media = server.last(CREATE_JOB).getValue(Tag.jobAttributes, Types.mediaCol);
    assertThat(media.getMediaSource().asString()).isEqualTo("tray-2");
    assertThat(media.getMediaSize().getXDimension()).isEqualTo(21000);
  }

  @Test
  void withoutADefaultTheOnlyPrinterIsTaken() {
    server.isNoDefault();
    assertThat(take()).isEqualTo(new Printer.Taken());
  }

  @ParameterizedTest
  @CsvSource({
    "paused, PAUSED",
    "media-empty-error, NO_PAPER",
    "media-needed, NO_PAPER",
    "media-jam-error, JAM",
    "cover-open, OPEN",
    "toner-empty-error, NO_INK",
    "offline-report, OFFLINE",
    "something-new, STOPPED",
    "none, STOPPED"
  })
  void aStoppedPrinterIsNotHandedAPageAndSaysWhy(String reason, PrinterFault fault) {
    server.is(PrinterState.stopped, reason);
    assertThat(take()).isEqualTo(new Printer.NotNow(fault));
    assertThat(printer.trouble()).contains(fault);
    assertThat(server.jobs()).isEmpty();
    server.is(PrinterState.idle, "none");
    assertThat(take()).isEqualTo(new Printer.Taken());
  }

  @Test
  void aQueueThatRefusesIsWaitedFor() {
    server.accepts(false);
    assertThat(take()).isEqualTo(new Printer.NotNow(PrinterFault.NOT_ACCEPTING));
  }

  @Test
  void aPrinterThatIsGoneIsWaitedFor() {
    server.isRemoved();
    assertThat(take()).isEqualTo(new Printer.NotNow(PrinterFault.NO_PRINTER));
    assertThat(cups.printer("other", "", PageForm.pdf()).trouble())
        .contains(PrinterFault.NO_PRINTER);
  }

  @Test
  void paperThatThePrinterCannotTakeIsForThePersonToPutRight() {
    server.hasOnly("na_letter_8.5x11in");
    assertThat(take()).isEqualTo(new Printer.Failed(PrinterFault.WRONG_PAPER));
    server.hasOnly("custom_max_216x356mm");
    assertThat(take()).isEqualTo(new Printer.Taken());
  }

  @Test
  void aServerThatIsDownIsWaitedForAndFoundAgain() throws IOException {
    assertThat(printer.trouble()).isEmpty();
    server.dies();
    assertThat(take()).isEqualTo(new Printer.NotNow(PrinterFault.NO_SPOOLER));
    server.revives();
    assertThat(take()).isEqualTo(new Printer.Taken());
    assertThat(server.pages()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = Manners.class, names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
  void beforeThePageGoesOutEveryBadAnswerIsWaitedOut(Manners manners) {
    server.behaves(manners);
    beImpatient();
    assertThat(take()).isEqualTo(new Printer.NotNow(PrinterFault.NO_SPOOLER));
    assertThat(server.pages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Manners.class, names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
  void afterThePageWentOutABadAnswerIsUnclearUntilTheJobIsAskedFor(Manners manners) {
    server.behaves(manners, SEND_DOCUMENT);
    beImpatient();
    assertThat(take()).isEqualTo(new Printer.Unclear());
    server.behaves(Manners.GOOD);
    assertThat(fate()).isEqualTo(new Fate.OnItsWay());
    assertThat(server.pages()).hasSize(1);
  }

  @Test
  void aJobWithoutItsPageIsSaidToBeNotBegun() {
    server.behaves(Manners.WRONG_STATUS, SEND_DOCUMENT);
    // An empty page is refused before it counts.
    var empty = Sheet.a4(new byte[0], "MC-2411-048");
    assertThat(printer.take(empty, tickets::add)).isEqualTo(new Printer.Unclear());
    assertThat(fate()).isEqualTo(new Fate.NotBegun());
    assertThat(printer.cancel(tickets.getLast())).isTrue();
    assertThat(fate()).isEqualTo(new Fate.Dropped(PrinterFault.CANCELLED));
  }

  @Test
  void aPageThatIsRefusedIsTakenBack() {
    var empty = Sheet.a4(new byte[0], "MC-2411-048");
    assertThat(printer.take(empty, tickets::add))
        .isEqualTo(new Printer.Failed(PrinterFault.REFUSED));
    assertThat(server.jobs()).containsValue(JobState.canceled);
  }

  @Test
  void aJobIsFollowedToItsEnd() {
    assertThat(take()).isEqualTo(new Printer.Taken());
    assertThat(fate()).isEqualTo(new Fate.OnItsWay());
    server.is(PrinterState.processing, "media-empty-error");
    assertThat(fate()).isEqualTo(new Fate.Stuck(PrinterFault.NO_PAPER));
    server.is(PrinterState.processing, "media-empty-warning", "toner-low-report");
    assertThat(fate()).isEqualTo(new Fate.OnItsWay());
    server.is(PrinterState.processing, "offline-report");
    assertThat(fate()).isEqualTo(new Fate.Stuck(PrinterFault.OFFLINE));
    server.is(PrinterState.processing, "none");
    server.says("The printer may not exist or is unavailable at this time.");
    assertThat(fate()).isEqualTo(new Fate.Stuck(PrinterFault.OFFLINE));
    server.says("Sending data to printer.");
    assertThat(fate()).isEqualTo(new Fate.OnItsWay());
    server.is(PrinterState.stopped, "paused");
    assertThat(fate()).isEqualTo(new Fate.Stuck(PrinterFault.PAUSED));
    server.is(PrinterState.idle, "none");
    server.jobsAre(JobState.processingStopped);
    assertThat(fate()).isEqualTo(new Fate.Stuck(PrinterFault.STOPPED));
    server.jobsAre(JobState.completed);
    assertThat(fate()).isEqualTo(new Fate.Over());
    server.jobsAre(JobState.aborted);
    assertThat(fate()).isEqualTo(new Fate.Dropped(PrinterFault.REFUSED));
  }

  @Test
  void ofAJobThatTheServerForgotNothingIsClaimed() {
    var unknown = new Ticket(server.address() + "printers/counter", "999");
    assertThat(printer.fate(unknown)).isEqualTo(new Fate.Forgotten());
    assertThat(printer.cancel(unknown)).isTrue();
    server.dies();
    assertThat(printer.fate(unknown)).isEqualTo(new Fate.Stuck(PrinterFault.NO_SPOOLER));
    assertThat(printer.cancel(unknown)).isFalse();
  }

  @Test
  void aPrinterWithoutASpoolerIsReachedByItsAddress() {
    printer = cups.printer(server.address() + "ipp/print", "", PageForm.pdf());
    assertThat(take()).isEqualTo(new Printer.Taken());
    server.dies();
    assertThat(take()).isEqualTo(new Printer.NotNow(PrinterFault.OFFLINE));
  }
}
