package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.signed.GuidanceUpdate.Offer;
import vn.motcua.kiosk.config.signed.Manifest;
import vn.motcua.kiosk.guide.Change;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.Words;

/** The province's editions: a newer one is looked at and taken, an earlier one comes back. */
final class EditionsController implements DeskPage {

  private final DeskParts parts;
  private final Words words;
  private DeskEditions.State state =
      new DeskEditions.State(List.of(), Optional.empty(), false, Optional.empty());
  private Optional<Offer> offer = Optional.empty();

  @FXML private Button choose;
  @FXML private Button fetch;
  @FXML private Label trouble;
  @FXML private TableView<Manifest> kept;
  @FXML private SureButton back;
  @FXML private SureButton restart;
  @FXML private Label onlyLead;
  @FXML private VBox before;
  @FXML private VBox offered;
  @FXML private Label name;
  @FXML private Label about;
  @FXML private Label sum;
  @FXML private TableView<EditionChange> changes;
  @FXML private Button take;
  @FXML private WorkBar bar;

  EditionsController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  @FXML
  void initialize() {
    var tables = new EditionTables(parts);
    tables.kept(kept, edition -> state.isNext(edition));
    tables.changes(changes);
    kept.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> offer());
    back.onSure(this::back);
    restart.onSure(() -> parts.work().machine().restart(parts.desk().clerk()));
  }

  @Override
  public void shown() {
    there(onlyLead, !isLead());
    there(fetch, !parts.config().contacts().updates().isEmpty());
    refresh();
    choose.requestFocus();
  }

  private boolean isLead() {
    return parts.desk().clerk().role() == Role.LEAD;
  }

  private void refresh() {
    parts.work().editions().state(this::show);
  }

  private void show(DeskEditions.State now) {
    state = now;
    kept.getItems().setAll(now.kept());
    kept.sort();
    kept.getSelectionModel().selectFirst();
    trouble.setText(now.trouble().orElse(""));
    there(trouble, now.trouble().isPresent());
    there(restart, now.waits() && isLead());
    offer();
  }

  // --- a newer one ---

  @FXML
  void choose() {
    if (!choose.isDisabled()) {
      parts
          .desk()
          .file(new FileChoice.Kind(words.of("desk.editions.kind"), List.of("zip")))
          .ifPresent(this::look);
    }
  }

  private void look(Path zip) {
    begin();
    bar.stoppedBy(parts.work().editions().look(zip, bar, this::show));
  }

  @FXML
  void fetch() {
    if (!fetch.isDisabled()) {
      begin();
      bar.stoppedBy(parts.work().editions().fetch(bar, this::show));
    }
  }

  private void show(Offer found) {
    offer = Optional.of(found);
    var edition = found.edition().manifest();
    name.setText(words.of("desk.editions.name", edition.number()));
    about.setText(
        words.of("desk.editions.about", EditionTables.DAY.format(edition.issued()), edition.by()));
    sum.setText(
        words.of(
            "desk.editions.sum",
            Change.count(found.changes(), Change.Sort.CHANGED) + (found.contactsChanged() ? 1 : 0),
            Change.count(found.changes(), Change.Sort.ADDED),
            Change.count(found.changes(), Change.Sort.REMOVED)));
    changes.getItems().setAll(EditionChange.of(found, words));
    changes.sort();
    take.setText(words.of("desk.editions.take", edition.number()));
    there(before, false);
    there(offered, true);
  }

  @FXML
  void take() {
    if (!take.isDisabled()) {
      offer.ifPresent(
          found -> {
            drop();
            begin();
            parts.work().editions().take(parts.desk().clerk(), found, bar);
          });
    }
  }

  @FXML
  void drop() {
    offer = Optional.empty();
    there(offered, false);
    there(before, true);
  }

  // --- those that are kept ---

  private Optional<Manifest> selected() {
    return Optional.ofNullable(kept.getSelectionModel().getSelectedItem());
  }

  private void back() {
    selected()
        .filter(_ -> !bar.isBusy())
        .ifPresent(
            edition -> {
              begin();
              parts.work().editions().back(parts.desk().clerk(), edition, bar);
            });
  }

  private void begin() {
    bar.begin(words, this::refresh);
    offer();
  }

  /** Only what can be done now, by the one who sits there. */
  private void offer() {
    boolean may = isLead() && !bar.isBusy();
    Stream.of(choose, fetch, take).forEach(button -> button.setDisable(!may));
    var edition = selected().filter(e -> !state.isNext(e));
    back.setDisable(!may || edition.isEmpty());
    edition.ifPresent(e -> back.setQuestion(words.of("desk.editions.back.sure", e.number())));
  }

  private static void there(Node part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }

  /** Ctrl+O chooses a file, Ctrl+Enter takes what was looked at, Esc drops it. */
  @Override
  public boolean key(KeyEvent event) {
    boolean control = event.isControlDown();
    if (control && event.getCode() == KeyCode.O) {
      choose();
    } else if (control && event.getCode() == KeyCode.ENTER) {
      take();
    } else if (event.getCode() == KeyCode.ESCAPE && offer.isPresent()) {
      drop();
    } else {
      return false;
    }
    return true;
  }
}
