package vn.motcua.kiosk.journey;

import java.util.List;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Effect.PrintHandout;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.Stage.Goodbye;
import vn.motcua.kiosk.journey.Stage.Grouping;
import vn.motcua.kiosk.journey.Stage.Summary;

/** The summary with its paper, and the goodbye. */
record LastPages(Journey at) {

  Turn summary(
      Known known, Pathway pathway, List<Step> steps, boolean clerkCalled, Effect... effects) {
    return at.to(
        new Summary(known, pathway, steps, new PrintState.NotAsked(), clerkCalled), effects);
  }

  Turn summary(Summary s, Event event) {
    return switch (event) {
      case Event.Print _ when s.print() instanceof PrintState.Sending -> at.stay();
      case Event.Print(boolean large) ->
          at.to(
              new Summary(
                  s.known(), s.pathway(), s.steps(), new PrintState.Sending(), s.clerkCalled()),
              new PrintHandout(s.known(), s.pathway(), s.steps(), large));
      case Event.Printing(PrintState.Sent sent) -> at.to(goodbye(s.known(), sent));
      case Event.Printing(var state) ->
          at.to(new Summary(s.known(), s.pathway(), s.steps(), state, s.clerkCalled()));
      case Event.NoPaper _ -> at.to(goodbye(s.known(), s.print()));
      case Event.WhatFor _ -> at.purposes().whatFor(s);
      case Event.Back _ -> at.steps().lastStep(s.known(), s.pathway(), s.steps());
      default -> at.anywhere(s, event);
    };
  }

  private Goodbye goodbye(Known known, PrintState print) {
    return new Goodbye(known, print, at.patience().goodbye());
  }

  Turn goodbye(Goodbye s, Event event) {
    return switch (event) {
      case Event.Printing(var state) -> at.to(new Goodbye(s.known(), state, s.secondsLeft()));
      case Event.EndNow _, Event.End _ -> at.erase(s, State.FINISHED);
      case Event.TellGroup _ -> at.to(new Grouping(s.known(), s.print()));
      case Event.Back _ -> guideAgain(s);
      default -> at.anywhere(s, event);
    };
  }

  Turn grouping(Grouping s, Event event) {
    return switch (event) {
      case Event.Belong(var group) -> at.to(goodbye(s.known().belongingTo(group), s.print()));
      case Event.Printing(var state) -> at.to(new Grouping(s.known(), state));
      case Event.End _ -> at.erase(s, State.FINISHED);
      case Event.Back _ -> goodbyeAgain(s);
      default -> at.anywhere(s, event);
    };
  }

  /** Without an answer, to the page whose time runs out by itself. */
  Turn goodbyeAgain(Grouping s) {
    return at.to(goodbye(s.known(), s.print()));
  }

  /** Back to the summary, to print once more or read once more. */
  private Turn guideAgain(Goodbye s) {
    var pathway = at.steps().pathway(s.known());
    return summary(s.known(), pathway, at.today(s.known()).stepsOf(pathway), false);
  }
}
