package vn.motcua.kiosk.visit;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The code on the recovery sheet (mã khôi phục): 32 letters and digits, 160 random bits, which open
 * the backups of this kiosk on any machine. Letters and check symbols as in Crockford's base 32, so
 * that nobody has to tell O from 0 or I from 1.
 */
public record RecoveryCode(String text) {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** A prime number of them, so that a wrong letter and two that were swapped are found. */
  private static final String CHECKS = LETTERS + "*~$=U";

  private static final int LENGTH = 32;
  private static final int LINES = 4;
  private static final int GROUP = 4;
  private static final int KEY_BYTES = 32;

  public RecoveryCode {
    if (text.length() != LENGTH || !text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)) {
      throw new IllegalArgumentException("a recovery code has 32 letters and digits");
    }
  }

  /**
   * One line of the sheet.
   *
   * @param letters eight of the code
   * @param check their check symbol
   */
  public record Line(String letters, char check) {

    private static Line of(String letters) {
      long value = 0;
      for (int i = 0; i < letters.length(); i++) {
        value = value * LETTERS.length() + LETTERS.indexOf(letters.charAt(i));
      }
      return new Line(letters, CHECKS.charAt(Math.floorMod(value, CHECKS.length())));
    }

    /** As it is copied by hand: two groups. */
    public List<String> groups() {
      return List.of(letters.substring(0, GROUP), letters.substring(GROUP));
    }

    /** Never the code. */
    @Override
    public String toString() {
      return "Line[•••]";
    }
  }

  /** A line that does not go with its check symbol. */
  public static final class Mistyped extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int line;

    private Mistyped(int line) {
      super("line " + line + " does not go with its check symbol");
      this.line = line;
    }

    /** From 1. */
    public int line() {
      return line;
    }
  }

  /**
   * As somebody typed it, with the check symbols of its lines or without: blanks, dashes and small
   * letters are no matter.
   *
   * @throws Mistyped when a line does not go with its check symbol
   * @throws IllegalArgumentException when it is no code at all
   */
  public static RecoveryCode typed(String words) {
    var typed = bare(words).replace('O', '0').replace('I', '1').replace('L', '1');
    return new RecoveryCode(typed.length() == LENGTH + LINES ? checked(typed) : typed);
  }

  /** Whether nothing is missing at the end of what somebody types. */
  public static boolean isWhole(String words) {
    return bare(words).length() >= LENGTH;
  }

  private static String bare(String words) {
    return words.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "");
  }

  private static String checked(String typed) {
    var code = new StringBuilder();
    int width = LENGTH / LINES + 1;
    for (int line = 1; line <= LINES; line++) {
      var letters = typed.substring((line - 1) * width, line * width - 1);
      if (Line.of(letters).check() != typed.charAt(line * width - 1)) {
        throw new Mistyped(line);
      }
      code.append(letters);
    }
    return code.toString();
  }

  /** The lines of the sheet, with their check symbols. */
  public List<Line> lines() {
    return IntStream.range(0, LINES)
        .mapToObj(i -> Line.of(text.substring(i * LENGTH / LINES, (i + 1) * LENGTH / LINES)))
        .toList();
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
