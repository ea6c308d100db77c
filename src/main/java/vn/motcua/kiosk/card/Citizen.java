package vn.motcua.kiosk.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a card says of its holder. Everything but the number may be missing: typed digits give no
 * more, and a damaged code may have lost a field. Read from an unsigned QR code, so never proof of
 * identity.
 *
 * @param issued the day of issue of the card
 */
public record Citizen(
    PersonalId id,
    Optional<PersonName> name,
    Optional<BirthDate> born,
    Sex sex,
    Optional<Residence> residence,
    Optional<LocalDate> issued) {

  /** A citizen of whom only the typed number is known. */
  public static Citizen ofNumber(PersonalId id) {
    return new Citizen(
        id, Optional.empty(), Optional.empty(), Sex.UNKNOWN, Optional.empty(), Optional.empty());
  }

  /** Reasons for a second look at the card; never grounds to refuse anybody. */
  public Set<PersonalId.Doubt> doubts() {
    return born.map(b -> id.doubts(b, sex)).orElse(Set.of());
  }
}
