package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

class VisitLogTest {

  private static final VisitCode FIRST = VisitCode.of(DAY, 1);

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private Keys keys;
  private VisitLog log;

  @BeforeEach
  void openForTheFirstTime() throws StoreProblem {
    keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    log = open();
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private VisitLog open() throws StoreProblem {
    return VisitLog.open(data.resolve("record"), keys, TERMS, clock);
  }

  private void restart() throws StoreProblem {
    log.close();
    log = open();
  }

  private Visit stored(VisitCode code) throws StoreProblem {
    return log.find(code).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "journal_mode, wal",
    "synchronous, 2",
    "busy_timeout, 5000",
    "foreign_keys, 1",
    "secure_delete, 1",
    "temp_store, 2"
  })
  void theLiveConnectionOutlivesPowerCutsAndErasesForGood(String pragma, String value)
      throws StoreProblem {
    var actual = log.onConnection(h -> h.createQuery("PRAGMA " + pragma).mapTo(String.class).one());

    assertThat(actual).isEqualTo(value);
  }

  @Test
  void aVisitIsReadBackAsItWasWritten() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "step-install", State.OPEN)));

    var visit = stored(FIRST);
    assertThat(visit.state()).isEqualTo(State.OPEN);
    assertThat(visit.opened()).isEqualTo(clock.instant());
    assertThat(visit.consent()).isEqualTo(new Visit.Consent("2026-1", clock.instant()));
    assertThat(visit.age()).isEqualTo(AgeBand.FROM_18);
    assertThat(visit.sex()).isEqualTo(Sex.FEMALE);
    assertThat(visit.pathway()).contains("new-level-1");
    assertThat(visit.page()).isEqualTo("step-install");
    assertThat(visit.steps()).isEqualTo(7);
    assertThat(visit.done()).containsExactly("ready");
    assertThat(visit.troubles()).containsExactly("no-sms");
    assertThat(log.name(visit)).isEqualTo(CITIZEN.name());
    assertThat(log.tail(visit)).contains("000");
    assertThat(log.on(DAY)).hasSize(1);
  }

  @Test
  void theClerkWhoHelpedStaysInTheVisitAndWhoIsAtTheDeskComesIn() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "step-install", State.OPEN)));
    assertThat(stored(FIRST).clerk()).isEmpty();

    DeskRecord.of(log, clock).notes().helped(FIRST, "thu");
    log.write(log.seal(Invented.visit(FIRST, "step-otp", State.OPEN)));
    assertThat(stored(FIRST).clerk()).isEqualTo("thu");

    log.write(log.seal(Invented.visit(FIRST, "step-otp", State.OPEN), "lan"));
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    assertThat(stored(FIRST).clerk()).isEqualTo("lan");
    assertThat(KeptWords.of(stored(FIRST), log, Titles.NONE)).containsPattern("Cán bộ giúp +lan");
  }

  @Test
  void whoMarksAVisitThatNobodyHelpedIsItsClerk() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    var notes = DeskRecord.of(log, clock).notes();
    assertThat(notes.mark(stored(FIRST).id(), Optional.of(Mark.ACTIVATED), "thu")).isTrue();
    assertThat(notes.mark(stored(FIRST).id(), Optional.empty(), "lan")).isTrue();

    assertThat(stored(FIRST).clerk()).isEqualTo("thu");
  }

  @Test
  void aPersonIsFoundByTheNumberAndNobodyElse() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "step-install", State.ENDED)));
    log.write(log.seal(Invented.visit(VisitCode.of(DAY, 2), "step-otp", State.OPEN)));

    assertThat(log.of(CITIZEN.id()))
        .extracting(Visit::code)
        .containsExactly(VisitCode.of(DAY, 2), FIRST);
    assertThat(log.of(new PersonalId("000204000000"))).isEmpty();
  }

  @Test
  void whatLaterPagesNoLongerSayStays() throws StoreProblem {
    log.seal(Invented.unnamed(FIRST, "consent", State.OPEN));
    clock.set(DAY, "09:01");
    log.seal(Invented.before(FIRST));
    clock.set(DAY, "09:05");
    log.seal(Invented.visit(FIRST, "step-install", State.OPEN));
    clock.set(DAY, "09:10");
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));

    var visit = stored(FIRST);
    assertThat(visit.pathway()).contains("new-level-1");
    assertThat(visit.steps()).isEqualTo(7);
    assertThat(visit.opened()).isEqualTo(at("09:00"));
    assertThat(visit.consent().at()).isEqualTo(at("09:01"));
    assertThat(visit.updated()).isEqualTo(at("09:10"));
  }

  private static Count counted(State state, int visits) {
    return new Count(DAY, Optional.of("new-level-1"), state, Outcome.UNKNOWN, "", visits);
  }

  private static Instant at(String time) {
    var clock = new SetClock(DAY);
    clock.set(DAY, time);
    return clock.instant();
  }

  @Test
  void writingAgainChangesNothingAndTheLaterSnapshotWins() throws StoreProblem {
    var early = log.seal(Invented.visit(FIRST, "step-install", State.OPEN));
    var late = log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED));
    log.write(late);
    log.write(early);
    log.write(late);

    assertThat(log.on(DAY)).extracting(Visit::state).containsExactly(State.FINISHED);
  }

  @Test
  void aGoodbyeThatIsTakenBackIsOpenAgain() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    log.write(log.seal(Invented.visit(FIRST, "summary", State.OPEN)));

    assertThat(stored(FIRST).state()).isEqualTo(State.OPEN);
  }

  @Test
  void aVisitCutShortIsFoundInterruptedAtTheNextStart() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    log.write(log.seal(Invented.visit(VisitCode.of(DAY, 2), "step-otp", State.OPEN)));
    log.write(log.seal(Invented.unnamed(VisitCode.of(DAY, 3), "step-otp", State.OPEN)));
    restart();

    assertThat(log.opening().interrupted()).isEqualTo(2);
    assertThat(log.opening().setAside()).isEmpty();
    assertThat(log.on(DAY))
        .extracting(Visit::state)
        .containsExactly(State.FINISHED, State.INTERRUPTED);
    assertThat(log.counts(DAY, DAY)).contains(counted(State.INTERRUPTED, 2));
  }

  @Test
  void whoWantsNothingKeptIsOnlyCounted() throws StoreProblem {
    for (int number = 1; number <= 3; number++) {
      var code = log.next(DAY);
      log.write(log.seal(Invented.unnamed(code, "consent", State.OPEN)));
      log.write(log.seal(Invented.unnamed(code, "step-install", State.OPEN)));
      log.write(log.seal(Invented.unnamed(code, "goodbye", State.FINISHED)));
      var last = log.seal(Invented.unnamed(code, "goodbye", State.FINISHED));
      log.write(last);
      log.write(last);
    }
    log.next(DAY);

    assertThat(log.on(DAY)).isEmpty();
    assertThat(log.find(FIRST)).isEmpty();
    assertThat(log.counts(DAY, DAY)).containsExactly(counted(State.FINISHED, 3));
    assertThat(rows("unnamed")).isZero();
  }

  @Test
  void whoChangesHisMindIsForgotten() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "scan", State.OPEN)));
    // The journey still knows the citizen here; the record must not.
    log.write(
        log.seal(
            Invented.snapshot(
                FIRST, DAY, Keeping.NOTHING, Optional.of(CITIZEN), "question-phone", State.OPEN)));

    assertThat(log.find(FIRST)).isEmpty();
    assertThat(log.of(CITIZEN.id())).isEmpty();
    assertThat(log.counts(DAY, DAY))
        .containsExactly(new Count(DAY, Optional.empty(), State.OPEN, Outcome.UNKNOWN, "", 1));
  }

  @Test
  void aVisitCountedLateIsCountedOnce() throws StoreProblem {
    log.write(log.seal(Invented.unnamed(FIRST, "goodbye", State.FINISHED)));
    var waiting = log.seal(Invented.unnamed(FIRST, "goodbye", State.FINISHED));
    log.next(DAY);
    log.write(waiting);

    assertThat(log.counts(DAY, DAY)).extracting(Count::visits).containsExactly(1);
  }

  private int rows(String table) throws StoreProblem {
    return log.onConnection(
        h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
  }

  @Test
  void codesCountUpEachDayAndGoOnAfterARestart() throws StoreProblem {
    assertThat(log.next(DAY)).isEqualTo(FIRST);
    assertThat(log.next(DAY)).isEqualTo(VisitCode.of(DAY, 2));
    restart();
    assertThat(log.next(DAY)).isEqualTo(VisitCode.of(DAY, 3));
    assertThat(log.next(DAY.plusDays(1))).isEqualTo(VisitCode.of(DAY.plusDays(1), 1));
  }

  @Test
  void aProvisionalCodeThatTwoRunsGaveOutStandsForTwoVisitsAndFindsNeither() throws StoreProblem {
    var code = VisitCode.provisional(DAY, 1);
    log.write(log.seal(Invented.visit(code, "goodbye", State.FINISHED)));
    restart();
    log.write(log.seal(Invented.visit(code, "step-install", State.LEFT)));

    assertThat(log.on(DAY)).extracting(Visit::state).containsExactly(State.FINISHED, State.LEFT);
    assertThat(log.find(code)).isEmpty();
  }

  @Test
  void theLatestYearAnswersToACode() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, DAY.minusYears(1), State.LEFT)));
    log.write(log.seal(Invented.visit(FIRST, DAY, State.ENDED)));

    assertThat(stored(FIRST).state()).isEqualTo(State.ENDED);
  }

  @Test
  void namesAndDigitsAreGoneOnTheNextDayAndThePseudonymStays() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    log.next(DAY.plusDays(1));

    var visit = stored(FIRST);
    assertThat(log.name(visit)).isEmpty();
    assertThat(log.tail(visit)).isEmpty();
    assertThat(log.of(CITIZEN.id())).hasSize(1);
  }

  @Test
  void afterItsDaysOnlyTheCountOfAVisitIsLeft() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "step-otp", State.FINISHED)));
    log.write(log.seal(Invented.visit(VisitCode.of(DAY, 2), "step-otp", State.FINISHED)));
    var before = log.counts(DAY, DAY);

    clock.set(DAY.plusDays(TERMS.visitDays()), "07:00");
    restart();
    assertThat(log.on(DAY)).hasSize(2);

    clock.set(DAY.plusDays(TERMS.visitDays() + 1L), "07:00");
    restart();
    assertThat(log.on(DAY)).isEmpty();
    assertThat(log.counts(DAY, DAY)).isEqualTo(before).containsExactly(counted(State.FINISHED, 2));
  }

  @Test
  void aSealedFieldOpensInItsOwnRowOnly() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "step-otp", State.FINISHED)));
    log.write(log.seal(Invented.before(VisitCode.of(DAY, 2))));
    log.onConnection(
        h ->
            h.execute(
                "UPDATE visit SET name = (SELECT name FROM visit WHERE name IS NOT NULL)"
                    + " WHERE name IS NULL"));

    assertThat(log.name(stored(VisitCode.of(DAY, 2)))).isEmpty();
    assertThat(log.name(stored(FIRST))).isPresent();
  }

  @Test
  void aRecordOfALaterProgramIsLeftAlone() throws StoreProblem {
    log.onConnection(
        h ->
            h.execute(
                """
                INSERT INTO flyway_schema_history VALUES
                       (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', '2030-01-01', 1, 1)
                """));
    log.close();

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(this::open)
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.OTHER_VERSION);
  }

  @Test
  void theJsonShowsNameAndNumberMasked() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "step-otp", State.FINISHED)));

    assertThat(VisitJson.of(stored(FIRST), log))
        .contains("\"code\" : \"MC-2411-001\"", "\"name\" : \"T.T.M.\"", "••• ••• ••• 000")
        .doesNotContain("Mẫu", "001304000000", "2004", "hmn", "android");
  }

  @Test
  void languagesAreCountedTogetherAndStandInNoVisit() throws StoreProblem {
    for (int number = 1; number <= 9; number++) {
      log.write(log.seal(Invented.visit(log.next(DAY), "step-otp", State.FINISHED)));
    }
    log.next(DAY);
    assertThat(rows("language_count")).isZero();

    restart();

    assertThat(table("language_count"))
        .containsExactly(Map.of("month", "2026-11", "language", "hmn", "visits", 9));
    assertThat(table("visit")).hasSize(9).noneMatch(row -> row.containsValue("hmn"));
  }

  private List<Map<String, Object>> table(String name) throws StoreProblem {
    return log.onConnection(h -> h.createQuery("SELECT * FROM " + name).mapToMap().list());
  }

  @Test
  void countsStayRightWhileVisitsComeGoAndChange() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "scan", State.OPEN)));
    log.write(log.seal(Invented.visit(FIRST, "step-install", State.OPEN)));
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    var second = VisitCode.of(DAY, 2);
    log.write(log.seal(Invented.visit(second, "step-install", State.OPEN)));
    log.write(log.seal(Invented.unnamed(second, "step-install", State.ENDED)));
    log.write(log.seal(Invented.visit(VisitCode.of(DAY, 3), "step-install", State.ENDED)));

    var counts = log.counts(DAY, DAY);
    assertThat(counts).containsExactly(counted(State.FINISHED, 1), counted(State.ENDED, 2));
    log.next(DAY);
    assertThat(log.counts(DAY, DAY)).isEqualTo(counts);
    log.tidy(DAY.plusDays(TERMS.visitDays() + 1L));
    assertThat(log.counts(DAY, DAY)).isEqualTo(counts);
    assertThat(log.on(DAY)).isEmpty();
  }

  @Test
  void ofAResidenceOnlyTheHamletOfThisCommuneIsKept() throws StoreProblem {
    log.close();
    log =
        VisitLog.open(
            data.resolve("record"),
            keys,
            new Terms("2026-1", 30, "2026-1", 60, List.of("Mẫu Một", "mẫu hai"), 7),
            clock);
    log.write(log.seal(Invented.visit(FIRST, "step-install", State.OPEN)));

    assertThat(stored(FIRST).hamlet()).isEqualTo("mẫu hai");
    assertThat(log.counts(DAY, DAY)).extracting(Count::hamlet).containsExactly("mẫu hai");
  }

  @Test
  void closingTwiceIsHarmless() throws StoreProblem {
    log.close();
    log.close();
    assertThatExceptionOfType(StoreProblem.class).isThrownBy(() -> log.on(LocalDate.EPOCH));
    log = open();
  }
}
