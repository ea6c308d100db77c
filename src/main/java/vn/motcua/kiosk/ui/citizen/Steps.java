package vn.motcua.kiosk.ui.citizen;

import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Stepper;

/** The stepper on every page of a pathway. */
final class Steps {

  private Steps() {}

  static void show(Stepper stepper, Stage.OnPathway stage, Words words) {
    var labels = stage.steps().stream().map(s -> words.of(s.label())).toList();
    stepper.show(
        labels,
        stage.index(),
        words.of("step.here", stage.index() + 1, labels.size(), labels.get(stage.index())));
  }
}
