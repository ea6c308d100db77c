package vn.motcua.kiosk.fleet;

import java.util.regex.Pattern;

/**
 * An id out of {@code kiosk-config/}, such as {@code new-android}: small letters of ASCII, digits
 * and hyphens. No name of a person fits in, because those have capitals, spaces and accents, and no
 * number of a person, because of {@value #MOST_DIGITS} digits there may be no more.
 */
public record Code(String text) {

  /** Fewer than a telephone number, an identity number or a date of birth has. */
  static final int MOST_DIGITS = 4;

  static final int LONGEST = 40;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** For what has another form, so that a strange id costs its own detail and not the fact. */
  public static final Code OTHER = new Code("other");

  public Code {
    if (!fits(text)) {
      throw new IllegalArgumentException("not an id of the configuration");
    }
  }

  /** The id, or {@link #OTHER}. */
  public static Code of(String id) {
    return fits(id) ? new Code(id) : OTHER;
  }

  private static boolean fits(String text) {
    return text.length() <= LONGEST
        && FORM.matcher(text).matches()
        && text.chars().filter(c -> c >= '0' && c <= '9').count() <= MOST_DIGITS;
  }

  @Override
  public String toString() {
    return text;
  }
}
