package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/**
 * The key with which a province signs its guidance (khóa ký của tỉnh), Ed25519 as in RFC 8032. It
 * never comes near a kiosk; the other half of it does, as {@link TrustedKeys}.
 */
public final class SigningKey {

  static final String ALGORITHM = "Ed25519";

  private static final String FIRST_WORD = "ed25519-private ";
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final PrivateKey key;

  private SigningKey(PrivateKey key) {
    this.key = key;
  }

  /**
   * Makes a key and writes it into a file for its owner alone, and its public half beside it.
   *
   * @param name of the province, for those who read the public file
   * @return the public file, the same name with {@code .pub}
   * @throws FileAlreadyExistsException rather than lose a key that something was signed with
   */
  public static Path make(Path file, String name) throws IOException {
    var publicFile = file.resolveSibling(file.getFileName() + ".pub");
    if (Files.exists(publicFile)) {
      throw new FileAlreadyExistsException(publicFile.toString());
    }
    try {
      var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      write(file, FIRST_WORD + base64(pair.getPrivate().getEncoded()) + "\n");
      Files.writeString(publicFile, TrustedKeys.line(pair.getPublic(), name));
      return publicFile;
    } catch (GeneralSecurityException e) {
      throw noAlgorithm(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownerOnly =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (var out = Channels.newOutputStream(FileChannel.open(file, NEW, ownerOnly))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * @throws IOException also if the file holds no such key
   */
  public static SigningKey read(Path file) throws IOException {
    var text = Files.readString(file).strip();
    try {
      if (text.startsWith(FIRST_WORD)) {
        var bytes = Base64.getDecoder().decode(text.substring(FIRST_WORD.length()));
        return new SigningKey(
            KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes)));
      }
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      // Without the cause: a parser's words may quote the text, and the text is the key.
    }
    throw new IOException(file + " is no signing key");
  }

  byte[] sign(byte[] text) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw noAlgorithm(e);
    }
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static IllegalStateException noAlgorithm(GeneralSecurityException e) {
    return new IllegalStateException("every Java has " + ALGORITHM, e);
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "SigningKey[•••]";
  }
}
