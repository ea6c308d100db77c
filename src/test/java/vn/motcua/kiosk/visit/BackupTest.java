package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.StoreProblem.Kind;

class BackupTest {

  private static final VisitCode FIRST = VisitCode.of(DAY, 1);
  private static final LocalDate NEXT = DAY.plusDays(1);

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private Keys keys;

  @BeforeEach
  void makeKeys() throws StoreProblem {
    keys = Keys.open(data.resolve("keys"), record());
  }

  private Path record() {
    return data.resolve("record");
  }

  private Path backup(LocalDate day) {
    return record().resolve("backups").resolve("visits-" + day + ".backup");
  }

  private VisitLog open() throws StoreProblem {
    return VisitLog.open(record(), keys, TERMS, clock);
  }

  /** A visit on the first day, and the backup of the second one. */
  private void aVisitAndItsBackup() throws StoreProblem {
    try (var log = open()) {
      log.write(log.seal(Invented.visit(FIRST, "step-otp", State.FINISHED)));
      log.write(log.seal(Invented.reminded(VisitCode.of(DAY, 2))));
      clock.set(NEXT, "07:00");
      log.next(NEXT);
      assertThat(log.backupTrouble()).isEmpty();
    }
  }

  private static void cut(Path file) throws IOException {
    try (var damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.setLength(damaged.length() / 2);
    }
  }

  @Test
  void aDamagedRecordIsReplacedByTheNewestBackupAndTheCounterGoesOn()
      throws StoreProblem, IOException {
    aVisitAndItsBackup();
    cut(record().resolve(RecordFile.NAME));

    try (var log = open()) {
      assertThat(log.opening().setAside()).isPresent();
      assertThat(log.opening().restored()).contains(NEXT);
      assertThat(log.find(FIRST)).isPresent();
      assertThat(log.next(NEXT)).isEqualTo(VisitCode.of(NEXT, 501));
    }
  }

  @Test
  void aBackupThatIsDamagedItselfIsPassedOver() throws StoreProblem, IOException {
    aVisitAndItsBackup();
    cut(record().resolve(RecordFile.NAME));
    cut(backup(NEXT));

    try (var log = open()) {
      assertThat(log.opening().restored()).contains(DAY);
      assertThat(log.find(FIRST)).isEmpty();
    }
  }

  @Test
  void aBackupThatBreaksOffInItsKeysIsDamagedAndNotOfSomebodyElse()
      throws StoreProblem, IOException {
    aVisitAndItsBackup();
    cut(record().resolve(RecordFile.NAME));
    for (var day : List.of(DAY, NEXT)) {
      Files.write(backup(day), Arrays.copyOf(Files.readAllBytes(backup(day)), 100));
    }

    try (var log = open()) {
      assertThat(log.opening().setAside()).isPresent();
      assertThat(log.opening().restored()).isEmpty();
      assertThat(log.next(NEXT)).isEqualTo(VisitCode.of(NEXT, 501));
    }
  }

  @Test
  void backupsAreKeptForTheirDaysOnly() throws StoreProblem {
    aVisitAndItsBackup();
    try (var log = open()) {
      log.tidy(DAY.plusDays(TERMS.backupDays()));
      assertThat(backup(DAY)).exists();
      log.tidy(DAY.plusDays(TERMS.backupDays() + 1L));
      assertThat(backup(DAY)).doesNotExist();
      assertThat(backup(NEXT)).exists();
    }
  }

  @Test
  void anotherMachineOpensABackupByTheSheetAlone() throws StoreProblem {
    aVisitAndItsBackup();
    var sheet = RecoveryCode.typed(keys.recovery().spaced().toLowerCase(java.util.Locale.ROOT));
    var there = data.resolve("there");
    Restoring.restore(backup(NEXT), sheet, there.resolve("keys"), there.resolve("record"));

    var theirs = Keys.open(there.resolve("keys"), there.resolve("record"));
    try (var here = open();
        var log = VisitLog.open(there.resolve("record"), theirs, TERMS, clock)) {
      assertThat(log.on(DAY)).usingRecursiveComparison().isEqualTo(here.on(DAY));
      assertThat(log.of(CITIZEN.id())).hasSize(2);
      var reminded = log.find(VisitCode.of(DAY, 2)).orElseThrow();
      var asked = log.followUp(reminded).orElseThrow();
      assertThat(log.name(reminded, asked)).isEqualTo(CITIZEN.name());
      assertThat(log.phone(reminded, asked)).contains(new PhoneNumber("0912000000"));
    }
  }

