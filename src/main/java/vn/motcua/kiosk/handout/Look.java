package vn.motcua.kiosk.handout;

import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.renderers.Renderable;
import vn.motcua.kiosk.guide.Language;

/**
 * What a province adds to the handout: its logo and a line at the foot.
 *
 * @param logo in black and grey
 * @param footers for each language, short
 */
record Look(Optional<Renderable> logo, Map<Language, String> footers) {

  static final Look PLAIN = new Look(Optional.empty(), Map.of());

  Look {
    footers = Map.copyOf(footers);
  }

  Optional<String> footer(Language language) {
    return Optional.ofNullable(footers.get(language));
  }
}
