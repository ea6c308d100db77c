package vn.motcua.kiosk.app.kiosk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Resumption;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Earlier;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Journey;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Patience;
import vn.motcua.kiosk.journey.Remembered;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * The pages of an invented visit, one of each kind. Drawn where nobody sees them when the kiosk
 * starts, they bring in classes, drawings and letters, so that the first citizen of the day does
 * not wait for them.
 */
final class Rehearsal {

  private static final int MOST_EVENTS = 60;
  private static final Patience PATIENCE = new Patience(60, 180, 30, 20);

  private final List<Stage> pages = new ArrayList<>();
  private final KioskConfig config;
  private Journey journey;

  private Rehearsal(KioskConfig config) {
    this.config = config;
    journey = Journey.atRest(config.guide(), PATIENCE, Keeping.FOLLOW_UP);
  }

  /** In the order of a visit. */
  static List<Stage> pages(KioskConfig config, LocalDate today) {
    var rehearsal = new Rehearsal(config);
    rehearsal.walk(today);
    rehearsal.whatIsOnNoWay();
    return List.copyOf(rehearsal.pages);
  }

  private void walk(LocalDate today) {
    on(new Event.Minute(today.atStartOfDay()));
    on(new Event.Begin());
    on(new Event.Admitted(VisitCode.provisional(today, 0), today.atStartOfDay()));
    for (int i = 0; i < MOST_EVENTS && lacks(Stage.Grouping.class); i++) {
      on(onward(journey.stage()));
    }
  }

  private void on(Event event) {
    journey = journey.on(event).journey();
    if (lacks(journey.stage().getClass())) {
      pages.add(journey.stage());
    }
  }

  private boolean lacks(Class<? extends Stage> kind) {
    return pages.stream().noneMatch(kind::isInstance);
  }

  /** Leads to a kind of page that has not been seen, else on. */
  private Event onward(Stage stage) {
    return switch (stage) {
      case Stage.Attract _ -> new Event.Begin();
      case Stage.Consent _ -> new Event.Agree();
      case Stage.Scanning _ when lacks(Stage.NoCamera.class) -> new Event.CameraFailed("CAM-01");
      case Stage.Scanning _ -> new Event.CardRead(new CardReading.Card(Specimen.CITIZEN, false));
      case Stage.NoCamera _ -> new Event.TypeInstead();
      case Stage.Typing _ when lacks(Stage.TypingCode.class) -> new Event.TypeCode();
      case Stage.Typing _, Stage.TypingCode _ -> new Event.Back();
      case Stage.Returning _ -> new Event.StartOver();
      case Stage.Confirming s when lacks(Stage.Approved.class) && !s.remembered().approved() ->
          new Event.Recalled(s.citizen().id(), new Remembered(true, Optional.empty()));
      case Stage.Confirming _ -> new Event.ThatIsMe();
      case Stage.Approved _ -> new Event.NotSo();
      case Stage.Asking _ when lacks(Stage.Purposes.class) -> new Event.WhatFor();
      case Stage.Asking s when s.chosen().isEmpty() ->
          new Event.Choose(s.question().choices().getFirst().id());
      case Stage.Asking _ -> new Event.Next();
      case Stage.Purposes s when lacks(Stage.Purpose.class) && !s.utilities().isEmpty() ->
          new Event.Wish(s.utilities().getFirst().id());
      case Stage.Purposes _ -> new Event.Back();
      case Stage.Purpose _ -> new Event.Back();
      case Stage.Comparing _ -> new Event.NoMessageYet();
      case Stage.Guiding _ when lacks(Stage.Stuck.class) -> new Event.GotStuck();
      case Stage.Guiding _ -> new Event.StepDone();
      case Stage.Stuck _ -> new Event.Solved();
      case Stage.IdleWarning _ -> new Event.StillHere();
      case Stage.Reminding _ -> new Event.Agree();
      case Stage.Naming _ -> new Event.WithoutName();
      case Stage.Phoning _ -> new Event.WithoutPhone();
      case Stage.Summary _ when lacks(Stage.Ending.class) -> new Event.End();
      case Stage.Summary _ -> new Event.NoPaper();
      case Stage.Ending _ -> new Event.StillHere();
      case Stage.Goodbye _ when lacks(Stage.Grouping.class) -> new Event.TellGroup();
      case Stage.Grouping _ -> new Event.Back();
      case Stage.Goodbye _ -> new Event.EndNow();
    };
  }

  /** What only time or an earlier visit brings, and the one step that looks quite different. */
  private void whatIsOnNoWay() {
    if (journey.stage() instanceof Stage.Visiting last) {
      pages.add(new Stage.IdleWarning(last, PATIENCE.warning()));
      pages.add(returning(last.known()));
      var pathway = config.guide().pathways().getFirst();
      pages.add(new Stage.Naming(last.known(), pathway, config.guide().stepsOf(pathway)));
      office(last.known());
    }
  }

  private Stage returning(Known known) {
    var pathway = config.guide().pathways().getLast();
    var next = config.guide().stepsOf(pathway).stream().findFirst();
    return new Stage.Returning(
        known,
        new Earlier(known.today(), pathway.id(), List.of(), Snapshot.Outcome.UNKNOWN),
        new Resumption(pathway, Map.of(), Optional.empty(), next),
        false);
  }

  private void office(Known known) {
    for (var pathway : config.guide().pathways()) {
      var steps = config.guide().stepsOf(pathway);
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i).layout() == Step.Layout.OFFICE) {
          pages.add(new Stage.Guiding(known, pathway, steps, i));
          return;
        }
      }
    }
  }
}
