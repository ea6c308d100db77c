package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.desk.DeskBooks.Gate;
import vn.motcua.kiosk.app.desk.DeskBooks.Heard;
import vn.motcua.kiosk.campaign.By;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.ui.desk.ReportWish;
import vn.motcua.kiosk.visit.Invented;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Marking;
import vn.motcua.kiosk.visit.Roster;

/** A long list is being taken in while the office goes on with its day. */
class DuringAnImportTest {

  private static final int PEOPLE = 6_500;
  private static final ReportWish REPORT =
      new ReportWish(
          new Period(DeskBooks.DAY.minusDays(9), DeskBooks.DAY),
          Optional.of(By.DAY),
          Optional.empty());

  @TempDir private Path folder;
  private DeskBooks books;
  private final Gate gate = new Gate();
  private final Heard importing = new Heard(gate);
  private Runnable stop = () -> {};

  @BeforeEach
  void anImportUnderWay() throws Exception {
    books = new DeskBooks(folder);
    stop = books.rosters.take(DeskBooks.CLERK, books.list(PEOPLE), importing);
    gate.awaitReached();
  }

  @AfterEach
  void closingTime() throws Exception {
    gate.open();
    books.close();
  }

  private void goesOn() throws Exception {
    gate.open();
    assertThat(importing.word()).isEqualTo("done: Đã nhập 6.500 người, bỏ qua 0 dòng.");
    assertThat(new Roster(books.log).lists()).hasSize(1);
  }

  @Test
  void theReportIsMadeAndSavedAndTheListIsTakenInToItsEnd() throws Exception {
    var shown = new CompletableFuture<Report>();
    books.reports.report(DeskBooks.CLERK, REPORT, shown::complete);
    assertThat(shown.get(60, TimeUnit.SECONDS).sheet().lines()).isNotEmpty();

    var file = books.stick.resolve("bao-cao.xlsx");
    var saving = new Heard();
    books.reports.save(DeskBooks.CLERK, REPORT, ReportFormat.XLSX, file, saving);
    assertThat(saving.word()).startsWith("done: Đã ghi bao-cao.xlsx");
    assertThat(Files.size(file)).isPositive();
    goesOn();
  }

  @Test
  void citizensAreServedAndClerksWriteMeanwhile() throws Exception {
    var code = books.log.next(DeskBooks.DAY);
    books.log.write(books.log.seal(Invented.visit(code, "step-otp", State.OPEN)));
    books.log.write(books.log.seal(Invented.visit(code, "summary", State.FINISHED)));

    var id = books.log.find(code).orElseThrow().id();
    var written = new CompletableFuture<Marking.Written>();
    books.visits.mark(
        DeskBooks.CLERK,
        new Marking(id, Optional.empty(), Optional.of(Mark.ACTIVATED)),
        written::complete);
    assertThat(written.get(60, TimeUnit.SECONDS)).isEqualTo(Marking.Written.DONE);
    goesOn();
    assertThat(books.log.find(code).orElseThrow().state()).isEqualTo(State.FINISHED);
  }

  @Test
  void aSecondListIsToldToWaitAndMayBeTakenAfterwards() throws Exception {
    var second = new Heard();
    books.rosters.take(DeskBooks.CLERK, books.list(3), second);
    assertThat(second.word()).startsWith("failed: DSK-05");
    goesOn();

    var again = new Heard();
    books.rosters.take(DeskBooks.CLERK, books.list(3), again);
    assertThat(again.word()).isEqualTo("done: Đã nhập 3 người, bỏ qua 0 dòng.");
  }

  @Test
  void aPageThatIsOpenedLaterHearsOfItAndMayStopIt() throws Exception {
    var later = new Heard();
    var stopLater = books.rosters.underWay(later).orElseThrow();
    stopLater.run();
    gate.open();
    assertThat(later.word()).isEqualTo("stopped");
    assertThat(new Roster(books.log).lists()).isEmpty();
    assertThat(books.rosters.underWay(new Heard())).isEmpty();
  }

  @Test
  void aKioskThatClosesMeanwhileKeepsNothingOfTheList() throws Exception {
    books.longWork.close();
    gate.open();
    assertThat(importing.word()).isEqualTo("stopped");
    stop.run(); // Harmless by now.
    assertThat(new Roster(books.log).lists()).isEmpty();
  }
}
