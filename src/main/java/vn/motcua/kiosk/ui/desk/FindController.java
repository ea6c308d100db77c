package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.DeskVisits;
import vn.motcua.kiosk.visit.Standing;

/** Looks for visits, at typing speed. A card's number is never shown, only looked for. */
final class FindController implements DeskPage {

  /** A hand scanner has sent all of a card's code by then. */
  private static final List<Standing> STANDINGS = List.of(Standing.values());

  private static final Duration SCANNED = Duration.millis(400);

  private final DeskParts parts;
  private final Words words;
  private final PauseTransition swallow = new PauseTransition(SCANNED);
  private Optional<PersonalId> person = Optional.empty();
  private int asked;

  @FXML private TextField field;
  @FXML private ComboBox<String> hamlet;
  @FXML private ComboBox<String> standing;
  @FXML private Label found;
  @FXML private VisitTable table;
  @FXML private StoryPanel story;
  private final StorySide side;

  FindController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.side = new StorySide(parts, () -> story, this::search, () -> {});
  }

  @FXML
  void initialize() {
    table.setUp(
        parts,
        true,
        row -> {
          side.open(row.id());
          table.choose(row.id());
        });
    table.setPlaceholder(new Label(words.of("desk.find.none")));
    var hamlets = parts.config().commune().hamlets();
    choices(hamlet, Stream.concat(Stream.of(words.of("desk.find.all-hamlets")), hamlets.stream()));
    choices(
        standing,
        Stream.concat(
            Stream.of(words.of("desk.find.all-standings")),
            Stream.of(Standing.values()).map(s -> words.of(Pill.key(s)))));
    field.setTextFormatter(new TextFormatter<>(this::change));
    field.textProperty().addListener((_, _, _) -> typed());
  }

  private void choices(ComboBox<String> box, Stream<String> values) {
    box.getItems().setAll(values.toList());
    box.getSelectionModel().select(0);
    box.setOnAction(_ -> search());
  }

  @Override
  public void shown() {
    field.requestFocus();
    search();
  }

  /** Stops a card's number before it stands in the field. */
  private @Nullable Change change(Change change) {
    if (swallow.getStatus() == PauseTransition.Status.RUNNING) {
      if (!change.getText().isEmpty()) {
        swallow.playFromStart();
        return null;
      }
      return change;
    }
    var card = Typed.person(change.getControlNewText());
    if (card.isEmpty()) {
      return change;
    }
    swallow.playFromStart();
    Platform.runLater(() -> scanned(card.get()));
    return null;
  }

  private void scanned(PersonalId number) {
    field.clear();
    person = Optional.of(number);
    search();
  }

  private void typed() {
    if (!field.getText().isEmpty()) {
      person = Optional.empty();
    }
    search();
  }

  private void search() {
    int question = ++asked;
    var query = query();
    if (query.isPresent()) {
      parts
          .work()
          .visits()
          .find(
              parts.desk().clerk(),
              query.get(),
              rows -> {
                if (question == asked) {
                  show(rows);
                }
              });
    } else {
      show(List.of());
    }
  }

  private Optional<Query> query() {
    if (person.isPresent()) {
      return person.map(Query.ByPerson::new);
    }
    if (field.getText().isBlank()) {
      return Optional.of(new Query.ByKind(filter()));
    }
    return Typed.query(field.getText(), LocalDate.now(parts.clock()));
  }

  private DeskVisits.Filter filter() {
    int h = hamlet.getSelectionModel().getSelectedIndex();
    int s = standing.getSelectionModel().getSelectedIndex();
    return new DeskVisits.Filter(
        h <= 0 ? Optional.empty() : Optional.of(hamlet.getItems().get(h)),
        s <= 0 ? Optional.empty() : Optional.of(STANDINGS.get(s - 1)));
  }

  private void show(List<DeskRow> rows) {
    table.show(rows);
    var many = rows.size() < DeskVisits.MOST ? "desk.find.found" : "desk.find.more";
    found.setText(
        person
            .map(p -> words.of("desk.find.card", p.tail(), rows.size()))
            .orElseGet(() -> words.of(many, rows.size())));
  }

  @Override
  public void live(Live live) {
    table.calling(live.call().map(Call::code));
    side.draw();
  }

  @FXML
  void clear() {
    person = Optional.empty();
    field.clear();
    hamlet.getSelectionModel().select(0);
    standing.getSelectionModel().select(0);
    search();
    field.requestFocus();
  }

  @Override
  public boolean key(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && field.isFocused()) {
      table.requestFocus();
      table.getSelectionModel().selectFirst();
      return true;
    }
    if (side.key(event)) {
      return true;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      clear();
      return true;
    }
    return false;
  }
}
