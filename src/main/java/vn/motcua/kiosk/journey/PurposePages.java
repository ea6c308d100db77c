package vn.motcua.kiosk.journey;

import java.util.List;
import java.util.Map;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Stage.Purpose;
import vn.motcua.kiosk.journey.Stage.Purposes;
import vn.motcua.kiosk.journey.Stage.Visiting;

/** What the account is good for, laid over the page from which somebody asked. */
record PurposePages(Journey at) {

  Turn whatFor(Visiting before) {
    return at.to(new Purposes(before, at.today(before.known()).utilities(), 0));
  }

  Turn purposes(Purposes s, Event event) {
    return switch (event) {
      case Event.Wish(var id) ->
          s.utilities().stream()
              .filter(u -> u.id().equals(id))
              .findFirst()
              .map(u -> at.to(new Purpose(s, u)))
              .orElseGet(at::stay);
      case Event.More _ ->
          at.to(new Purposes(s.before(), s.utilities(), (s.sheet() + 1) % s.sheets()));
      case Event.Back _ -> at.to(s.before());
      default -> at.anywhere(s, event);
    };
  }

  Turn purpose(Purpose s, Event event) {
    var utility = s.utility();
    return switch (event) {
      case Event.GetLevel _ ->
          towards(s.known(), at.guide().levels().getOrDefault(utility.level(), Map.of()));
      case Event.HowTo _ when !utility.answers().isEmpty() -> towards(s.known(), utility.answers());
      case Event.HowTo _ -> at.stay();
      case Event.Back _ -> at.to(s.list());
      default -> at.anywhere(s, event);
    };
  }

  /** On with the questions that the wish leaves open. */
  private Turn towards(Known known, Map<String, String> wishes) {
    var wishing = known.having(List.of()).wishing(wishes);
    return at.questions().askRest(wishing);
  }
}
