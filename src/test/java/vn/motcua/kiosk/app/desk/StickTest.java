package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.command.AuditLines;
import vn.motcua.kiosk.app.desk.DeskBooks.Heard;
import vn.motcua.kiosk.app.machine.LogFiles;
import vn.motcua.kiosk.campaign.By;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.ui.desk.ReportWish;
import vn.motcua.kiosk.visit.DeskReminders;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Roster;

/** The desk writes to a stick that somebody pulls, and to one that is full. */
class StickTest {

  private static final ReportWish REPORT =
      new ReportWish(
          new Period(DeskBooks.DAY.minusDays(9), DeskBooks.DAY),
          Optional.of(By.HAMLET),
          Optional.empty());

  @TempDir private Path folder;
  private DeskBooks books;
  private Path file;

  @BeforeEach
  void aStick() throws Exception {
    books = new DeskBooks(folder);
    file = books.stick.resolve("bao-cao.xlsx");
  }

  @AfterEach
  void closingTime() throws Exception {
    books.close();
  }

  private String save(Heard heard) throws InterruptedException {
    books.reports.save(DeskBooks.CLERK, REPORT, ReportFormat.XLSX, file, heard);
    return heard.word();
  }

  /** Somebody takes it away just when the file is about to be written. */
  private Heard pulled() {
    return new Heard(
        (words, _) -> {
          if (words.startsWith("Đang ghi")) {
            try {
              Files.delete(books.stick);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  /** Where the half of a file would go, nothing has room. */
  private void fill(Path half) throws IOException {
    var full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only Linux has a full device");
    Files.createSymbolicLink(half, full);
  }

  @Test
  void aReportWhoseStickIsPulledIsToldAndWrittenOnceItIsBack() throws Exception {
    assertThat(save(pulled())).startsWith("failed: RPT-03").contains("Hãy cắm lại");

    Files.createDirectories(books.stick);
    assertThat(save(new Heard())).startsWith("done: Đã ghi bao-cao.xlsx");
    assertThat(books.stick.toFile().list()).containsExactly("bao-cao.xlsx");
    assertThat(audited()).containsSubsequence("REPORT_MADE FAILED", "REPORT_MADE DONE");
  }

  @Test
  void aFullStickIsSaidToBeFullAndTheOlderReportStays() throws Exception {
    Files.writeString(file, "cũ");
    fill(books.stick.resolve("bao-cao.xlsx.tmp"));
    assertThat(save(new Heard())).startsWith("failed: RPT-02").contains("đã đầy");
    assertThat(file).hasContent("cũ");
    assertThat(books.stick.toFile().list()).containsExactly("bao-cao.xlsx");
  }

  @Test
  void aListOfThePoliceWhoseStickIsPulledIsToldToo() throws Exception {
    var taking = new Heard();
    books.rosters.take(DeskBooks.CLERK, books.list(5), taking);
    assertThat(taking.word()).startsWith("done");
    Files.delete(books.stick.resolve("danh-sach-5.csv"));

    var list = new Roster(books.log).lists().getFirst();
    var heard = pulled();
    books.rosters.save(DeskBooks.CLERK, list, Optional.empty(), ReportFormat.CSV, file, heard);
    assertThat(heard.word()).startsWith("failed: RPT-03");
    assertThat(audited()).contains("ROSTER_SAVED FAILED");
  }

  @Test
  void whomTheClerkHasBeforeHimIsWrittenMaskedOrNotAtAll() throws Exception {
    var people = new DeskReminders(books.log).all();
    assertThat(people).isNotEmpty();
    var list = books.stick.resolve("danh-sach-nhac.csv");

    assertThat(save(people, list, new Heard())).startsWith("done: Đã ghi danh-sach-nhac.csv");
    var text = Files.readString(list);
    assertThat(text).contains("Hạn kích hoạt", people.getFirst().id().code().text(), "•••");
    people.forEach(one -> assertThat(text).doesNotContain(one.name().orElseThrow().full()));

    fill(books.stick.resolve("danh-sach-nhac.csv.tmp"));
    assertThat(save(people, list, new Heard())).startsWith("failed: RPT-02");
    assertThat(list).hasContent(text);
    Files.delete(list);
    assertThat(save(people, list, pulled())).startsWith("failed: RPT-03");
    assertThat(audited())
        .containsSubsequence(
            "REMINDERS_SAVED DONE", "REMINDERS_SAVED FAILED", "REMINDERS_SAVED FAILED");
  }

  private String save(List<Reminder> people, Path to, Heard heard) throws InterruptedException {
    var _ = books.reminders.save(DeskBooks.CLERK, people, ReportFormat.CSV, to, heard);
    return heard.word();
  }

  @Test
  void aLogThatDoesNotFitLeavesNothingHalf() throws Exception {
    var logs = Files.createDirectories(folder.resolve("logs"));
    Files.writeString(logs.resolve("kiosk.log"), "2026-11-24T09:00:00 INFO [main] open\n");
    var zip = books.stick.resolve("nhat-ky.zip");
    fill(books.stick.resolve("nhat-ky.zip.tmp"));
    assertThat(new LogFiles(logs).copy(zip)).isFalse();
    assertThat(books.stick.toFile().list()).isEmpty();
    assertThat(new LogFiles(logs).copy(zip)).as("with room again").isTrue();

    Files.delete(zip);
    Files.delete(books.stick);
    assertThat(new LogFiles(logs).copy(zip)).as("without a stick").isFalse();
  }

  private List<String> audited() {
    return AuditLines.of(folder.resolve("data")).stream()
        .map(line -> line.replaceAll(" .* ", " "))
        .toList();
  }
}
