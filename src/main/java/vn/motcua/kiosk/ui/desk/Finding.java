package vn.motcua.kiosk.ui.desk;

/**
 * What a look at something that the day needs has found.
 *
 * @param what the device or resource, in Vietnamese
 * @param sentence in Vietnamese: how it is, and what to do if it is not good
 */
public record Finding(String what, State state, String sentence) {

  /** How it is. */
  public enum State {
    GOOD("✓ tốt"),
    ATTENTION("! chú ý"),
    BROKEN("✗ hỏng");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** A sign and a word, in Vietnamese. */
    public String words() {
      return words;
    }
  }

  public static Finding good(String what, String sentence) {
    return new Finding(what, State.GOOD, sentence);
  }

  public static Finding attention(String what, String sentence) {
    return new Finding(what, State.ATTENTION, sentence);
  }

  public static Finding broken(String what, String sentence) {
    return new Finding(what, State.BROKEN, sentence);
  }
}
