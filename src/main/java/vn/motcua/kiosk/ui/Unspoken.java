package vn.motcua.kiosk.ui;

/**
 * A name, a number or a code in a sentence: shown, but never read aloud, since everybody in the
 * room would hear it. In a text it stands between two marks that no font draws.
 */
public record Unspoken(String shown) {

  /** Before and after what is not spoken: INVISIBLE SEPARATOR. */
  private static final String MARK = "\u2063";

  private static final String MARKED = MARK + "[^" + MARK + "]*" + MARK;

  /** As it stands in a text. */
  @Override
  public String toString() {
    return MARK + shown + MARK;
  }

  /** What the screen shows of a text. */
  public static String shown(String text) {
    return text.replace(MARK, "");
  }

  /** Whether a text ends amid what is not spoken. */
  public static boolean isOpen(CharSequence text) {
    return text.chars().filter(c -> c == MARK.charAt(0)).count() % 2 != 0;
  }

  /** What may be heard of a text. */
  public static String spoken(String text) {
    return text.replaceAll(MARKED, "");
  }
}
