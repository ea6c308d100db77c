package vn.motcua.kiosk.card;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kiosk.card.CardReading.Kind;

/** Codes that people hold before the camera instead of a card. */
final class OtherCode {

  /** The visit code of this kiosk: as handouts have it, alone or in an address. */
  private static final Pattern HANDOUT =
      Pattern.compile("(?:MCK:|.*[/=?&#])?(MC-[0-9]{4}-T?[0-9]{3,9})(?:&.*)?", Pattern.DOTALL);

  /** EMVCo's merchant codes (VietQR) begin so, and MoMo's own ones. */
  private static final Pattern PAYMENT = Pattern.compile("(?:000201|2\\|99\\|).*", Pattern.DOTALL);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[a-z][a-z0-9+.-]*://|www\\.|(?:mailto|tel|smsto|geo|wifi):).*"
              + "|[a-z0-9][a-z0-9.-]*\\.(?:vn|com|net|org|info|app|io|me|edu)(?:[/?#:].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * What VNeID shows for five minutes has no public description. Signed tokens (JWT) and long
   * unbroken Base64 look like nothing else that a citizen of a counter has on the phone.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*"
              + "|(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_-]{64,}={0,2}");

  /** Old code of two letters and 13 digits, its last 10 digits, or the personal number. */
  private static final Pattern HEALTH_NUMBER =
      Pattern.compile("[A-Z]{2}[0-9]{13}|[0-9]{10}|[0-9]{12}");

  private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}){2,200}");

  private OtherCode() {}

  /** The visit code of a handout; empty for all else. */
  static Optional<String> handout(String text) {
    var code = HANDOUT.matcher(text);
    return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
  }

  /** Which other code the text is; empty for all else, cards among it. */
  static Optional<Kind> kind(String text) {
    if (PAYMENT.matcher(text).matches()) {
      return Optional.of(Kind.PAYMENT);
    }
    if (ADDRESS.matcher(text).matches()) {
      return Optional.of(Kind.WEB_ADDRESS);
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("vneid") || TOKEN.matcher(text).matches()) {
      return Optional.of(Kind.VNEID_APP);
    }
    return isHealthCard(text) ? Optional.of(Kind.HEALTH_CARD) : Optional.empty();
  }

  /** Health insurance cards (thẻ BHYT) write the name as hexadecimal UTF-8. */
  private static boolean isHealthCard(String text) {
    var fields = text.split("\\|", 3);
    return fields.length == 3
        && HEALTH_NUMBER.matcher(fields[0]).matches()
        && HEX.matcher(fields[1]).matches()
        && NameDamage.none(new String(HexFormat.of().parseHex(fields[1]), StandardCharsets.UTF_8));
  }
}
