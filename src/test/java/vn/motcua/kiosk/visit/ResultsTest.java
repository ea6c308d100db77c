package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.kiosk.visit.Invented.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Progress;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.ResultCount.By;

/** What the record can tell of the results of visits, long after the visits are gone. */
class ResultsTest {

  private static final Terms TERMS =
      new Terms("2026-1", 30, "2026-1", 60, List.of("Mẫu Hai", "thôn Hạ"), 7);
  private static final Progress REGISTERED = new Progress(true, false, false, 1);
  private static final Progress LEVEL_1 = new Progress(false, true, false, 1);
  private static final Progress LEVEL_2 = new Progress(true, true, true, 2);

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private Keys keys;
  private VisitLog log;

  @BeforeEach
  void open() throws StoreProblem {
    keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    log = VisitLog.open(data.resolve("record"), keys, TERMS, clock);
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private static Snapshot snapshot(
      int number, Keeping keeping, String group, Outcome outcome, Progress progress) {
    var before = Invented.visit(VisitCode.of(DAY, number), "step-otp", State.FINISHED).known();
    var known =
        new Known(
            before.code(),
            before.since(),
            before.language(),
            keeping,
            keeping == Keeping.NOTHING ? Optional.empty() : before.citizen(),
            group.isEmpty() ? Map.of() : Map.of("@group", group),
            List.of(),
            number % 2 == 0 ? List.of() : List.of("no-sms"));
    return new Snapshot(
        known, Optional.of("new"), "step-otp", 7, outcome, State.FINISHED, progress);
  }

  private void write(int number, Keeping keeping, String group, Outcome outcome, Progress progress)
      throws StoreProblem {
    log.write(log.seal(snapshot(number, keeping, group, outcome, progress)));
  }

  private List<ResultCount> results(By by) throws StoreProblem {
    return log.results(DAY, DAY, Optional.empty(), by);
  }

  private void threeVisits() throws StoreProblem {
    write(1, Keeping.VISIT, "youth", Outcome.WAITING, REGISTERED);
    write(2, Keeping.VISIT, "youth", Outcome.DONE, LEVEL_2);
    write(3, Keeping.NOTHING, "officials", Outcome.DONE, LEVEL_1);
  }

  private static final List<ResultCount> BY_GROUP =
      List.of(
          new ResultCount("officials", 1, 1, 0, 0, 0, 1),
          new ResultCount("youth", 0, 1, 1, 1, 0, 1),
          new ResultCount("youth", 2, 1, 1, 0, 1, 0));

  @Test
  void resultsAreCountedByDayHamletAndGroupWhetherKeptOrNot() throws StoreProblem {
    threeVisits();

    assertThat(results(By.GROUP)).containsExactlyElementsOf(BY_GROUP);
    assertThat(results(By.HAMLET))
        .containsExactly(
            new ResultCount("", 1, 1, 0, 0, 0, 1),
            new ResultCount("Mẫu Hai", 0, 1, 1, 1, 0, 1),
            new ResultCount("Mẫu Hai", 2, 1, 1, 0, 1, 0));
    assertThat(results(By.DAY))
        .extracting(ResultCount::of, ResultCount::level, ResultCount::visits)
        .containsExactly(
            tuple(DAY.toString(), 0, 1), tuple(DAY.toString(), 1, 1), tuple(DAY.toString(), 2, 1));
  }

  @Test
  void oneHamletAloneIsCountedToo() throws StoreProblem {
    threeVisits();

    assertThat(log.results(DAY, DAY, Optional.of("Mẫu Hai"), By.GROUP))
        .containsExactlyElementsOf(BY_GROUP.subList(1, 3));
    assertThat(log.results(DAY, DAY, Optional.of(""), By.GROUP))
        .containsExactlyElementsOf(BY_GROUP.subList(0, 1));
    assertThat(log.results(DAY, DAY, Optional.of("thôn Hạ"), By.GROUP)).isEmpty();
  }

  @Test
  void otherDaysAreLeftOut() throws StoreProblem {
    threeVisits();

    assertThat(log.results(DAY.plusDays(1), DAY.plusDays(9), Optional.empty(), By.DAY)).isEmpty();
    assertThat(log.results(DAY.minusDays(9), DAY.minusDays(1), Optional.empty(), By.DAY)).isEmpty();
  }

  @Test
  void resultsStayWhenVisitsAreErasedOrPastTheirTime() throws StoreProblem {
    threeVisits();
    log.next(DAY);
    log.erase(log.find(VisitCode.of(DAY, 1)).orElseThrow());
    assertThat(results(By.GROUP)).containsExactlyElementsOf(BY_GROUP);

    log.tidy(DAY.plusDays(TERMS.visitDays() + 1L));

    assertThat(log.on(DAY)).isEmpty();
    assertThat(results(By.GROUP)).containsExactlyElementsOf(BY_GROUP);
  }

  @Test
  void whatTheClerkIsToldMovesTheVisitToItsGroupAndHamlet() throws StoreProblem {
    write(1, Keeping.VISIT, "", Outcome.DONE, LEVEL_1);
    var visit = log.find(VisitCode.of(DAY, 1)).orElseThrow();
    assertThat(visit.group()).isEmpty();

    log.group(visit, "members");
    log.correct(visit, "thôn Hạ");

    assertThat(log.find(visit.code()).orElseThrow().group()).isEqualTo("members");
    assertThat(results(By.GROUP)).extracting(ResultCount::of).containsExactly("members");
    assertThat(results(By.HAMLET)).extracting(ResultCount::of).containsExactly("thôn Hạ");
  }

  @Test
  void whatTheClerkMarksLaterCountsAndWhatIsTakenBackDoesNot() throws StoreProblem {
    write(1, Keeping.VISIT, "youth", Outcome.WAITING, REGISTERED);
    var desk = DeskRecord.of(log, clock);
    var id = log.find(VisitCode.of(DAY, 1)).orElseThrow().id();

    desk.notes().mark(id, Optional.of(Mark.ACTIVATED), "an");
    assertThat(results(By.GROUP)).containsExactly(new ResultCount("youth", 1, 1, 1, 0, 0, 1));
    desk.notes().mark(id, Optional.of(Mark.LEVEL_2), "an");
    assertThat(results(By.GROUP)).containsExactly(new ResultCount("youth", 0, 1, 1, 1, 1, 1));
    desk.notes().mark(id, Optional.empty(), "an");
    assertThat(results(By.GROUP)).containsExactly(new ResultCount("youth", 0, 1, 1, 1, 0, 1));
  }

  /** A model beside the record: whatever is written, in whatever order, both count the same. */
  @Test
  void theSumsAreThoseOfTheVisitsWhateverHappensToThem() throws StoreProblem {
    var random = new Random(20261124);
    var model = new HashMap<Integer, Snapshot>();
    for (int n = 0; n < 300; n++) {
      int number = 1 + n / 5;
      var keeping = random.nextInt(4) == 0 ? Keeping.NOTHING : Keeping.VISIT;
      var group = List.of("", "youth", "members").get(random.nextInt(3));
      var outcome = List.of(Outcome.values()).get(random.nextInt(4));
      var progress = List.of(Progress.NONE, REGISTERED, LEVEL_1, LEVEL_2).get(random.nextInt(4));
      var snapshot = snapshot(number, keeping, group, outcome, progress);
      model.put(number, snapshot);
      log.write(log.seal(snapshot));
      if (n % 50 == 49) {
        log.next(DAY);
      }
    }

    int waiting = count(model, s -> s.outcome() == Outcome.WAITING);
    int level2 = count(model, s -> s.progress().activated() && s.progress().level() == 2);
    int registered = count(model, s -> s.progress().registered());
    int ofTheYouth = count(model, s -> s.known().group().equals(Optional.of("youth")));
    for (var by : By.values()) {
      var results = results(by);
      assertThat(results.stream().mapToInt(ResultCount::visits).sum()).isEqualTo(model.size());
      assertThat(results.stream().mapToInt(ResultCount::waiting).sum()).isEqualTo(waiting);
      assertThat(results.stream().mapToInt(ResultCount::registered).sum()).isEqualTo(registered);
      assertThat(results.stream().filter(r -> r.level() == 2).mapToInt(ResultCount::visits).sum())
          .isEqualTo(level2);
    }
    assertThat(
            results(By.GROUP).stream()
                .filter(r -> r.of().equals("youth"))
                .mapToInt(ResultCount::visits)
                .sum())
        .isEqualTo(ofTheYouth);
  }

  private static int count(Map<Integer, Snapshot> model, Predicate<Snapshot> which) {
    return (int) model.values().stream().filter(which).count();
  }

  @Test
  void aRecordOfAnEarlierProgramIsBroughtAlongWithItsBackups() throws StoreProblem, IOException {
    log.close();
    var old = Files.createDirectories(data.resolve("old"));
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + old.resolve(RecordFile.NAME));
    Flyway.configure()
        .configuration(Migrations.of(source).getConfiguration())
        .target("2")
        .load()
        .migrate();
    Jdbi.create(source).useHandle(h -> h.execute(OLD_VISIT, DAY.toString()));
    Jdbi.create(source).useHandle(h -> h.execute(OLD_COUNT, DAY.toString()));
    new Backups(old.resolve("backups"), keys).make(old.resolve(RecordFile.NAME), DAY);

    clock.set(DAY.plusDays(1), "07:00");
    log = VisitLog.open(old, keys, TERMS, clock);

    assertThat(results(By.HAMLET))
        .containsExactly(
            new ResultCount("", 0, 2, 0, 2, 0, 0), new ResultCount("thôn Hạ", 0, 1, 0, 1, 0, 1));
    log.erase(log.find(VisitCode.of(DAY, 1)).orElseThrow());
    assertThat(results(By.HAMLET)).contains(new ResultCount("thôn Hạ", 0, 1, 0, 1, 0, 1));
    assertThat(old.resolve("backups").resolve("visits-" + DAY + ".backup")).exists();
  }

  private static final String OLD_VISIT =
      """
      INSERT INTO visit (day, code, run, revision, state, outcome, opened, updated, consent,
             consented, age, sex, hamlet, pathway, page, steps, done, troubles)
      VALUES (?, 'MC-2411-001', 'abc', 1, 'FINISHED', 'WAITING', 0, 0, '2026-1', 0, 'FROM_18',
             'MALE', 'thôn Hạ', 'new', 'goodbye', 7, '[]', '["no-sms"]')
      """;

  private static final String OLD_COUNT =
      "INSERT INTO visit_count VALUES (?, 'new', 'FINISHED', 'WAITING', '', 2)";
}
