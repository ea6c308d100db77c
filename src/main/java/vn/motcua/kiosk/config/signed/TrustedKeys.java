package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys whose signature a kiosk believes (khóa được tin). More than one while a province changes
 * from a key to the next.
 *
 * @param text the file as it is: a line a key, with the name of whose it is
 */
public record TrustedKeys(String text) {

  /** Beside {@code commune.yaml}; never among what is signed, so no edition brings its own. */
  public static final String FILE = "trusted.pub";

  private static final String FIRST_WORD = "ed25519";
  private static final int MOST_BYTES = 10_000;
  private static final int FINGERPRINT_BYTES = 8;

  /** One line of the file. */
  private record Key(PublicKey key, String name) {}

  /** No file is no key. */
  public static TrustedKeys in(Path dir) throws IOException {
    var file = dir.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new TrustedKeys("");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file + " is no file of keys");
    }
    return new TrustedKeys(Files.readString(file));
  }

  static String line(PublicKey key, String name) {
    return "%s %s %s%n".formatted(FIRST_WORD, SigningKey.base64(key.getEncoded()), name.strip());
  }

  /** Whether there is none, or none that can be read. */
  public boolean isEmpty() {
    return keys().isEmpty();
  }

  /** Those of both. */
  TrustedKeys and(TrustedKeys others) {
    return new TrustedKeys(text + "\n" + others.text);
  }

  boolean believe(byte[] signed, byte[] signature) {
    return keys().stream().anyMatch(k -> believes(k.key(), signed, signature));
  }

  private static boolean believes(PublicKey key, byte[] signed, byte[] signature) {
    try {
      var check = Signature.getInstance(SigningKey.ALGORITHM);
      check.initVerify(key);
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException _) {
      return false; // a signature of the wrong length or form
    }
  }

  /** Name and fingerprint of each key, to be compared with what the province has on paper. */
  public List<String> described() {
    return keys().stream().map(k -> k.name() + " " + fingerprint(k.key())).toList();
  }

  private static String fingerprint(PublicKey key) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.ofDelimiter("-").formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (GeneralSecurityException e) {
      throw SigningKey.noAlgorithm(e);
    }
  }

  private List<Key> keys() {
    return text.lines().flatMap(TrustedKeys::key).toList();
  }

  private static Stream<Key> key(String line) {
    var words = new ArrayList<>(List.of(line.strip().split("\\s+", 3)));
    if (words.size() < 2 || !words.getFirst().equals(FIRST_WORD)) {
      return Stream.empty();
    }
    try {
      var bytes = Base64.getDecoder().decode(words.get(1));
      var key =
          KeyFactory.getInstance(SigningKey.ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(bytes));
      return Stream.of(new Key(key, words.size() > 2 ? words.get(2) : ""));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return Stream.empty();
    }
  }
}
