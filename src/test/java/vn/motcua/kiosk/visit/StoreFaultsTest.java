package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.StoreProblem.Kind;

class StoreFaultsTest {

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

  private Path file() {
    return record().resolve(RecordFile.NAME);
  }

  private VisitLog open() throws StoreProblem {
    return VisitLog.open(record(), keys, TERMS, clock);
  }

  private static Kind problem(ThrowingCallable work) {
    return catchThrowableOfType(StoreProblem.class, work).kind();
  }

  private static void write(VisitLog log, int visits) throws StoreProblem {
    for (int n = 0; n < visits; n++) {
      log.write(log.seal(Invented.visit(log.next(DAY), "step-otp", State.FINISHED)));
    }
  }

  // --- the disk is full ---

  @Test
  void aFullDiskLosesNothingOnceThereIsRoomAgain() throws StoreProblem {
    try (var log = open()) {
      var waiting = new ArrayList<SealedVisit>();
      pages(log, pagesNow(log));
      int written = 0;
      for (int number = 1; waiting.size() < 5; number++) {
        var sealed =
            log.seal(
                Invented.visit(VisitCode.provisional(DAY, number), "step-otp", State.FINISHED));
        try {
          log.write(sealed);
          written++;
        } catch (StoreProblem e) {
          assertThat(e.kind()).isEqualTo(Kind.FULL);
          assertThat(e).hasMessageStartingWith("REC-02 Ổ đĩa đã đầy");
          waiting.add(sealed);
        }
      }
      assertThat(log.on(DAY)).hasSize(written);

      pages(log, Integer.MAX_VALUE);
      for (var sealed : waiting) {
        log.write(sealed);
      }
      assertThat(log.on(DAY)).hasSize(written + waiting.size());
      assertThat(log.next(DAY)).isEqualTo(VisitCode.of(DAY, 1));
    }
    try (var log = open()) {
      assertThat(log.opening().setAside()).isEmpty();
    }
  }

  private static int pagesNow(VisitLog log) throws StoreProblem {
    return log.onConnection(h -> h.createQuery("PRAGMA page_count").mapTo(Integer.class).one());
  }

  /** SQLite answers with SQLITE_FULL beyond, as it does when the drive has no room. */
  private static void pages(VisitLog log, int most) throws StoreProblem {
    log.onConnection(h -> h.createQuery("PRAGMA max_page_count = " + most).mapTo(Long.class).one());
  }

  // --- nothing can be written there ---

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    Files.writeString(record(), "in the way");