  @Test
  void whatDoesNotFitIsNamedAndNothingIsOverwritten() throws StoreProblem, IOException {
    aVisitAndItsBackup();
    var there = data.resolve("there");
    var wrong = new RecoveryCode("0".repeat(32));
    assertThat(problem(backup(NEXT), wrong, there)).isEqualTo(Kind.CODE_WRONG);
    assertThat(problem(backup(NEXT), keys.recovery(), data)).isEqualTo(Kind.OCCUPIED);
    var pdf = Files.writeString(data.resolve("a.pdf"), "%PDF-1.7 something else".repeat(100));
    assertThat(problem(pdf, keys.recovery(), there)).isEqualTo(Kind.BACKUP_DAMAGED);
    cut(backup(NEXT));
    assertThat(problem(backup(NEXT), keys.recovery(), there)).isEqualTo(Kind.BACKUP_DAMAGED);
    assertThat(there.resolve("keys")).doesNotExist();
  }

  private static Kind problem(Path backup, RecoveryCode code, Path data) {
    return catchThrowableOfType(
            StoreProblem.class,
            () -> Restoring.restore(backup, code, data.resolve("keys"), data.resolve("record")))
        .kind();
  }

  @Test
  void newKeysReadWhatTheOldOnesSealedUntilNothingOfThatIsLeft() throws StoreProblem {
    aVisitAndItsBackup();
    var code = keys.recovery();
    Keys.rotate(data.resolve("keys"), NEXT, 30);
    keys = Keys.open(data.resolve("keys"), record());
    assertThat(keys.recovery()).isEqualTo(code);
    try (var log = open()) {
      assertThat(log.of(CITIZEN.id())).hasSize(2);
      var reminded = log.find(VisitCode.of(DAY, 2)).orElseThrow();
      assertThat(log.name(reminded, log.followUp(reminded).orElseThrow()))
          .isEqualTo(CITIZEN.name());
      log.write(log.seal(Invented.visit(VisitCode.of(NEXT, 9), "step-otp", State.FINISHED)));
      assertThat(log.of(CITIZEN.id())).hasSize(3);
    }
    Keys.rotate(data.resolve("keys"), NEXT.plusDays(31), 30);
    keys = Keys.open(data.resolve("keys"), record());
    try (var log = open()) {
      // The first keys are gone, and with them the pseudonyms that they made.
      assertThat(log.of(CITIZEN.id())).hasSize(1);
    }
  }

  @Test
  void whatIsErasedIsErasedFromTheBackupsToo() throws StoreProblem, IOException {
    aVisitAndItsBackup();
    var there = data.resolve("there");
    try (var log = open()) {
      var used = new java.util.ArrayList<String>();
      var rights =
          new Rights(log, (right, code, done) -> used.add(right + " " + code + " " + done));
      for (var visit : log.of(CITIZEN.id())) {
        rights.erase(visit);
      }
      assertThat(used).containsExactly("ERASE MC-2411-002 true", "ERASE MC-2411-001 true");
      assertThat(log.of(CITIZEN.id())).isEmpty();
      assertThat(log.counts(DAY, DAY)).extracting(Count::visits).containsExactly(2);
    }
    Restoring.restore(
        backup(NEXT), keys.recovery(), there.resolve("keys"), there.resolve("record"));
    try (var log = VisitLog.open(there.resolve("record"), keys, TERMS, clock)) {
      assertThat(log.on(DAY)).isEmpty();
      assertThat(log.counts(DAY, DAY)).extracting(Count::visits).containsExactly(2);
    }
  }

  @Test
  void whoIsRemindedNoLongerStaysAVisit() throws StoreProblem {
    aVisitAndItsBackup();
    try (var log = open()) {
      var rights = new Rights(log, (_, _, _) -> {});
      var disclosure = new Disclosure(log, (_, _, _) -> {}, Titles.NONE);
      var visit = disclosure.of(VisitCode.of(DAY, 2)).getFirst();
      assertThat(disclosure.see(visit)).contains("MC-2411-002", "Trần Thị Mẫu", "•••• ••• 000");
      rights.correct(visit, "thôn Hạ");
      rights.withdraw(visit);

      var after = log.find(VisitCode.of(DAY, 2)).orElseThrow();
      assertThat(log.followUp(after)).isEmpty();
      assertThat(after.hamlet()).isEqualTo("thôn Hạ");
      assertThat(disclosure.print(after)).doesNotContain("Mẫu");
    }
  }

