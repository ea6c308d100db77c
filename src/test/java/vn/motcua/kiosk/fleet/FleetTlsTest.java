package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;
import vn.motcua.kiosk.province.ProvinceProblem;

/** A counter sends to nobody but the server that it was told of. */
@Tag("fleet")
class FleetTlsTest {

  @RegisterExtension static final ProvinceHere PROVINCE = new ProvinceHere();

  private static TestAuthority authority;
  private static TestAuthority.ServerKey ours;

  @TempDir private Path folder;
  private final Listed outbox = new Listed(20261124);
  private Wire wire;

  @BeforeAll
  static void anAuthorityVouchesForTheServer(@TempDir Path keys)
      throws IOException, GeneralSecurityException {
    authority = new TestAuthority(keys.resolve("authority"));
    ours = authority.vouchFor("ip:127.0.0.1");
  }

  @BeforeEach
  void visitsWait() throws IOException {
    outbox.visits(5, DAY);
    wire = new Wire(PROVINCE.server().port());
  }

  @AfterEach
  void unplug() throws IOException, SQLException {
    PROVINCE.server().withoutTls();
    wire.close();
  }

  private Optional<Kind> roundTrusting(Optional<String> pem) throws IOException, ProvinceProblem {
    var account = PROVINCE.enrol("00001", 1);
    var credentials = new Credentials(account.origin(), account.password(), pem);
    var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(wire.port(), ProvinceHere.NAME);
    return PROVINCE
        .counter(folder.resolve("one"), credentials, Clock.systemUTC(), c -> Connector.to(url, c))
        .round(outbox)
        .fault();
  }

  @Test
  void theServerThatTheAuthorityVouchesForGetsTheFactsAndNobodyOnTheWireReadsThem()
      throws IOException, SQLException, ProvinceProblem {
    PROVINCE.server().useTls(ours);

    assertThat(roundTrusting(Optional.of(authority.pem()))).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(5);
    assertThat(new String(wire.sent(), ISO_8859_1)).doesNotContain("counter_00001", "new-android");
  }

  @Test
  void aServerThatAnotherAuthorityVouchesForGetsNothing()
      throws IOException, GeneralSecurityException, SQLException, ProvinceProblem {
    var other = new TestAuthority(folder.resolve("other"));
    PROVINCE.server().useTls(other.vouchFor("ip:127.0.0.1"));

    assertThat(roundTrusting(Optional.of(authority.pem()))).contains(Kind.UNTRUSTED);
    assertThat(roundTrusting(Optional.empty()))
        .as("nor one that Java knows")
        .contains(Kind.UNTRUSTED);
    nothingWasSent();
  }

  @Test
  void aServerOfAnotherNameGetsNothing()
      throws IOException, GeneralSecurityException, SQLException, ProvinceProblem {
    PROVINCE.server().useTls(authority.vouchFor("dns:server.example"));

    assertThat(roundTrusting(Optional.of(authority.pem()))).contains(Kind.UNTRUSTED);
    nothingWasSent();
  }

  @Test
  void aServerWithoutTlsGetsNothing() throws IOException, SQLException, ProvinceProblem {
    assertThat(roundTrusting(Optional.of(authority.pem()))).contains(Kind.UNTRUSTED);
    nothingWasSent();
  }

  @Test
  void aCertificateThatIsNoneIsToldAndNothingIsSent()
      throws IOException, SQLException, ProvinceProblem {
    PROVINCE.server().useTls(ours);

    assertThat(
            roundTrusting(
                Optional.of("-----BEGIN CERTIFICATE-----\nTWF1\n-----END CERTIFICATE-----\n")))
        .contains(Kind.UNTRUSTED);
    nothingWasSent();
  }

  private void nothingWasSent() throws SQLException {
    assertThat(PROVINCE.counted()).isZero();
    assertThat(outbox.waiting()).isEqualTo(5);
    assertThat(new String(wire.sent(), ISO_8859_1)).doesNotContain("counter_00001", "new-android");
    assertThat(Kind.UNTRUSTED.sentence()).contains("Không xác minh được máy chủ của tỉnh");
  }
}
