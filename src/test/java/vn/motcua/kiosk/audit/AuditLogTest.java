package vn.motcua.kiosk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.audit.AuditLog.Verdict;

class AuditLogTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path data;

  @BeforeEach
  void fiveLines() throws AuditProblem {
    try (var log = open()) {
      log.add(AuditEvent.KIOSK_STARTED, "kiosk", "", Disposition.DONE);
      log.add(AuditEvent.DATA_SEEN, "ly", "MC-2411-001", Disposition.DONE);
      log.add(AuditEvent.DATA_ERASED, "ly", "MC-2411-001", Disposition.DONE);
      log.add(AuditEvent.DATA_ERASED, "ly", "MC-2411-002", Disposition.FAILED);
      log.add(AuditEvent.KIOSK_STOPPED, "kiosk", "", Disposition.DONE);
    }
  }

  private AuditLog open() throws AuditProblem {
    return open("the key");
  }

  private AuditLog open(String key) throws AuditProblem {
    return AuditLog.open(
        data.resolve("audit"), data.resolve("keys"), text -> mark(key, text), CLOCK);
  }

  private static byte[] mark(String key, byte[] text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private Verdict verdict() throws AuditProblem {
    try (var log = open()) {
      return log.verify();
    }
  }

  @Test
  void anUntouchedLogIsSoundAndGoesOnAfterARestart() throws AuditProblem {
    assertThat(verdict()).isEqualTo(new Verdict.Sound(5));
    try (var log = open()) {
      assertThat(log.add(AuditEvent.KIOSK_STARTED, "kiosk", "", Disposition.DONE).number())
          .isEqualTo(6);
    }
    assertThat(verdict()).isEqualTo(new Verdict.Sound(6));
  }

  @ParameterizedTest
  @CsvSource({
    "UPDATE audit SET who = 'nobody' WHERE number = 3, 3",
    "UPDATE audit SET at = at + 1 WHERE number = 1, 1",
    "UPDATE audit SET disposition = 'DONE' WHERE number = 4, 4",
    "DELETE FROM audit WHERE number = 2, 2",
    "UPDATE audit SET number = 9 WHERE number = 5, 5",
    "UPDATE audit SET mark = '' WHERE number = 5, 5"
  })
  void aLineThatWasChangedTakenOutOrMovedShows(String tampering, long line)
      throws AuditProblem, SQLException {
    tamper(tampering);

    assertThat(verdict()).isEqualTo(new Verdict.Changed(line));
  }

  @Test
  void twoLinesThatChangedPlacesShow() throws AuditProblem, SQLException {
    tamper("UPDATE audit SET number = 100 WHERE number = 2");
    tamper("UPDATE audit SET number = 2 WHERE number = 3");
    tamper("UPDATE audit SET number = 3 WHERE number = 100");

    assertThat(verdict()).isEqualTo(new Verdict.Changed(2));
  }

  @Test
  void anEndThatWasCutOffShows() throws AuditProblem, SQLException {
    tamper("DELETE FROM audit WHERE number > 3");

    assertThat(verdict()).isEqualTo(new Verdict.Cut(5, 3));
  }

  @Test
  void aLogThatIsGoneAltogetherShows() throws Exception {
    try (var files = Files.list(data.resolve("audit"))) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(verdict()).isEqualTo(new Verdict.Cut(5, 0));
  }

  @Test
  void linesWrittenWithoutTheKeyShow() throws AuditProblem {
    try (var log = open("another key")) {
      log.add(AuditEvent.KEYS_ROTATED, "kiosk", "", Disposition.DONE);
    }
    assertThat(verdict()).isEqualTo(new Verdict.Changed(6));
  }

  @Test
  void aPowerCutBetweenTheLineAndItsHeadIsNoTampering() throws Exception {
    var head = data.resolve("keys").resolve("audit.head");
    var before = Files.readString(head);
    try (var log = open()) {
      log.add(AuditEvent.KIOSK_STARTED, "kiosk", "", Disposition.DONE);
    }
    Files.writeString(head, before);

    assertThat(verdict()).isEqualTo(new Verdict.Sound(6));
  }

  private void tamper(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("audit/audit.db"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
