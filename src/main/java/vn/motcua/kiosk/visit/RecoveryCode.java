package vn.motcua.kiosk.visit;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code on the recovery sheet (mã khôi phục): 32 letters and digits, 160 random bits, which open
 * the backups of this kiosk on any machine. Letters as in Crockford's base 32, so that nobody has
 * to tell O from 0 or I from 1.
 */
public record RecoveryCode(String text) {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 32;
  private static final int GROUP = 4;
  private static final int KEY_BYTES = 32;

  public RecoveryCode {
    if (text.length() != LENGTH || !text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)) {
      throw new IllegalArgumentException("a recovery code has 32 letters and digits");
    }
  }

  /** As somebody typed it: blanks, dashes and small letters are no matter. */
  public static RecoveryCode typed(String words) {
    return new RecoveryCode(
        words
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]+", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1'));
  }

  static RecoveryCode atRandom() {
    var random = new SecureRandom();
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new RecoveryCode(code.toString());
  }

  /** In groups of four, for the sheet. */
  public String spaced() {
    return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  byte[] wrap(byte[] keys, byte[] place) {
    try {
      return key().encrypt(keys, place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing never fails with a good key", e);
    }
  }

  byte[] unwrap(byte[] wrapped, byte[] place) throws StoreProblem {
    try {
      return key().decrypt(wrapped, place);
    } catch (GeneralSecurityException _) {
      throw new StoreProblem(StoreProblem.Kind.CODE_WRONG);
    }
  }

  private Aead key() throws GeneralSecurityException {
    var code = text.getBytes(StandardCharsets.US_ASCII);
    return new AesGcmJce(
        Hkdf.computeHkdf(
            "HMACSHA256",
            code,
            new byte[0],
            "recovery".getBytes(StandardCharsets.US_ASCII),
            KEY_BYTES));
  }

  /** Never the code. */
  @Override
  public String toString() {
    return "RecoveryCode[•••]";
  }
}
