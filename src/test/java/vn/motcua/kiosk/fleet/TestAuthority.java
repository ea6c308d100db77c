package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An authority that vouches for servers with certificates of its own, by the JDK's keytool. */
public final class TestAuthority {

  private static final String PASSWORD = "mau-thu-nghiem";
  private static final String CA = "authority";
  private static final String SERVER = "server";

  private final Path folder;

  /**
   * @param folder for its keys; one that is not there yet
   */
  public TestAuthority(Path folder) throws IOException {
    this.folder = Files.createDirectory(folder);
    newKey(CA, "-ext", "bc:critical=ca:true");
  }

  private void newKey(String alias, String... extensions) throws IOException {
    var command =
        new ArrayList<>(
            List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + alias, "-keyalg", "EC"));
    command.addAll(List.of("-groupname", "secp256r1", "-validity", "30"));
    command.addAll(List.of(extensions));
    keytool(command);
  }

  /** Its own certificate, as a counter is given it. */
  public String pem() throws IOException {
    var pem = folder.resolve("authority.pem");
    keytool(List.of("-exportcert", "-alias", CA, "-rfc", "-file", pem.toString()));
    return Files.readString(pem, US_ASCII);
  }

  /**
   * What a server proves itself by.
   *
   * @param names such as {@code ip:127.0.0.1}
   */
  public ServerKey vouchFor(String names) throws IOException, GeneralSecurityException {
    var request = folder.resolve("request").toString();
    var certificate = folder.resolve("certificate");
    newKey(SERVER);
    keytool(List.of("-certreq", "-alias", SERVER, "-file", request));
    keytool(
        List.of(
            "-gencert",
            "-alias",
            CA,
            "-ext",
            "san=" + names,
            "-rfc",
            "-infile",
            request,
            "-outfile",
            certificate.toString()));
    var store = KeyStore.getInstance(folder.resolve("keys").toFile(), PASSWORD.toCharArray());
    var key = store.getKey(SERVER, PASSWORD.toCharArray()).getEncoded();
    keytool(List.of("-delete", "-alias", SERVER));
    var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(key);
    return new ServerKey(
        Files.readString(certificate, US_ASCII),
        "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n");
  }

  /** Both in PEM. */
  public record ServerKey(String certificate, String privateKey) {}

  private void keytool(List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(arguments);
    command.addAll(List.of("-keystore", folder.resolve("keys").toString(), "-storepass", PASSWORD));
    RealPostgres.run(command);
  }
}
