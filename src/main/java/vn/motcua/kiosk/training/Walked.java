package vn.motcua.kiosk.training;

import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;

/**
 * A visit as far as it has come. Its last pages know neither citizen nor pathway any more, so each
 * is what was known last.
 *
 * @param card number of the card that was held or typed
 * @param answers question id → choice id
 * @param pathway id
 */
record Walked(
    Optional<PersonalId> card,
    Map<String, String> answers,
    Optional<String> pathway,
    Outcome outcome,
    State state) {

  /** A visit that has just begun. */
  static final Walked NOTHING =
      new Walked(Optional.empty(), Map.of(), Optional.empty(), Outcome.UNKNOWN, State.OPEN);

  Walked {
    answers = Map.copyOf(answers);
  }

  /** And on to there. */
  Walked on(Snapshot visit) {
    var known = visit.known();
    return new Walked(
        known.citizen().map(Citizen::id).or(this::card),
        known.answers().isEmpty() ? answers : known.answers(),
        visit.pathway().or(this::pathway),
        visit.outcome() == Outcome.UNKNOWN ? outcome : visit.outcome(),
        visit.state());
  }
}
