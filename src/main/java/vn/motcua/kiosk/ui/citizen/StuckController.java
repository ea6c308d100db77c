package vn.motcua.kiosk.ui.citizen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.OptionRow;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.control.Stepper;

/** What goes wrong at this step, and what to try. */
final class StuckController implements Page<Stage.Stuck> {

  private final Words words;
  private final Consumer<Event> events;
  private final Map<String, OptionRow> rows = new HashMap<>();

  @FXML private Stepper stepper;
  @FXML private VBox symptoms;
  @FXML private RichText heading;
  @FXML private VBox tries;
  @FXML private Label unverified;
  @FXML private Note note;

  StuckController(Parts parts) {
    words = parts.words();
    events = parts.events();
  }

  @Override
  public Class<Stage.Stuck> shows() {
    return Stage.Stuck.class;
  }

  @Override
  public void show(Stage.Stuck stage) {
    if (rows.isEmpty()) {
      Steps.show(stepper, stage, words);
      stage.remedies().forEach(this::add);
    }
    rows.forEach(
        (id, row) -> row.setChosen(stage.chosen().map(Remedy::id).filter(id::equals).isPresent()));
    showTries(stage.chosen(), stage.remedies().isEmpty());
  }

  private void add(Remedy remedy) {
    var row = new OptionRow();
    row.setId("remedy-" + remedy.id());
    row.getStyleClass().add("symptom");
    row.setIcon(remedy.icon());
    row.setHeading(words.of(remedy.symptom()));
    row.setOnAction(_ -> events.accept(new Event.ShowRemedy(remedy.id())));
    rows.put(remedy.id(), row);
    symptoms.getChildren().add(row);
  }

  private void showTries(Optional<Remedy> chosen, boolean nothingKnown) {
    tries.getChildren().clear();
    heading.setText(words.of(chosen.isPresent() ? "stuck.try" : "stuck.choose"));
    note.setText(
        chosen
            .map(r -> words.of(r.note()))
            .orElse(words.of(nothingKnown ? "stuck.nothing" : "stuck.clerk")));
    note.setKind(Note.Kind.INFO);
    boolean doubtful =
        chosen.filter(r -> r.provenance().status() == Provenance.Status.UNVERIFIED).isPresent();
    unverified.setVisible(doubtful);
    unverified.setManaged(doubtful);
    chosen.ifPresent(
        remedy -> {
          for (var text : remedy.tries()) {
            addTry(words.of(text));
          }
        });
  }

  private void addTry(String text) {
    var rule = new Region();
    rule.getStyleClass().add("rule");
    var number = new Label(String.valueOf(tries.getChildren().size() / 2 + 1));
    number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    number.getStyleClass().add("try-number");
    var says = new RichText(text);
    HBox.setHgrow(says, Priority.ALWAYS);
    var row = new HBox(number, says);
    row.getStyleClass().add("try");
    tries.getChildren().addAll(rule, row);
  }

  @FXML
  void solved() {
    events.accept(new Event.Solved());
  }

  @FXML
  void stillStuck() {
    events.accept(new Event.StillStuck());
  }
}
