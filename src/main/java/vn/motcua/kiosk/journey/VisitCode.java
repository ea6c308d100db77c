package vn.motcua.kiosk.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a visit (mã lượt) as it stands on the handout: {@code MC-2411-047} is the 47th visit
 * of 24 November. Holds nothing personal.
 */
public record VisitCode(String text) {

  private static final Pattern FORM = Pattern.compile("MC-[0-9]{4}-T?[0-9]{3,9}");

  private static final String QR = "MCK:";

  public VisitCode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a visit code: " + text);
    }
  }

  public static VisitCode of(LocalDate day, int number) {
    return new VisitCode(
        "MC-%02d%02d-%03d".formatted(day.getDayOfMonth(), day.getMonthValue(), number));
  }

  /**
   * A code given out while the record could not be reached.
   *
   * @param number below a million
   */
  public static VisitCode provisional(LocalDate day, int number) {
    return new VisitCode(
        "MC-%02d%02d-T%06d".formatted(day.getDayOfMonth(), day.getMonthValue(), number));
  }

  /** What the QR code on the handout says, so that a scanner knows it from all other codes. */
  public String qrText() {
    return QR + text;
  }

  /** The code that a QR code says; empty where it says anything else. */
  public static Optional<VisitCode> fromQr(String qrText) {
    return Optional.of(qrText)
        .filter(t -> t.startsWith(QR))
        .flatMap(t -> fromText(t.substring(QR.length())));
  }

  /** The code that a text is; empty where it is something else. */
  public static Optional<VisitCode> fromText(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new VisitCode(text)) : Optional.empty();
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
