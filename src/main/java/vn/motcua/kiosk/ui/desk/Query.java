package vn.motcua.kiosk.ui.desk;

import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.DeskVisits;

/** What a clerk looks for. */
public sealed interface Query {

  record ByCode(VisitCode code) implements Query {}

  /** By a card at the hand scanner, or its number. */
  record ByPerson(PersonalId person) implements Query {}

  /** By a name, among those who asked to be reminded. */
  record ByName(String typed) implements Query {}

  record ByKind(DeskVisits.Filter filter) implements Query {}
}
