package vn.motcua.kiosk.fleet;

import java.util.regex.Pattern;

/**
 * Which counter it is.
 *
 * @param commune official code of five digits (mã đơn vị hành chính)
 * @param number of the counter in the commune, 1 to 99
 */
public record Origin(String commune, int number) {

  private static final Pattern CODE = Pattern.compile("[0-9]{5}");

  public Origin {
    if (!CODE.matcher(commune).matches() || number < 1 || number > 99) {
      throw new IllegalArgumentException("a commune has five digits, a counter a number to 99");
    }
  }

  /** The counter's account in the province's database. */
  public String role() {
    return "counter_%s_%d".formatted(commune, number);
  }

  /** Such as {@code 00001/2}. */
  @Override
  public String toString() {
    return commune + "/" + number;
  }
}
