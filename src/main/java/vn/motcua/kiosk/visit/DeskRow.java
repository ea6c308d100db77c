package vn.motcua.kiosk.visit;

import java.util.Optional;
import vn.motcua.kiosk.card.PersonName;

/**
 * A visit as the clerk sees it.
 *
 * @param name on the day of the visit, or while its citizen asks to be reminded
 * @param tail the number's last three digits, likewise
 */
public record DeskRow(
    Visit visit, Optional<Mark> mark, Optional<PersonName> name, Optional<String> tail) {

  public Standing standing() {
    return Standing.of(visit, mark);
  }

  public Visit.Id id() {
    return visit.id();
  }
}
