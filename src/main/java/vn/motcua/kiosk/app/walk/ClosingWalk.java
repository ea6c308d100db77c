package vn.motcua.kiosk.app.walk;

import vn.motcua.kiosk.journey.Stage;

/** The part of a visit after the last step: reminder, paper, goodbye. */
final class ClosingWalk {

  private final Walker walker;

  ClosingWalk(Walker walker) {
    this.walker = walker;
  }

  void walk() {
    reminder();
    summary();
    goodbye();
  }

  /** Offered to those who wait for approval; the walkthrough has no telephone. */
  private void reminder() {
    if (walker.stage() instanceof Stage.Reminding at) {
      walker.picture("reminder");
      walker.touch(walker.answer("reminder", "yes").equals("yes") ? "yes" : "no");
      walker.awaitPageAfter(at);
    }
    if (walker.stage() instanceof Stage.Naming at) {
      walker.picture("reminder-name");
      walker.touch("without");
      walker.awaitPageAfter(at);
    }
    if (walker.stage() instanceof Stage.Phoning) {
      walker.picture("reminder-phone");
      walker.touch("without");
    }
  }

  private void summary() {
    walker.await(Stage.Summary.class);
    walker.kiosk().awaitPaper();
    walker.picture("summary");
    walker.touch("end");
    walker.await(Stage.Ending.class);
    walker.picture("ending");
    walker.touch("still-here");
    walker.await(Stage.Summary.class);
    walker.touch("print");
  }

  private void goodbye() {
    walker.await(Stage.Goodbye.class);
    walker.picture("goodbye");
    walker.touch("end-now");
    walker.await(Stage.Attract.class);
  }
}
