package vn.motcua.kiosk.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** Days at an invented counter, for pictures of the desk: nobody in them exists. */
final class SampleVisits {

  /** Number of today's visit that waits for approval. */
  static final int WAITING = 6;

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(
              8,
              "7:50",
              "Lê Thị Mẫu",
              "801",
              "new",
              5,
              Outcome.WAITING,
              State.FINISHED,
              "thôn Hạ",
              true,
              Optional.of(Mark.SMS_CAME)),
          new Sample(
              6,
              "9:10",
              "Đỗ Văn Ví Dụ",
              "604",
              "new",
              5,
              Outcome.WAITING,
              State.FINISHED,
              "thôn Đoài",
              true,
              Optional.of(Mark.SMS_CAME)),
          new Sample(
              4,
              "8:05",
              "Hà Thị Thử",
              "415",
              "waiting",
              4,
              Outcome.WAITING,
              State.FINISHED,
              "thôn Trung",
              true,
              Optional.empty()),
          new Sample(
              3,
              "10:20",
              "Nông Văn Mẫu",
              "302",
              "new",
              5,
              Outcome.WAITING,
              State.FINISHED,
              "thôn Thượng",
              true,
              Optional.of(Mark.ACTIVATED)),
          new Sample(
              1,
              "8:30",
              "Trương Thị Mẫu",
              "118",
              "level-2",
              1,
              Outcome.UNKNOWN,
              State.FINISHED,
              "thôn Đông",
              false,
              Optional.of(Mark.LEVEL_2)),
          new Sample(
              1,
              "9:02",
              "Cao Văn Thử",
              "119",
              "new",
              5,
              Outcome.WAITING,
              State.FINISHED,
              "thôn Hạ",
              true,
              Optional.empty()),
          new Sample(
              0,
              "7:32",
              "Bùi Văn Ví Dụ",
              "187",
              "level-2",
              1,
              Outcome.UNKNOWN,
              State.FINISHED,
              "thôn Hạ",
              false,
              Optional.of(Mark.LEVEL_2)),
          new Sample(
              0,
              "7:41",
              "Đỗ Thị Mẫu",
              "442",
              "new",
              2,
              Outcome.UNKNOWN,
              State.LEFT,
              "thôn Đoài",
              false,
              Optional.empty()),
          new Sample(
              0,
              "7:48",
              "Vũ Văn Thử",
              "690",
              "change-phone",
              4,
              Outcome.DONE,
              State.FINISHED,
              "thôn Trung",
              false,
              Optional.empty()),
          new Sample(
              0,
              "7:57",
              "Hoàng Thị Ví Dụ",
              "515",
              "approved",
              4,
              Outcome.DONE,
              State.FINISHED,
              "thôn Đông",
              false,
              Optional.of(Mark.ACTIVATED)),
          new Sample(
              0,
              "8:06",
              "Phạm Văn Mẫu",
              "034",
              "no-smartphone",
              1,
              Outcome.CLERK,
              State.FINISHED,
              "thôn Thượng",
              false,
              Optional.empty()),
          new Sample(
              0,
              "8:19",
              "Lê Thị Thử",
              "771",
              "new",
              5,
              Outcome.WAITING,
              State.FINISHED,
              "thôn Hạ",
              true,
              Optional.empty()),
          new Sample(
              0,
              "8:28",
              "Trần Văn Ví Dụ",
              "208",
              "approved",
              4,
              Outcome.DONE,
              State.FINISHED,
              "thôn Trung",
              false,
              Optional.empty()));

  /**
   * @param ago days before the one that is pictured
   * @param done how many steps of the pathway
   */
  private record Sample(
      int ago,
      String at,
      String name,
      String tail,
      String pathway,
      int done,
      Outcome outcome,
      State state,
      String hamlet,
      boolean reminded,
      Optional<Mark> mark) {}

  private final KioskConfig config;
  private final DataFolder data;
  private final LocalDate today;
  private final ZoneId zone;
  private Instant now = Instant.EPOCH;

  SampleVisits(KioskConfig config, DataFolder data, LocalDate today, ZoneId zone) {
    this.config = config;
    this.data = data;
    this.today = today;
    this.zone = zone;
  }

  /** Writes them into the record of the data folder. */
  void write() throws StoreProblem {
    at(SAMPLES.getFirst());
    try (var log = data.record(config, new Told())) {
      for (var sample : SAMPLES) {
        write(sample, log);
      }
    }
  }

  private void at(Sample sample) {
    var time = LocalTime.parse(sample.at().length() < 5 ? "0" + sample.at() : sample.at());
    now = today.minusDays(sample.ago()).atTime(time).atZone(zone).toInstant();
  }

  private void write(Sample sample, VisitLog log) throws StoreProblem {
    at(sample);
    var day = today.minusDays(sample.ago());
    var code = log.next(day);
    log.write(log.seal(snapshot(sample, code, State.OPEN)));
    now = now.plus(Duration.ofMinutes(5 + sample.done()));
    log.write(log.seal(snapshot(sample, code, sample.state())));
    var desk = new DeskRecord(log, new Told());
    if (sample.mark().isPresent()) {
      now = now.plus(Duration.ofHours(2));
      desk.mark(desk.of(code).getFirst().id(), sample.mark(), "thu");
    }
  }

  private Snapshot snapshot(Sample sample, VisitCode code, State state) {
    var guide = config.guide();
    var pathway =
        guide.pathways().stream()
            .filter(p -> p.id().equals(sample.pathway()))
            .findFirst()
            .orElseThrow();
    var steps =
        guide.stepsOf(pathway).stream()
            .filter(s -> s.when().values().stream().allMatch(c -> c.contains("android")))
            .map(Step::id)
            .toList();
    var known =
        new Known(
            code,
            now.atZone(zone).toLocalDateTime(),
            Language.VIETNAMESE,
            sample.reminded() ? Keeping.FOLLOW_UP : Keeping.VISIT,
            Optional.of(citizen(sample)),
            Map.of("phone", "android"),
            steps.subList(0, Math.min(sample.done(), steps.size())),
            List.of(),
            Map.of(),
            sample.reminded() ? Optional.of(new PhoneNumber("0912000000")) : Optional.empty());
    return new Snapshot(
        known, Optional.of(sample.pathway()), "summary", steps.size(), sample.outcome(), state);
  }

  private static Citizen citizen(Sample sample) {
    boolean man = sample.name().contains(" Văn ");
    return new Citizen(
        new PersonalId("00006" + (man ? "4" : "7") + "000" + sample.tail()),
        Optional.of(new PersonName(sample.name())),
        Optional.of(BirthDate.of(LocalDate.of(1967, 2, 2))),
        man ? Sex.MALE : Sex.FEMALE,
        Optional.of(new Residence(sample.hamlet() + ", Xã Mẫu, Tỉnh Minh Họa")),
        Optional.empty());
  }

  /** Tells the time of the sample that is written. */
  private final class Told extends Clock {
    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
