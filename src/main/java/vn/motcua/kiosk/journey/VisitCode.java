package vn.motcua.kiosk.journey;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The code of a visit (mã lượt) as it stands on the handout: {@code MC-2411-047} is the 47th visit
 * of 24 November. Holds nothing personal.
 */
public record VisitCode(String text) {

  private static final Pattern FORM = Pattern.compile("MC-[0-9]{4}-T?[0-9]{3,}");

  public VisitCode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a visit code: " + text);
    }
  }

  public static VisitCode of(LocalDate day, int number) {
    return new VisitCode(
        "MC-%02d%02d-%03d".formatted(day.getDayOfMonth(), day.getMonthValue(), number));
  }

  /** A code given out while the record could not be reached. */
  public static VisitCode provisional(LocalDate day, int number) {
    return new VisitCode(
        "MC-%02d%02d-T%03d".formatted(day.getDayOfMonth(), day.getMonthValue(), number));
  }

  /** The last part, by which the clerk calls. */
  public String number() {
    return text.substring(text.lastIndexOf('-') + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
