package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

  private Days() {}

  /** {@code 24/11/2026}. */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 16/11 – 22/11/2026}. */
  public static String of(Period period) {
    boolean oneYear = period.from().getYear() == period.to().getYear();
    return (oneYear ? SHORT : DAY).format(period.from()) + " – " + DAY.format(period.to());
  }
}
