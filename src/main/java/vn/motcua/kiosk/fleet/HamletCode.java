package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What stands for a hamlet (thôn) outside its commune: {@code h-} and eight letters, the same on
 * every machine of the commune and wherever it stands in the list. The province finds the name by
 * reckoning the codes of the commune's own list.
 */
public final class HamletCode {

  private static final int BYTES = 4;

  private HamletCode() {}

  /**
   * @param name as {@code commune.yaml} has it
   */
  public static Code of(String name) {
    var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var digest = sha256(plain);
    var code = new StringBuilder("h-");
    for (int i = 0; i < BYTES; i++) {
      // Letters only: there must be no digits to mistake for a number.
      code.append((char) ('a' + (digest[i] >> 4 & 0xf))).append((char) ('a' + (digest[i] & 0xf)));
    }
    return new Code(code.toString());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
