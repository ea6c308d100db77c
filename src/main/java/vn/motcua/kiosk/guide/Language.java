package vn.motcua.kiosk.guide;

/**
 * A language of the guidance, by its ISO 639 code.
 *
 * @param code two or three lower-case letters
 */
public record Language(String code) {

  public static final Language VIETNAMESE = new Language("vi");
  public static final Language ENGLISH = new Language("en");

  public Language {
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("a language code has two or three lower-case letters");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