  @Test
  void whoAskedToBeRemindedIsForgottenWhenHisTimeIsUpAndHisVisitThen() throws StoreProblem {
    aVisitAndItsBackup();
    try (var log = open()) {
      log.tidy(DAY.plusDays(TERMS.followUpDays()));
      assertThat(log.on(DAY)).extracting(Visit::code).containsExactly(VisitCode.of(DAY, 2));
      log.tidy(DAY.plusDays(TERMS.followUpDays() + 1L));
      assertThat(log.on(DAY)).isEmpty();
      assertThat(log.counts(DAY, DAY)).extracting(Count::visits).containsExactly(2);
    }
  }

  @Test
  void aBackupHoldsNothingInTheClear() throws StoreProblem, IOException {
    aVisitAndItsBackup();
    var bytes = new String(Files.readAllBytes(backup(NEXT)), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("SQLite", "visit", "MC-2411", "finished");
    try (var files = Files.list(backup(NEXT).getParent())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("visits-" + DAY + ".backup", "visits-" + NEXT + ".backup");
    }
  }

  @Test
  void withoutABackupTheCounterGoesOnAndSaysWhy() throws StoreProblem, IOException {
    Files.createDirectories(record());
    Files.writeString(record().resolve("backups"), "in the way");
    try (var log = open()) {
      assertThat(log.backupTrouble()).map(StoreProblem::kind).isNotEmpty();
      log.write(log.seal(Invented.visit(FIRST, "step-otp", State.FINISHED)));
      assertThat(log.find(FIRST)).isPresent();
    }
  }

  @Test
  void deadlinesOfTheLawPassOverTheWeekendOnlyToAnswer() {
    var friday = LocalDate.of(2026, 11, 20);
    assertThat(Right.answerBy(friday)).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(List.of(Right.values()).stream().map(r -> r.due(friday)))
        .containsExactly(
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 12, 5),
            LocalDate.of(2026, 12, 10));
    assertThat(Optional.of(keys.recovery().toString())).contains("RecoveryCode[•••]");
  }

  @Test
  void aBackupThatIsMadeNowHoldsTheVisitsUpToNowAndSaysHowFarItIs() throws Exception {
    try (var log = open()) {
      assertThat(log.lastBackup()).isPresent();
      log.write(log.seal(Invented.visit(FIRST, "step-otp", State.FINISHED)));
      var parts = new ArrayList<Double>();
      assertThat(log.backUp(parts::add)).isTrue();
      assertThat(parts).isSorted().last().isEqualTo(1.0);
    }
    cut(record().resolve(RecordFile.NAME));
    try (var log = open()) {
      assertThat(log.opening().restored()).contains(DAY);
      assertThat(log.find(FIRST)).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.7, 0.9})
  void aBackupThatIsStoppedLeavesTheOneBeforeAndNothingElse(double part) throws Exception {
    try (var log = open()) {
      var _ =
          log.transaction(
              h ->
                  h.execute(
                      """
                      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
                      INSERT INTO roster SELECT 1, randomblob(16), randomblob(40), '' FROM n
                      """));
      assertThat(log.backUp(_ -> true)).isTrue();
      var before = files();
      var parts = new ArrayList<Double>();
      assertThat(log.backUp(done -> parts.add(done) && done < part)).isFalse();
      assertThat(parts.getFirst()).as("the copy itself tells how far it is").isLessThan(0.5);
      assertThat(files()).isEqualTo(before);
      assertThat(log.backupTrouble()).isEmpty();
    }
  }

  /** Each file of the backups, and when it was written. */
  private Map<Path, FileTime> files() throws IOException {
    var found = new TreeMap<Path, FileTime>();
    try (var files = Files.list(record().resolve(Backups.FOLDER))) {
      for (var file : files.toList()) {
        found.put(file, Files.getLastModifiedTime(file));
      }
    }
    return found;
  }

  @Test
  void whatIsErasedWhileABackupIsBeingMadeIsErasedFromThatOneToo() throws Exception {
    try (var log = open()) {
      log.write(log.seal(Invented.visit(FIRST, "step-otp", State.FINISHED)));
      var erasing = new Thread[1];
      var _ =
          log.backUp(
              _ -> {
                if (erasing[0] == null) {
                  erasing[0] = Thread.ofPlatform().start(() -> eraseFirst(log));
                }
                return true;
              });
      erasing[0].join();
    }
    cut(record().resolve(RecordFile.NAME));
    try (var log = open()) {
      assertThat(log.opening().restored()).contains(DAY);
      assertThat(log.find(FIRST)).isEmpty();
    }
  }

  private static void eraseFirst(VisitLog log) {
    try {
      log.erase(log.find(FIRST).orElseThrow());
    } catch (StoreProblem problem) {
      throw new AssertionError(problem);
    }
  }
}
