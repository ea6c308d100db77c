package vn.motcua.kiosk.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.config.KioskConfig.Contacts;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Text;

/**
 * What the guidance leaves open so that a commune writes it once: the hotline, the site, the office
 * and the police.
 */
record Fillings(Commune commune, Contacts contacts) {

  private static final String HOTLINE = "{hotline}";
  private static final String SITE = "{site}";
  private static final String OFFICE = "{office}";
  private static final String POLICE = "{police}";

  static final Set<String> NAMES = Set.of(HOTLINE, SITE, OFFICE, POLICE);

  Text in(Text text) {
    var filled = new HashMap<Language, String>();
    for (Map.Entry<Language, String> entry : text.in().entrySet()) {
      filled.put(
          entry.getKey(),
          entry
              .getValue()
              .replace(HOTLINE, contacts.hotline())
              .replace(SITE, contacts.site())
              .replace(OFFICE, commune.office())
              .replace(POLICE, commune.police().name().in(entry.getKey())));
    }
    return new Text(filled);
  }
}
