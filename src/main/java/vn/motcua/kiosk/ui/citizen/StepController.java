package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.PhoneDrawing;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.control.StepList;
import vn.motcua.kiosk.ui.control.Stepper;
import vn.motcua.kiosk.ui.control.Tucked;

/** One step of the guidance: a drawing with numbers, and the same numbers in words. */
final class StepController implements Page<Stage.Guiding> {

  private final Words words;
  private final Consumer<Event> events;

  @FXML private Stepper stepper;
  @FXML private RichText title;
  @FXML private RichText titleAbove;
  @FXML private StepList actions;
  @FXML private PhoneDrawing picture;
  @FXML private Tucked tucked;
  @FXML private Button seePicture;
  @FXML private HBox extras;
  @FXML private Label unverified;
  @FXML private Note note;

  StepController(Parts parts) {
    words = parts.words();
    events = parts.events();
  }

  @Override
  public Class<Stage.Guiding> shows() {
    return Stage.Guiding.class;
  }

  @FXML
  void initialize() {
    tucked.openWith(seePicture, words.of("step.see-picture"), words.of("step.see-words"), actions);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    extras.getChildren().addAll(spring, actions.pager());
  }

  @Override
  public void show(Stage.Guiding stage) {
    var step = stage.step();
    Steps.show(stepper, stage, words);
    title.setText(words.of(step.title()));
    titleAbove.setText(words.of(step.title()));
    actions.show(
        step.actions().stream()
            .map(a -> new StepList.Line(words.of(a.title()), words.of(a.help())))
            .toList());
    picture.show(step.picture(), words);
    note.setText(step.note().map(n -> words.of(n.text())).orElse(""));
    step.note().map(StepController::kind).ifPresent(note::setKind);
    boolean doubtful = step.provenance().status() == Provenance.Status.UNVERIFIED;
    unverified.setVisible(doubtful);
    unverified.setManaged(doubtful);
  }

  private static Note.Kind kind(Step.Note note) {
    return switch (note.kind()) {
      case INFO -> Note.Kind.INFO;
      case ATTENTION -> Note.Kind.ATTENTION;
      case DANGER -> Note.Kind.DANGER;
    };
  }

  @FXML
  void done() {
    events.accept(new Event.StepDone());
  }

  @FXML
  void stuck() {
    events.accept(new Event.GotStuck());
  }
}
