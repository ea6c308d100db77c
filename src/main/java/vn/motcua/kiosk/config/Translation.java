package vn.motcua.kiosk.config;

import java.util.Map;

/**
 * The fixed words of a language that the program itself does not have (ngôn ngữ thêm), from {@code
 * lang/<code>/}. As many as in Vietnamese, under the same keys.
 *
 * @param screens key → words of the citizen's screens
 * @param handout key → words of the handout
 */
public record Translation(Map<String, String> screens, Map<String, String> handout) {

  public Translation {
    screens = Map.copyOf(screens);
    handout = Map.copyOf(handout);
  }
}
