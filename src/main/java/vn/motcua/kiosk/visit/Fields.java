package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.PhoneNumber;

/**
 * Seals and opens the personal fields of visits. Each opens for its own visit and place only: one
 * that was moved to another row stays closed.
 */
final class Fields {

  private final Keys keys;

  Fields(Keys keys) {
    this.keys = keys;
  }

  /** What stands for a number among the pseudonyms. */
  static byte[] number(PersonalId id) {
    return id.digits().getBytes(UTF_8);
  }

  /** By which the visits of a person are found. */
  Sealed person(PersonalId id) {
    return new Sealed(keys.pseudonym(number(id)));
  }

  Sealed name(PersonName name, Visit.Id id) {
    return seal(name.full(), id, "name");
  }

  Sealed tail(PersonalId number, Visit.Id id) {
    return seal(number.tail(), id, "tail");
  }

  Sealed reminderName(PersonName name, Visit.Id id) {
    return seal(name.full(), id, "reminder-name");
  }

  Sealed reminderTail(PersonalId number, Visit.Id id) {
    return seal(number.tail(), id, "reminder-tail");
  }

  Sealed reminderPhone(PhoneNumber phone, Visit.Id id) {
    return seal(phone.digits(), id, "reminder-phone");
  }

  private Sealed seal(String plain, Visit.Id id, String field) {
    return new Sealed(keys.seal(plain.getBytes(UTF_8), place(id, field)));
  }

  /** The name, unless it was erased or its row was tampered with. */
  Optional<PersonName> name(Visit visit) {
    return visit.name().flatMap(n -> unseal(n, visit.id(), "name")).map(PersonName::new);
  }

  /** The last three digits, likewise. */
  Optional<String> tail(Visit visit) {
    return visit.tail().flatMap(t -> unseal(t, visit.id(), "tail"));
  }

  Optional<PersonName> reminderName(Visit.Id id, Sealed name) {
    return unseal(name, id, "reminder-name").map(PersonName::new);
  }

  Optional<String> reminderTail(Visit.Id id, Sealed tail) {
    return unseal(tail, id, "reminder-tail");
  }

  Optional<PhoneNumber> reminderPhone(Visit.Id id, Sealed phone) {
    return unseal(phone, id, "reminder-phone").map(PhoneNumber::new);
  }

  private Optional<String> unseal(Sealed sealed, Visit.Id id, String field) {
    return keys.unseal(sealed.bytes(), place(id, field)).map(b -> new String(b, UTF_8));
  }

  private static byte[] place(Visit.Id id, String field) {
    return String.join("|", "visit", id.day().toString(), id.code().text(), id.run(), field)
        .getBytes(UTF_8);
  }
}
