package vn.motcua.kiosk.visit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.card.PersonName;

/**
 * Opens what is sealed about a visit's citizen when it is asked for, once: what the visit itself
 * has of its day, else what its reminder has. It forgets what it opened when the page forgets it.
 */
final class SealedCitizen implements DeskRow.Personal {

  private final Fields fields;
  private final Visit visit;
  private final Optional<Sealed> reminderName;
  private final Optional<Sealed> reminderTail;

  // Two threads that ask at once open the same twice; nothing else comes of it.
  private @Nullable Opened opened;

  private record Opened(Optional<PersonName> name, Optional<String> tail) {}

  SealedCitizen(
      Fields fields, Visit visit, Optional<Sealed> reminderName, Optional<Sealed> reminderTail) {
    this.fields = fields;
    this.visit = visit;
    this.reminderName = reminderName;
    this.reminderTail = reminderTail;
  }

  @Override
  public Optional<PersonName> name() {
    return opened().name();
  }

  @Override
  public Optional<String> tail() {
    return opened().tail();
  }

  private Opened opened() {
    var known = opened;
    if (known == null) {
      var id = visit.id();
      known =
          new Opened(
              fields.name(visit).or(() -> reminderName.flatMap(n -> fields.reminderName(id, n))),
              fields.tail(visit).or(() -> reminderTail.flatMap(t -> fields.reminderTail(id, t))));
      opened = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SealedCitizen same
        && visit.equals(same.visit)
        && reminderName.equals(same.reminderName)
        && reminderTail.equals(same.reminderTail);
  }

  @Override
  public int hashCode() {
    return visit.id().hashCode();
  }

  /** Masked. */
  @Override
  public String toString() {
    return "•••";
  }
}
