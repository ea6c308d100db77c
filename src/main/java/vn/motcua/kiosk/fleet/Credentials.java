package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.Properties;

/**
 * A counter's account in the province's database, as it comes on a USB stick.
 *
 * @param authority certificate in PEM that vouches for the server; empty for those that Java knows
 */
public record Credentials(Origin origin, String password, Optional<String> authority) {

  /** Name of the file in the data folder. */
  public static final String FILE = "credentials";

  private static final int MOST_BYTES = 16_384;

  public Credentials {
    // Written on any system; Java reads no PEM whose last line does not end.
    authority = authority.map(pem -> pem.strip().lines().collect(joining("\n", "", "\n")));
  }

  /** The file as it is to be written, to be kept from others. */
  public byte[] text() {
    var text = new StringBuilder("# Tài khoản gửi số liệu của máy. Nhận xong hãy xóa khỏi USB.\n");
    text.append("commune=").append(origin.commune()).append('\n');
    text.append("counter=").append(origin.number()).append('\n');
    text.append("password=").append(password).append('\n');
    authority.ifPresent(
        pem -> text.append("authority=").append(pem.replace("\n", "\\n")).append('\n'));
    return text.toString().getBytes(UTF_8);
  }

  /** The file that a stick brings; empty if it is none. */
  public static Optional<Credentials> read(byte[] text) {
    var lines = new Properties();
    try {
      if (text.length > MOST_BYTES) {
        return Optional.empty();
      }
      lines.load(new StringReader(new String(text, UTF_8)));
      return Optional.of(
          new Credentials(
              new Origin(
                  lines.getProperty("commune", ""),
                  Integer.parseInt(lines.getProperty("counter", ""))),
              Optional.of(lines.getProperty("password", ""))
                  .filter(p -> !p.isBlank())
                  .orElseThrow(IllegalArgumentException::new),
              Optional.ofNullable(lines.getProperty("authority"))));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /**
   * The file in the data folder.
   *
   * @throws FleetProblem when it is not there, is no such file, or others may open it
   */
  static Credentials in(Path folder) throws FleetProblem {
    var file = folder.resolve(FILE);
    try {
      if (isOpenToOthers(file)) {
        throw new FleetProblem(FleetProblem.Kind.NOT_PRIVATE);
      }
      return read(Files.readAllBytes(file))
          .orElseThrow(() -> new FleetProblem(FleetProblem.Kind.NO_CREDENTIALS));
    } catch (NoSuchFileException e) {
      throw new FleetProblem(FleetProblem.Kind.NO_CREDENTIALS, e);
    } catch (IOException e) {
      throw new FleetProblem(FleetProblem.Kind.NOT_PRIVATE, e);
    }
  }

  /** Whether a counter could trust a server by it. */
  public static boolean isCertificate(String pem) {
    try {
      return CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(pem.getBytes(UTF_8)))
          != null;
    } catch (CertificateException _) {
      return false;
    }
  }

  /** Windows keeps the file by its access list, which joining sets. */
  private static boolean isOpenToOthers(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        && Files.getPosixFilePermissions(file).stream()
            .anyMatch(
                p ->
                    p != PosixFilePermission.OWNER_READ
                        && p != PosixFilePermission.OWNER_WRITE
                        && p != PosixFilePermission.OWNER_EXECUTE);
  }

  /** Never the password. */
  @Override
  public String toString() {
    return origin.toString();
  }
}
