package vn.motcua.kiosk.roster;

import java.util.Optional;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Residence;

/** Somebody on the list. */
public record Listed(PersonalId id, Optional<PersonName> name, Optional<Residence> residence) {}
