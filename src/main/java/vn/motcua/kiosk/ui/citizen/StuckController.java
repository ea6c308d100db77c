package vn.motcua.kiosk.ui.citizen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.KioskConfig;
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
  private final KioskConfig config;

  /** As many rows as have room under each other. */
  private static final int ROWS = 5;

  private final Map<String, OptionRow> rows = new HashMap<>();
  private List<Remedy> remedies = List.of();
  private Optional<String> chosen = Optional.empty();

  @FXML private Stepper stepper;
  @FXML private VBox symptoms;
  @FXML private RichText heading;
  @FXML private RichText owner;
  @FXML private VBox tries;
  @FXML private Label unverified;
  @FXML private Note note;

  StuckController(Parts parts) {
    words = parts.words();
    events = parts.events();
    config = parts.config();
  }

  @Override
  public Class<Stage.Stuck> shows() {
    return Stage.Stuck.class;
  }

  @Override
  public void show(Stage.Stuck stage) {
    chosen = stage.chosen().map(Remedy::id);
    if (rows.isEmpty()) {
      Steps.show(stepper, stage, words);
      remedies = stage.remedies();
      turnTo(pageOf(chosen));
    }
    rows.forEach((id, row) -> row.setChosen(chosen.filter(id::equals).isPresent()));
    showTries(stage.chosen(), stage.remedies().isEmpty());
  }

  // --- the symptoms, a page of them at a time ---

  private int perPage() {
    return remedies.size() <= ROWS ? ROWS : ROWS - 1;
  }

  private int pageOf(Optional<String> id) {
    var ids = remedies.stream().map(Remedy::id).toList();
    return id.map(i -> Math.max(0, ids.indexOf(i)) / perPage()).orElse(0);
  }

  private void turnTo(int page) {
    rows.clear();
    symptoms.getChildren().clear();
    remedies.stream().skip((long) page * perPage()).limit(perPage()).forEach(this::add);
    if (remedies.size() > ROWS) {
      more(page);
    }
  }

  private void more(int page) {
    int pages = (remedies.size() + perPage() - 1) / perPage();
    var row = row("more-remedies", "more", words.of("stuck.more", page + 1, pages));
    row.setOnAction(_ -> turnTo((page + 1) % pages));
  }

  private void add(Remedy remedy) {
    var row = row("remedy-" + remedy.id(), remedy.icon(), words.of(remedy.symptom()));
    row.setOnAction(_ -> events.accept(new Event.ShowRemedy(remedy.id())));
    row.setChosen(chosen.filter(remedy.id()::equals).isPresent());
    rows.put(remedy.id(), row);
  }

  private OptionRow row(String id, String icon, String heading) {
    var row = new OptionRow();
    row.setId(id);
    row.getStyleClass().add("symptom");
    row.setIcon(icon);
    row.setHeading(heading);
    symptoms.getChildren().add(row);
    return row;
  }

  // --- what to try ---

  private void showTries(Optional<Remedy> chosen, boolean nothingKnown) {
    tries.getChildren().clear();
    heading.setText(words.of(chosen.isPresent() ? "stuck.try" : "stuck.choose"));
    owner.setText(chosen.map(this::owner).orElse(""));
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

  /** Who can help when all of this does not. */
  private String owner(Remedy remedy) {
    var police = words.of(config.commune().police().name());
    return switch (remedy.owner()) {
      case CITIZEN -> words.of("stuck.owner.citizen");
      case CLERK -> words.of("stuck.owner.clerk", config.commune().office());
      case POLICE -> words.of("stuck.owner.police", police);
      case HOTLINE -> words.of("stuck.owner.hotline", config.contacts().hotline());
      case OPERATOR -> words.of("stuck.owner.operator");
    };
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
