package vn.motcua.kiosk.guide;

/**
 * How the kiosk speaks to one citizen: the language, and in Vietnamese the address that fits.
 *
 * @param address lower case: ông/bà, ông, bà or bạn
 */
public record Wording(Language language, String address) {

  /** Before anything is known of the citizen. */
  public static Wording toAnybody(Language language) {
    return new Wording(language, "ông/bà");
  }

  public String of(Text text) {
    return of(text.in(language));
  }

  /**
   * Puts the address in place of {@code {ông/bà}} and, at the start of a sentence, {@code
   * {Ông/bà}}.
   */
  public String of(String text) {
    return text.replace("{ông/bà}", address).replace("{Ông/bà}", capitalised());
  }

  /** A text where nothing can be stressed and no label be framed: without its marks. */
  public String plain(Text text) {
    return of(text).replace("**", "").replace("[[", "“").replace("]]", "”");
  }

  /** The address as the first word of a sentence. */
  public String capitalised() {
    return Character.toUpperCase(address.charAt(0)) + address.substring(1);
  }
}
