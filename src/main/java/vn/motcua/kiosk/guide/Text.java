package vn.motcua.kiosk.guide;

import java.util.Map;
import java.util.Objects;

/**
 * One text in the languages of the guidance. Inline marks: {@code **strong**} and {@code [[Đăng
 * ký]]} for a label quoted exactly from the app. {@code {ông/bà}} stands for the address of the
 * citizen, {@code {Ông/bà}} at the start of a sentence.
 *
 * @param in never without Vietnamese
 */
public record Text(Map<Language, String> in) {

  public Text {
    in = Map.copyOf(in);
    if (!in.containsKey(Language.VIETNAMESE)) {
      throw new IllegalArgumentException("a text always has Vietnamese");
    }
  }

  /** The text in the language, in Vietnamese where it has not been translated. */
  public String in(Language language) {
    var text = in.get(language);
    return text != null ? text : vietnamese();
  }

  public String vietnamese() {
    return Objects.requireNonNull(in.get(Language.VIETNAMESE));
  }
}
