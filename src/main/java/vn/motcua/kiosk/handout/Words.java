package vn.motcua.kiosk.handout;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/**
 * The paper's own words ({@code handout_vi.properties}, {@code handout_en.properties}), spoken to
 * one citizen.
 */
record Words(ResourceBundle bundle, Wording wording) {

  /** Also the capital letters of Vietnamese. */
  static final Locale VIETNAMESE = Locale.of("vi");

  private static final String NAME = "vn.motcua.kiosk.handout.handout";

  /** In the language; in Vietnamese where the paper has not been translated. */
  static Words of(Wording wording) {
    var locale = wording.language().equals(Language.ENGLISH) ? Locale.ENGLISH : VIETNAMESE;
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(ResourceBundle.getBundle(NAME, locale, control), wording);
  }

  boolean english() {
    return bundle.getLocale().equals(Locale.ENGLISH);
  }

  String text(String key) {
    return wording.of(bundle.getString(key));
  }

  /** A heading, which stands in capital letters. */
  String capitals(String key) {
    return text(key).toUpperCase(VIETNAMESE);
  }

  Line line(String key) {
    return Line.marked(text(key));
  }
}
