package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.StoreProblem.Kind;

/** The key file of another kiosk, or none, lies beside a record. */
class WrongKeyTest {

  private static final VisitCode FIRST = VisitCode.of(DAY, 1);

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private Keys own;
  private Keys others;

  @BeforeEach
  void aRecordWithItsBackup() throws StoreProblem, IOException {
    own = Keys.open(data.resolve("keys"), record());
    others = Keys.open(data.resolve("others"), data.resolve("nothing"));
    try (var log = open(own)) {
      log.write(log.seal(Invented.visit(FIRST, "step-otp", State.FINISHED)));
    }
    Files.deleteIfExists(backup());
    open(own).close();
  }

  private Path record() {
    return data.resolve("record");
  }

  private Path file() {
    return record().resolve(RecordFile.NAME);
  }

  private Path backup() {
    return record().resolve(Backups.FOLDER).resolve("visits-" + DAY + ".backup");
  }

  private VisitLog open(Keys keys) throws StoreProblem {
    return VisitLog.open(record(), keys, TERMS, clock);
  }

  @Test
  void itIsToldPlainlyAndTheRightKeyFindsEverything() throws StoreProblem, IOException {
    var before = files();

    refuses(() -> open(others), Kind.KEY_WRONG, "REC-06 Tệp khóa bị hỏng hoặc không phải của sổ");

    assertThat(files()).isEqualTo(before);
    try (var log = open(own)) {
      assertThat(log.opening().setAside()).isEmpty();
      assertThat(log.name(log.find(FIRST).orElseThrow())).isEqualTo(CITIZEN.name());
      assertThat(log.of(CITIZEN.id())).hasSize(1);
    }
  }

  @Test
  void aDamagedRecordIsNotReplacedAndItsBackupsStay() throws StoreProblem, IOException {
    Files.write(file(), new byte[5000]);
    var before = files();

    refuses(() -> open(others), Kind.KEY_WRONG, "REC-06");

    assertThat(files()).isEqualTo(before);
    bringsBackTheVisit();
  }

  @Test
  void aRecordThatIsGoneIsNotBegunAnewAndItsBackupsStay() throws StoreProblem, IOException {
    Files.delete(file());
    var before = files();

    refuses(() -> open(others), Kind.KEY_WRONG, "REC-06");

    assertThat(files()).isEqualTo(before);
    Files.write(file(), new byte[0]);
    bringsBackTheVisit();
  }

  private void bringsBackTheVisit() throws StoreProblem {
    try (var log = open(own)) {
      assertThat(log.opening().restored()).contains(DAY);
      assertThat(log.name(log.find(FIRST).orElseThrow())).isEqualTo(CITIZEN.name());
    }
  }

  @Test
  void noNewKeysAreMadeWhileBackupsNeedTheOldOnes() throws IOException {
    Files.delete(file());
    var keys = data.resolve("keys").resolve(Keys.FILE);
    Files.delete(keys);

    refuses(
        () -> Keys.open(data.resolve("keys"), record()), Kind.KEY_MISSING, "REC-05 Không thấy tệp");

    assertThat(keys).doesNotExist();
    assertThat(backup()).exists();
  }

  private static void refuses(ThrowingCallable work, Kind kind, String words) {
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(work)
        .withMessageStartingWith(words)
        .extracting(StoreProblem::kind)
        .isEqualTo(kind);
  }

  /** Their names and contents. */
  private Map<String, String> files() throws IOException {
    var contents = new TreeMap<String, String>();
    try (var all = Files.walk(record())) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        contents.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
