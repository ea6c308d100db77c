package vn.motcua.kiosk.app.walk;

import vn.motcua.kiosk.journey.Stage;

/** A training at the desk, through its real pages. */
final class TrainingWalk {

  private final DeskHand desk;
  private final Walker walker;

  TrainingWalk(DeskHand desk, Walker walker) {
    this.desk = desk;
    this.walker = walker;
  }

  /** Somebody new is trained: the same screens, marked, and nothing recorded. */
  void walk() {
    openTraining();
    desk.await("the training", () -> walker.hand().reaches("training-begin"));
    desk.picture("training");
    desk.fill("#trainee", "Lê Thị Mẫu");
    walker.touch("training-begin");
    desk.await("the cases", () -> walker.hand().reaches("training-do"));
    walker.touch("lesson-level-2");
    desk.picture("training-case");
    walker.touch("training-do");
    walker.await(Stage.Attract.class);
    desk.picture("training-attract");
    walker.touch("begin");
    walker.await(Stage.Consent.class);
    walker.touch("without-card");
    walker.await(Stage.Asking.class);
    desk.picture("training-question");
    openTraining();
    walker.touch("training-do");
    walker.await(Stage.Attract.class);
    openTraining();
    walker.touch("lesson-level-2");
    desk.picture("training-differs");
    walker.touch("training-end");
    desk.await("citizens again", () -> walker.hand().reaches("tab-today"));
  }

  private void openTraining() {
    desk.wantDesk();
    walker.touch("clerk-thu");
    desk.type(DeskHand.PIN);
    desk.await("the open desk", () -> walker.hand().reaches("tab-campaign"));
    walker.touch("tab-campaign");
    desk.await("the pages", () -> walker.hand().reaches("page-training"));
    walker.touch("page-training");
    desk.await(
        "the page",
        () -> walker.hand().reaches("training-begin") || walker.hand().reaches("training-do"));
  }
}
