package vn.motcua.kiosk.journey;

import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Effect.Admit;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Stage.Attract;
import vn.motcua.kiosk.journey.Stage.Consent;

/** The page that waits for somebody. */
record FirstPage(Journey at) {

  Turn attract(Attract s, Event event) {
    return switch (event) {
      case Event.LanguageChosen(var language) -> at.to(new Attract(language, s.now(), false));
      case Event.Minute(var now) -> at.to(new Attract(s.language(), Optional.of(now), s.resting()));
      case Event.Wake _ -> at.to(new Attract(s.language(), s.now(), false));
      case Event.Begin _ -> at.stay(new Admit());
      case Event.Admitted(var code, var now) ->
          at.to(new Consent(Known.atStart(code, now, s.language())));
      default -> at.late(event);
    };
  }

  /** Whoever went away left his language behind; later the screen rests. */
  Turn unattended(Attract s, int quiet) {
    var patience = at.patience();
    var language = quiet > patience.question() ? Language.VIETNAMESE : s.language();
    var next = new Attract(language, s.now(), s.resting() || quiet > patience.rest());
    return new Turn(new Journey(at.guide(), patience, at.offered(), next, quiet), List.of());
  }
}
