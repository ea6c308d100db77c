package vn.motcua.kiosk.app.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.kiosk.app.machine.DataFolder;
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
import vn.motcua.kiosk.journey.Progress;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Right;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** Days at an invented counter, for pictures of the desk: nobody in them exists. */
public final class SampleVisits {

  /** Number of today's visit that waits for approval. */
  public static final int WAITING = 6;

  /** Days ago, time, name, last digits, pathway, steps done, outcome, end, hamlet, phone, mark. */
  private static final String TABLE =
      """
      8 7:50  Lê_Thị_Mẫu      801 new           5 WAITING FINISHED thôn_Hạ     yes SMS_CAME
      6 9:10  Đỗ_Văn_Ví_Dụ    604 new           5 WAITING FINISHED thôn_Đoài   yes SMS_CAME
      4 8:05  Hà_Thị_Thử      415 waiting       4 WAITING FINISHED thôn_Trung  yes -
      3 10:20 Nông_Văn_Mẫu    302 new           5 WAITING FINISHED thôn_Thượng yes ACTIVATED
      1 8:30  Trương_Thị_Mẫu  118 level-2       1 UNKNOWN FINISHED thôn_Đông   no  LEVEL_2
      1 9:02  Cao_Văn_Thử     119 new           5 WAITING FINISHED thôn_Hạ     yes -
      0 7:32  Bùi_Văn_Ví_Dụ   187 level-2       1 UNKNOWN FINISHED thôn_Hạ     no  LEVEL_2
      0 7:41  Đỗ_Thị_Mẫu      442 new           2 UNKNOWN LEFT     thôn_Đoài   no  -
      0 7:48  Vũ_Văn_Thử      690 change-phone  4 DONE    FINISHED thôn_Trung  no  -
      0 7:57  Hoàng_Thị_Ví_Dụ 515 approved      4 DONE    FINISHED thôn_Đông   no  ACTIVATED
      0 8:06  Phạm_Văn_Mẫu    034 no-smartphone 1 CLERK   FINISHED thôn_Thượng no  -
      0 8:19  Lê_Thị_Thử      771 new           5 WAITING FINISHED thôn_Hạ     yes -
      0 8:28  Trần_Văn_Ví_Dụ  208 approved      4 DONE    FINISHED thôn_Trung  no  -
      """;

  private static final List<Sample> SAMPLES = TABLE.lines().map(Sample::of).toList();

  /** Days ago, and how many visits each hamlet had at which an account became active. */
  private static final Map<Integer, Map<String, Integer>> ACTIVATED =
      Map.of(
          6, Map.of("thôn Trung", 9, "thôn Thượng", 3),
          5, Map.of("thôn Trung", 12, "thôn Thượng", 5),
          4, Map.of("thôn Trung", 11, "thôn Hạ", 2),
          3, Map.of("thôn Trung", 6, "thôn Thượng", 8),
          2, Map.of("thôn Đông", 5, "thôn Thượng", 10, "thôn Đoài", 3),
          1, Map.of("thôn Hạ", 4));

  /** Every so many of them is an account of level 2. */
  private static final int LEVEL_2 = 4;

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
      Optional<Mark> mark) {

    static Sample of(String line) {
      var cells = line.strip().split("\\s+", -1);
      return new Sample(
          Integer.parseInt(cells[0]),
          cells[1],
          cells[2].replace('_', ' '),
          cells[3],
          cells[4],
          Integer.parseInt(cells[5]),
          Outcome.valueOf(cells[6]),
          State.valueOf(cells[7]),
          cells[8].replace('_', ' '),
          cells[9].equals("yes"),
          cells[10].equals("-") ? Optional.empty() : Optional.of(Mark.valueOf(cells[10])));
    }
  }

  private final KioskConfig config;
  private final DataFolder data;
  private final LocalDate today;
  private final ZoneId zone;
  private Instant now = Instant.EPOCH;

  public SampleVisits(KioskConfig config, DataFolder data, LocalDate today, ZoneId zone) {
    this.config = config;
    this.data = data;
    this.today = today;
    this.zone = zone;
  }

  /** Writes them into the record of the data folder. */
  public void write() throws StoreProblem {
    at(SAMPLES.getFirst());
    try (var log = data.record(config, new Told())) {
      for (var sample : SAMPLES) {
        write(sample, log);
      }
    }
  }

  /** Writes the week before, of which nothing but the numbers is seen. */
  void writeDaysBefore() throws StoreProblem {
    at(SAMPLES.getFirst());
    try (var log = data.record(config, new Told())) {
      for (int ago : ACTIVATED.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
        for (var hamlet : new TreeMap<>(ACTIVATED.get(ago)).entrySet()) {
          for (int i = 0; i < hamlet.getValue(); i++) {
            write(ago, hamlet.getKey(), i, log);
          }
        }
      }
    }
  }

  private void write(int ago, String hamlet, int number, VisitLog log) throws StoreProblem {
    var sample =
        new Sample(
            ago,
            "14:00",
            "Lê Thị Thử",
            "%03d".formatted(number),
            "new",
            7,
            Outcome.DONE,
            State.FINISHED,
            hamlet,
            false,
            Optional.empty());
    at(sample);
    var groups = config.commune().campaigns().stream().flatMap(c -> c.groups().stream()).toList();
    var seen = snapshot(sample, log.next(today.minusDays(ago)), State.FINISHED);
    var known =
        groups.isEmpty()
            ? seen.known()
            : seen.known().belongingTo(groups.get(number % groups.size()).id());
    int level = number % LEVEL_2 == 0 ? 2 : 1;
    log.write(
        log.seal(
            new Snapshot(
                known,
                seen.pathway(),
                seen.page(),
                seen.steps(),
                seen.outcome(),
                seen.state(),
                new Progress(true, true, false, level))));
  }

  /** Two people have asked for something about their data, one long ago. */
  void writeRequests() throws StoreProblem {
    at(SAMPLES.getFirst());
    try (var log = data.record(config, new Told())) {
      var requests = DeskRecord.of(log, new Told()).requests();
      requests.take(Right.ERASE, VisitCode.of(today.minusDays(8), 1).text(), "mau");
      requests.take(Right.CORRECT, "12/DDN", "mau");
      at(SAMPLES.getLast());
      requests.take(Right.SEE, VisitCode.of(today, WAITING).text(), "thu");
      requests.answer(requests.all().getFirst(), false, "thu");
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
    var desk = DeskRecord.of(log, new Told());
    if (sample.mark().isPresent()) {
      now = now.plus(Duration.ofHours(2));
      desk.notes().mark(desk.visits().of(code).getFirst().id(), sample.mark(), "thu");
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
