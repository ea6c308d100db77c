package vn.motcua.kiosk.campaign;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as Vietnamese papers have them. */
public final class Numbers {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private Numbers() {}

  /** {@code 3.420}. */
  public static String of(int number) {
    return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
  }

  /** {@code 66,4 %}, with a space that does not break. */
  public static String share(int permille) {
    return permille / 10 + "," + permille % 10 + "\u00a0%";
  }

  public static String of(Cell cell) {
    return switch (cell) {
      case Cell.Words(var text) -> text;
      case Cell.Whole(int value) -> of(value);
      case Cell.Share(int permille) -> share(permille);
      case Cell.Nothing() -> "–";
    };
  }
}
