package vn.motcua.kiosk.journey;

import java.util.Optional;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Stage.Naming;
import vn.motcua.kiosk.journey.Stage.OnPathway;
import vn.motcua.kiosk.journey.Stage.Phoning;
import vn.motcua.kiosk.journey.Stage.Reminding;

/** The offer to remind him when the approval should have come. */
record ReminderPages(Journey at) {

  /** He has to wait for approval: the commune may offer to remind him, if it knows of him. */
  Turn waiting(OnPathway s) {
    var known = s.known();
    boolean mayAsk = at.offered() == Keeping.FOLLOW_UP && known.keeping() != Keeping.NOTHING;
    return mayAsk && known.citizen().isPresent()
        ? at.to(new Reminding(known, s.pathway(), s.steps()))
        : at.last().summary(known, s.pathway(), s.steps(), false);
  }

  Turn reminding(Reminding s, Event event) {
    return switch (event) {
      case Event.Agree _ when hasNoOtherName(s.known()) ->
          at.to(new Naming(s.known(), s.pathway(), s.steps()));
      case Event.Agree _ -> at.to(new Phoning(s.known(), s.pathway(), s.steps(), ""));
      case Event.NoReminder _ ->
          at.last().summary(s.known().notReminded(), s.pathway(), s.steps(), false);
      case Event.Back _ -> at.steps().lastStep(s.known(), s.pathway(), s.steps());
      default -> at.anywhere(s, event);
    };
  }

  /** Whether only his number was typed: then any name is one that he has typed, too. */
  private static boolean hasNoOtherName(Known known) {
    return known.citizen().filter(c -> c.born().isEmpty() && c.residence().isEmpty()).isPresent();
  }

  Turn naming(Naming s, Event event) {
    return switch (event) {
      case Event.NameTyped(var name) -> named(s, Optional.of(new PersonName(name)));
      case Event.WithoutName _ -> named(s, Optional.empty());
      case Event.Back _ -> at.to(new Reminding(s.known(), s.pathway(), s.steps()));
      default -> at.anywhere(s, event);
    };
  }

  private Turn named(Naming s, Optional<PersonName> name) {
    return at.to(new Phoning(s.known().named(name), s.pathway(), s.steps(), ""));
  }

  Turn phoning(Phoning s, Event event) {
    var digits = s.digits();
    return switch (event) {
      // Whoever leaves out the zero that every number begins with, means it.
      case Event.Digit(int value) when digits.isEmpty() && value != 0 -> typed(s, "0" + value);
      case Event.Digit(int value) -> typed(s, s.missing() > 0 ? digits + value : digits);
      case Event.DeleteDigit _ -> typed(s, digits.substring(0, Math.max(0, digits.length() - 1)));
      case Event.ClearDigits _ -> typed(s, "");
      case Event.Next _ when s.missing() == 0 ->
          remindedAt(s, Optional.of(new PhoneNumber(digits)));
      case Event.Next _ -> at.stay();
      case Event.WithoutPhone _ -> remindedAt(s, Optional.empty());
      case Event.Back _ when hasNoOtherName(s.known()) ->
          at.to(new Naming(s.known(), s.pathway(), s.steps()));
      case Event.Back _ -> at.to(new Reminding(s.known(), s.pathway(), s.steps()));
      default -> at.anywhere(s, event);
    };
  }

  private Turn typed(Phoning s, String digits) {
    return at.to(new Phoning(s.known(), s.pathway(), s.steps(), digits));
  }

  /** Somebody without a name and without a telephone cannot be reminded. */
  private Turn remindedAt(Phoning s, Optional<PhoneNumber> number) {
    if (number.isEmpty() && s.known().citizen().flatMap(Citizen::name).isEmpty()) {
      return at.last().summary(s.known().notReminded(), s.pathway(), s.steps(), false);
    }
    return at.last().summary(s.known().remindedAt(number), s.pathway(), s.steps(), false);
  }
}
