package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  private static final Credentials OURS =
      new Credentials(
          new Origin("00001", 2),
          "Mau-khong_that",
          Optional.of("-----BEGIN CERTIFICATE-----\nTWF1\n-----END CERTIFICATE-----"));

  @TempDir private Path folder;

  @Test
  void theyAreReadBackAsTheyWereIssued() {
    assertThat(Credentials.read(OURS.text())).contains(OURS);
    assertThat(OURS.toString()).isEqualTo("00001/2");
    assertThat(OURS.origin().role()).isEqualTo("counter_00001_2");
  }

  @Test
  void aCertificateWrittenOnWindowsIsTheSame() {
    var windows = OURS.authority().map(pem -> pem.replace("\n", "\r\n"));
    var theirs = new Credentials(OURS.origin(), OURS.password(), windows);
    assertThat(theirs).isEqualTo(OURS);
    assertThat(Credentials.read(theirs.text())).contains(OURS);
    assertThat(theirs.authority().orElseThrow()).endsWith("-----\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "commune=1\ncounter=1\npassword=x",
        "commune=00001\ncounter=0\npassword=x",
        "commune=00001\ncounter=1",
        "commune=00001\ncounter=1\npassword=\\u12",
        "%PDF-1.7"
      })
  void anyOtherFileIsNone(String text) {
    assertThat(Credentials.read(text.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void aFileThatOthersMayOpenIsNotUsed() throws IOException, FleetProblem {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    var file = Files.write(folder.resolve(Credentials.FILE), OURS.text());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatExceptionOfType(FleetProblem.class)
        .isThrownBy(() -> Credentials.in(folder))
        .withMessageStartingWith("FLT-10");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(Credentials.in(folder)).isEqualTo(OURS);
  }

  @Test
  void withoutAnyTheClerkIsToldWhatToDo() {
    assertThatExceptionOfType(FleetProblem.class)
        .isThrownBy(() -> Credentials.in(folder))
        .withMessageContaining("kiosk fleet join");
  }
}
