package vn.motcua.kiosk.journey;

import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.guide.Interview;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Stage.Asking;
import vn.motcua.kiosk.journey.Stage.Consent;

/** The questions that the citizen answers himself; the guidance follows the last of them. */
record QuestionPages(Journey at) {

  /** The first question that the citizen has to answer himself. */
  Turn ask(Known known, Effect... effects) {
    return ask(known, interview(known).first(), effects);
  }

  Turn ask(Known known, Optional<Question> question, Effect... effects) {
    return question
        .map(q -> at.to(asking(known, q), effects))
        .orElseGet(() -> at.steps().guide(known, effects));
  }

  /** The first question that what is known leaves open. */
  Turn askRest(Known known) {
    var open = interview(known).last().filter(q -> !known.answers().containsKey(q.id()));
    return ask(known, open);
  }

  Turn asking(Asking s, Event event) {
    return switch (event) {
      case Event.Choose(var choice) ->
          at.to(new Asking(s.known(), s.question(), s.number(), s.of(), Optional.of(choice)));
      case Event.Next _ when s.chosen().isPresent() -> {
        var known = s.known().answering(s.question().id(), s.chosen().get());
        yield ask(known, interview(known).after(s.question()));
      }
      case Event.Next _ -> at.stay();
      case Event.WhatFor _ -> at.purposes().whatFor(s);
      case Event.Back _ -> backTo(s.known(), interview(s.known()).before(s.question()));
      default -> at.anywhere(s, event);
    };
  }

  /** Back to a question, or to the page before all of them; what was done is said anew. */
  Turn backTo(Known guided, Optional<Question> question) {
    var known = guided.having(List.of());
    return question.isPresent() ? ask(known, question) : firstPageBack(known);
  }

  /** Back from the first question: to the card if there was one, else to the choice about it. */
  Turn firstPageBack(Known known) {
    return known.citizen().isPresent()
        ? at.card().confirm(known, known.citizen().get(), false)
        : at.to(new Consent(known));
  }

  private Asking asking(Known known, Question question) {
    var interview = interview(known);
    var before = Optional.ofNullable(known.answers().get(question.id()));
    return new Asking(known, question, interview.number(question), interview.most(), before);
  }

  Interview interview(Known known) {
    return at.today(known).interview(known.answers(), known.facts(), known.wishes());
  }
}
