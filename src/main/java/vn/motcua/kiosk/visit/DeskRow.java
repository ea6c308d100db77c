package vn.motcua.kiosk.visit;

import java.util.Optional;
import vn.motcua.kiosk.card.PersonName;

/**
 * A visit as the clerk sees it.
 *
 * @param mark of a clerk
 * @param citizen who it was, as far as that is still kept
 */
public record DeskRow(Visit visit, Optional<Mark> mark, Personal citizen) {

  /**
   * Whom a row is about. It stays sealed until somebody looks: a day has thousands of visits, of
   * which the screen shows twenty.
   */
  public interface Personal {

    /** Of somebody who did not want to be known, or no longer is. */
    Personal UNKNOWN =
        new Personal() {
          @Override
          public Optional<PersonName> name() {
            return Optional.empty();
          }

          @Override
          public Optional<String> tail() {
            return Optional.empty();
          }
        };

    /** On the day of the visit, or while its citizen asks to be reminded. */
    Optional<PersonName> name();

    /** The number's last three digits, likewise. */
    Optional<String> tail();
  }

  public Optional<PersonName> name() {
    return citizen.name();
  }

  public Optional<String> tail() {
    return citizen.tail();
  }

  public Standing standing() {
    return Standing.of(visit, mark);
  }

  public Visit.Id id() {
    return visit.id();
  }
}
