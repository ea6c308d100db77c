package vn.motcua.kiosk.visit;

import java.util.Optional;
import vn.motcua.kiosk.card.PersonName;

/**
 * Somebody on the roster, for the desk.
 *
 * @param tail last three digits of the number
 * @param hamlet of the commune, empty where it is not known
 */
public record RosterEntry(Optional<PersonName> name, String tail, String hamlet) {

  /** Without the digits. */
  @Override
  public String toString() {
    return "RosterEntry[" + name.map(PersonName::toString).orElse("") + "]";
  }
}
