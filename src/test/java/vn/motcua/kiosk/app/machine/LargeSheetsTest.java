package vn.motcua.kiosk.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.journey.VisitCode;

class LargeSheetsTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final VisitCode FIRST = VisitCode.of(LocalDate.of(2026, 11, 24), 1);
  private static final VisitCode SECOND = VisitCode.of(LocalDate.of(2026, 11, 24), 2);

  @TempDir private Path folder;

  private LargeSheets at(Clock clock) {
    return new LargeSheets(folder.resolve("print").resolve("large.txt"), clock);
  }

  @Test
  void whatWasChosenIsKnownAfterAPowerCut() {
    var before = at(NOON);
    before.chosen(FIRST, true);
    before.chosen(SECOND, true);
    before.chosen(SECOND, false);
    var after = at(NOON);
    assertThat(after.has(FIRST)).isTrue();
    assertThat(after.has(SECOND)).isFalse();
  }

  @Test
  void itIsGoneWithTheDay() {
    at(NOON).chosen(FIRST, true);
    assertThat(at(Clock.offset(NOON, Duration.ofDays(1))).has(FIRST)).isFalse();
    assertThat(folder.resolve("print")).isEmptyDirectory();
  }

  @Test
  void midnightComesWhileTheProgramRuns() {
    var clock = new TurningClock();
    var sheets = at(clock);
    sheets.chosen(FIRST, true);
    clock.now = clock.now.plus(Duration.ofDays(1));
    assertThat(sheets.has(FIRST)).isFalse();
    assertThat(folder.resolve("print")).isEmptyDirectory();
  }

  @Test
  void aFileOfSomethingElseIsNoHarm() throws IOException {
    Files.createDirectories(folder.resolve("print"));
    Files.writeString(folder.resolve("print").resolve("large.txt"), "2026-11-24\nMC-2411-001\n\nx");
    assertThat(at(NOON).has(FIRST)).isTrue();
    Files.write(folder.resolve("print").resolve("large.txt"), new byte[] {(byte) 0xff, 0, 7});
    assertThat(at(NOON).has(FIRST)).isFalse();
  }

  @Test
  void aFolderThatCannotBeWrittenLosesNothingBeforeTheRestart() throws IOException {
    Files.createFile(folder.resolve("print"));
    var sheets = at(NOON);
    sheets.chosen(FIRST, true);
    assertThat(sheets.has(FIRST)).isTrue();
  }

  private static final class TurningClock extends Clock {
    private Instant now = NOON.instant();

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
