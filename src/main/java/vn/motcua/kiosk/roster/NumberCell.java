package vn.motcua.kiosk.roster;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.motcua.kiosk.card.PersonalId;

/** A personal id out of a cell, after all that spreadsheets do to such numbers. */
final class NumberCell {

  /** What could be made of a cell. */
  sealed interface Reading {

    /**
     * @param restored whether zeros in front were missing
     */
    record Read(PersonalId id, boolean restored) implements Reading {}

    record Refused(Finding why) implements Reading {}
  }

  private static final int LENGTH = 12;

  /** Province codes begin with 001, so Excel drops one zero or two. Source: TT 59/2021/TT-BCA. */
  private static final int MOST_ZEROS_DROPPED = 2;

  private static final int OLD_LENGTH = 9;

  /** Nobody's number ends so; one that was shown as 1.23E+11 and typed in again does. */
  private static final String ROUND = "0000000";

  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+");

  /** How exports keep Excel from dropping zeros; nothing has to be reckoned. */
  private static final Pattern QUOTED = Pattern.compile("=\"([0-9]+)\"");

  /** What programs write that take the column for decimals. */
  private static final Pattern DECIMAL = Pattern.compile("^([0-9]{9,12})\\.0$");

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.\\-'’\\u00a0\\p{Cf}]");

  private NumberCell() {}

  static Reading read(Cell cell) {
    return switch (cell.kind()) {
      case FORMULA -> refused(Finding.FORMULA);
      case NUMBER -> ofNumber(cell.text());
      case TEXT -> ofText(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip());
    };
  }

  private static Reading ofNumber(String number) {
    try {
      var digits = new BigDecimal(number).toBigIntegerExact().toString();
      return digits.endsWith(ROUND) ? refused(Finding.ROUNDED) : ofDigits(digits);
    } catch (NumberFormatException _) {
      return refused(Finding.NUMBER_ODD);
    } catch (ArithmeticException _) {
      return refused(Finding.NUMBER_ODD);
    }
  }

  private static Reading ofText(String text) {
    var quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return ofDigits(quoted.group(1));
    }
    if (SCIENTIFIC.matcher(text).matches()) {
      return refused(Finding.ROUNDED);
    }
    if (text.startsWith("=") || text.startsWith("@") || text.startsWith("+")) {
      return refused(Finding.FORMULA);
    }
    return ofDigits(BETWEEN_DIGITS.matcher(DECIMAL.matcher(text).replaceAll("$1")).replaceAll(""));
  }

  private static Reading ofDigits(String digits) {
    if (digits.isEmpty()) {
      return refused(Finding.NUMBER_MISSING);
    }
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return refused(Finding.NUMBER_ODD);
    }
    int missing = LENGTH - digits.length();
    if (missing == 0) {
      return new Reading.Read(new PersonalId(digits), false);
    }
    // Excel drops every zero in front: where one is left, another digit is missing.
    if (missing > 0 && missing <= MOST_ZEROS_DROPPED && digits.charAt(0) != '0') {
      return new Reading.Read(new PersonalId("0".repeat(missing) + digits), true);
    }
    return refused(digits.length() == OLD_LENGTH ? Finding.OLD_NUMBER : Finding.NUMBER_LENGTH);
  }

  private static Reading refused(Finding why) {
    return new Reading.Refused(why);
  }
}
