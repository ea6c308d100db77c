package vn.motcua.kiosk.app.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Earlier;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.Rights;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Terms;
import vn.motcua.kiosk.visit.VisitLog;

class VisitRegisterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDateTime NOW = TODAY.atTime(9, 0);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  @TempDir private Path data;
  private final List<Optional<StoreProblem.Kind>> troubles = new ArrayList<>();

  @Test
  void whileTheRecordCannotBeOpenedVisitsAreCountedLaterAndTheClerkIsToldOnce() throws Exception {
    var inTheWay = Files.writeString(data.resolve("record"), "");
    try (var register = register()) {
      var code = register.next(NOW);
      register.save(snapshot(code, Snapshot.State.OPEN));
      register.save(snapshot(code, Snapshot.State.FINISHED));
      register.retry();
      assertThat(troubles).containsExactly(Optional.of(StoreProblem.Kind.FOLDER));
      assertThat(code.number()).matches("T[0-9]{6}");

      Files.delete(inTheWay);
      register.retry();
      var counts = register.log().orElseThrow().counts(TODAY, TODAY);
      assertThat(counts)
          .singleElement()
          .extracting("visits", "state")
          .containsExactly(1, Snapshot.State.FINISHED);
      assertThat(register.next(NOW).number()).isEqualTo("001");
    }
  }

  /** The sheet of the one would be taken back, or handed out, as that of the other. */
  @Test
  void codesGivenOutWithoutTheRecordDoNotComeAgainAfterARestartWhateverTheClockSays()
      throws Exception {
    Files.writeString(data.resolve("record"), "");
    var codes = new HashSet<VisitCode>();
    for (int start = 0; start < 3; start++) {
      try (var register = register()) {
        for (int visit = 0; visit < 3; visit++) {
          assertThat(codes.add(register.next(NOW))).isTrue();
        }
      }
    }
  }

  @Test
  void anEarlierVisitIsFoundByCardAndByCodeUntilItIsErased() throws Exception {
    try (var register = register()) {
      var code = register.next(NOW);
      register.save(snapshot(code, Snapshot.State.OPEN));
      var person = Citizens.mau().id();
      assertThat(register.recall(person).earlier()).as("the present one").isEmpty();

      register.save(snapshot(code, Snapshot.State.FINISHED));
      var earlier = new Earlier(TODAY, "new", List.of(), Snapshot.Outcome.DONE);
      assertThat(register.recall(person).earlier()).contains(earlier);
      assertThat(register.earlier(code)).contains(earlier);
      assertThat(register.earlier(VisitCode.of(TODAY, 999))).isEmpty();

      var log = register.log().orElseThrow();
      new Rights(log, (_, _, _) -> {}).erase(log.find(code).orElseThrow());
      assertThat(register.recall(person).earlier()).isEmpty();
      assertThat(register.earlier(code)).isEmpty();
    }
  }

  @Test
  void aVisitThatCannotBeWrittenWaitsSealedAndIsWrittenWhenItCan() throws Exception {
    try (var register = register()) {
      var code = register.next(NOW);
      register.save(snapshot(code, Snapshot.State.OPEN));
      try (var other = DriverManager.getConnection("jdbc:sqlite:" + databaseFile());
          var statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        register.save(snapshot(code, Snapshot.State.FINISHED));
        assertThat(troubles).containsExactly(Optional.of(StoreProblem.Kind.BUSY));
        statement.execute("ROLLBACK");
      }
      register.retry();
      assertThat(state(register, code)).isEqualTo(Snapshot.State.FINISHED);
      assertThat(troubles).as("and that it is over").last().isEqualTo(Optional.empty());
    }
  }

  @Test
  void aRecordFoundDamagedIsToldToTheClerkAndTheCounterGoesOn() throws Exception {
    register().close();
    Files.write(databaseFile(), new byte[4096]);
    try (var register = register()) {
      // The backup that the first opening made took its place.
      assertThat(troubles).containsExactly(Optional.of(StoreProblem.Kind.RESTORED));
      var code = register.next(NOW);
      register.save(snapshot(code, Snapshot.State.FINISHED));
      assertThat(state(register, code)).isEqualTo(Snapshot.State.FINISHED);
    }
  }

  private static Snapshot.State state(VisitRegister register, VisitCode code) throws StoreProblem {
    return register.log().orElseThrow().find(code).orElseThrow().state();
  }

  private Path databaseFile() throws Exception {
    try (var files = Files.list(data.resolve("record"))) {
      return files.filter(f -> f.toString().endsWith(".db")).findFirst().orElseThrow();
    }
  }

  private VisitRegister register() {
    return new VisitRegister(
        () -> {
          var record = data.resolve("record");
          var keys = Keys.open(data.resolve("keys"), record);
          return VisitLog.open(
              record, keys, new Terms("2026-1", 30, "2026-1", 30, List.of(), 7), CLOCK);
        },
        () -> "",
        troubles::add);
  }

  private static Snapshot snapshot(VisitCode code, Snapshot.State state) {
    var known =
        new Known(
            code,
            TODAY.atTime(9, 0),
            Language.VIETNAMESE,
            Keeping.VISIT,
            Optional.of(Citizens.mau()),
            Map.of(),
            List.of(),
            List.of());
    return new Snapshot(known, Optional.of("new"), "summary", 7, Snapshot.Outcome.DONE, state);
  }
}
