package vn.motcua.kiosk.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.walk.SampleVisits;
import vn.motcua.kiosk.app.watch.ClockWatch;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.guide.Due;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.ui.desk.Finding.State;
import vn.motcua.kiosk.visit.RosterList;
import vn.motcua.kiosk.visit.SetClock;

/** What the morning's look says, each with what to do. */
class ReadinessTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate EARLIEST = LocalDate.of(2026, 11, 1);

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(DAY);
  private long nanos;

  private void minutesPass(long machine) {
    nanos += TimeUnit.MINUTES.toNanos(machine);
  }

  @Test
  void aClockThatGoesWithTheMachineIsGood() {
    var watch = new ClockWatch(clock, () -> nanos);
    clock.set(DAY, "11:00");
    minutesPass(120);
    assertThat(watch.look(EARLIEST))
        .isEqualTo(Finding.good("Đồng hồ", "11:00 24/11/2026, Asia/Ho_Chi_Minh"));
  }

  @Test
  void aClockThatJumpedIsToldEitherWay() {
    var watch = new ClockWatch(clock, () -> nanos);
    clock.set(DAY.plusDays(1), "09:00");
    minutesPass(1);
    assertThat(watch.look(EARLIEST).state()).isEqualTo(State.ATTENTION);
    assertThat(watch.look(EARLIEST).sentence()).startsWith("CLO-02 đã nhảy tới 1439 phút");
    clock.set(DAY, "08:00");
    assertThat(watch.look(EARLIEST).sentence()).startsWith("CLO-02 đã nhảy lùi 61 phút");
  }

  @Test
  void aClockWithoutItsBatteryIsBroken() {
    clock.set(LocalDate.of(2000, 1, 1), "00:00");
    var finding = new ClockWatch(clock, () -> nanos).look(EARLIEST);
    assertThat(finding.state()).isEqualTo(State.BROKEN);
    assertThat(finding.sentence()).startsWith("CLO-01 đang là 0:00 01/01/2000");
  }

  @Test
  void aRecordThatKnowsALaterDayTellsThatTheClockWasSetBack() throws Exception {
    var config = ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow();
    try (var data = DataFolder.take(folder)) {
      new SampleVisits(config, data, DAY, clock.getZone()).write();
      try (var log = data.record(config, clock)) {
        var findings = new BookFindings(clock);
        assertThat(findings.record(log).state()).isEqualTo(State.GOOD);
        clock.set(DAY.minusDays(1), "09:00");
        var back = findings.record(log);
        assertThat(back.state()).isEqualTo(State.BROKEN);
        assertThat(back.sentence()).startsWith("CLO-03 sổ đã có lượt ngày 24/11/2026");
      }
    }
  }

  @Test
  void aBackupIsToldWithItsAge() {
    var now = clock.instant();
    assertThat(BookFindings.backup(Optional.empty(), clock).state()).isEqualTo(State.ATTENTION);
    assertThat(BookFindings.backup(Optional.of(now.minus(Duration.ofHours(2))), clock))
        .isEqualTo(Finding.good("Sao lưu", "bản mới nhất lúc 7:00 24/11/2026"));
    var old = BookFindings.backup(Optional.of(now.minus(Duration.ofDays(5))), clock);
    assertThat(old.state()).isEqualTo(State.ATTENTION);
    assertThat(old.sentence()).contains("9:00 19/11/2026").contains("Sao lưu ngay");
  }

  @Test
  void aListOfThePoliceIsToldBeforeItExpires() {
    assertThat(BookFindings.roster(Optional.empty(), DAY).state()).isEqualTo(State.GOOD);
    assertThat(BookFindings.roster(Optional.of(list(30)), DAY).state()).isEqualTo(State.GOOD);
    var soon = BookFindings.roster(Optional.of(list(6)), DAY);
    assertThat(soon.state()).isEqualTo(State.ATTENTION);
    assertThat(soon.sentence()).startsWith("412 người, giữ đến hết 30/11/2026");
  }

  private RosterList list(int days) {
    return new RosterList(1, clock.instant(), DAY.plusDays(days), 412);
  }

  @Test
  void guidanceThatEndsIsToldAndWhatIsUnverifiedIsCounted() {
    var guide = ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow().guide();
    var item = guide.items().getFirst();
    assertThat(Checkup.guidance(List.of(new Due(item, Due.Reason.UNVERIFIED))).state())
        .isEqualTo(State.GOOD);
    var ends = Checkup.guidance(List.of(new Due(item, Due.Reason.ENDS_SOON)));
    assertThat(ends.state()).isEqualTo(State.ATTENTION);
    assertThat(ends.sentence()).startsWith("0 mục đã hết hạn, 1 mục sắp hết hạn");
  }
}