    assertThat(problem(this::open)).isEqualTo(Kind.FOLDER);
  }

  @Test
  void aFolderInPlaceOfTheFileIsNamed() throws IOException {
    Files.createDirectories(file());

    assertThat(problem(this::open)).isEqualTo(Kind.FOLDER);
  }

  @Test
  void aFolderClosedForWritingIsNamed() throws StoreProblem, IOException {
    open().close();
    record().toFile().setWritable(false);
    file().toFile().setWritable(false);
    try {
      assumeFalse(Files.isWritable(record()), "this account may write anywhere");
      assertThat(problem(this::open)).isEqualTo(Kind.FOLDER);
    } finally {
      record().toFile().setWritable(true);
    }
  }

  @Test
  void aRecordOpenedOnlyForReadingIsNamedWhenItIsWrittenTo() throws StoreProblem {
    try (var log = open()) {
      log.onConnection(h -> h.execute("PRAGMA query_only = ON"));
      var sealed = log.seal(Invented.visit(VisitCode.of(DAY, 1), "step-otp", State.OPEN));

      assertThat(problem(() -> log.write(sealed))).isEqualTo(Kind.FOLDER);

      log.onConnection(h -> h.execute("PRAGMA query_only = OFF"));
      log.write(sealed);
      assertThat(log.on(DAY)).hasSize(1);
    }
  }

  // --- somebody else has it ---

  @Test
  void aRecordHeldByAnotherProgramIsNamedAndWrittenLater() throws StoreProblem, SQLException {
    try (var log = open();
        var other = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = other.createStatement()) {
      log.onConnection(h -> h.createQuery("PRAGMA busy_timeout = 50").mapTo(Long.class).one());
      var sealed = log.seal(Invented.visit(VisitCode.of(DAY, 1), "step-otp", State.OPEN));
      statement.execute("BEGIN IMMEDIATE");

      assertThat(problem(() -> log.write(sealed))).isEqualTo(Kind.BUSY);

      statement.execute("ROLLBACK");
      log.write(sealed);
      assertThat(log.on(DAY)).hasSize(1);
    }
  }

  // --- the file is damaged ---

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 0.3, 0.5, 0.9})
  void aTruncatedRecordIsSetAsideAndWorkGoesOn(double share) throws StoreProblem, IOException {
    try (var log = open()) {
      write(log, 60);
    }
    try (var damaged = new RandomAccessFile(file().toFile(), "rw")) {
      damaged.setLength((long) (damaged.length() * share));
    }
    long size = Files.size(file());

    goesOnWithANewOne(size);
  }

  @Test
  void anOverwrittenRecordIsSetAsideAndWorkGoesOn() throws StoreProblem, IOException {
    try (var log = open()) {
      write(log, 60);
    }
    try (var damaged = new RandomAccessFile(file().toFile(), "rw")) {
      for (long at = 4096; at < damaged.length(); at += 4096) {
        damaged.seek(at);
        damaged.write("another program's bytes".getBytes(UTF_8));
      }
    }
    goesOnWithANewOne(Files.size(file()));
  }

  @Test
  void aFileThatIsNoRecordIsSetAsideAndWorkGoesOn() throws StoreProblem, IOException {
    Files.createDirectories(record());
    Files.writeString(file(), "%PDF-1.7 somebody saved a page under this name".repeat(100));

    goesOnWithANewOne(Files.size(file()));
  }

  private void goesOnWithANewOne(long size) throws StoreProblem {
    try (var log = open()) {
      var aside = log.opening().setAside().orElseThrow();
      assertThat(aside).hasFileName("visits-damaged-20261124-090000.db").hasSize(size);
      assertThat(log.on(DAY)).isEmpty();
      // Handouts of the morning have the lower numbers.
      assertThat(log.next(DAY)).isEqualTo(VisitCode.of(DAY, 501));
      assertThat(log.next(DAY.plusDays(1))).isEqualTo(VisitCode.of(DAY.plusDays(1), 1));
    }
    try (var log = open()) {
      assertThat(log.opening().setAside()).isEmpty();
      assertThat(log.next(DAY)).isEqualTo(VisitCode.of(DAY, 502));
    }
  }

  @Test
  void twoDamagedRecordsOfOneMomentAreBothKept() throws StoreProblem, IOException {
    for (int n = 0; n < 2; n++) {
      open().close();
      Files.write(file(), new byte[5000]);
      open().close();
    }
    try (var files = Files.list(record())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .contains("visits-damaged-20261124-090000.db", "visits-damaged-20261124-090000-2.db");
    }
    try (var log = open()) {
      assertThat(log.next(DAY)).isEqualTo(VisitCode.of(DAY, 1001));
    }
  }

  @Test
  void whatWasSetAsideIsForgottenLikeItsVisits() throws StoreProblem, IOException {
    open().close();
    Files.write(file(), new byte[5000]);
    try (var log = open()) {
      var aside = log.opening().setAside().orElseThrow();
      log.tidy(DAY.plusDays(TERMS.visitDays()));
      assertThat(aside).exists();
      log.tidy(DAY.plusDays(TERMS.visitDays() + 1L));
      assertThat(aside).doesNotExist();
    }
  }

  // --- what people read of it ---

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyProblemHasACodeOfItsOwnAndSaysWhatToDo(Kind kind) {
    assertThat(kind.code()).matches("REC-[0-9]{2}");
    assertThat(Kind.values()).filteredOn(k -> k.code().equals(kind.code())).hasSize(1);
    assertThat(kind.sentence()).contains("Hãy").endsWith(".");
  }
}
