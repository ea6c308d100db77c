package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.roster.Column;
import vn.motcua.kiosk.roster.Listed;
import vn.motcua.kiosk.roster.Remark;
import vn.motcua.kiosk.ui.Words;

/** The police's lists: which are kept, and a file looked at before it is taken in. */
final class RosterController implements DeskPage {

  private static final List<String> FILES = List.of("xlsx", "csv", "txt");
  private static final int LONGEST_DAYS = 366;

  private final DeskParts parts;
  private final Words words;
  private final RosterPapers papers;
  private RosterMapping mapping;
  private Optional<Path> file = Optional.empty();
  private Optional<RosterPreview> preview = Optional.empty();

  @FXML private Button choose;
  @FXML private RosterLists lists;
  @FXML private VBox before;
  @FXML private VBox chosen;
  @FXML private Label name;
  @FXML private Label about;
  @FXML private GridPane columns;
  @FXML private TableView<Listed> first;
  @FXML private Label sum;
  @FXML private TableView<Remark> remarks;
  @FXML private TextField days;
  @FXML private CheckBox alone;
  @FXML private Button take;
  @FXML private WorkBar bar;

  RosterController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.papers = new RosterPapers(parts, () -> bar, this::rest);
    this.mapping = new RosterMapping(new GridPane(), words, () -> {});
  }

  @FXML
  void initialize() {
    var tables = new RosterTables(parts);
    tables.people(first);
    tables.remarks(remarks);
    mapping = new RosterMapping(columns, words, this::understand);
    days.setText(String.valueOf(parts.config().settings().retention().rosterDays()));
    days.textProperty().addListener((_, _, _) -> offer());
    lists.setUp(parts, papers, bar, this::begin);
    offer();
  }

  @Override
  public void shown() {
    refresh();
    parts
        .work()
        .rosters()
        .underWay(bar)
        .ifPresent(
            stop -> {
              begin();
              bar.stoppedBy(stop);
            });
    choose.requestFocus();
  }

  private void refresh() {
    parts.work().rosters().lists(lists::show);
  }

  @FXML
  void choose() {
    if (!bar.isBusy()) {
      parts
          .desk()
          .file(new FileChoice.Kind(words.of("desk.roster.kind"), FILES))
          .ifPresent(this::look);
    }
  }

  private void look(Path chosenFile) {
    file = Optional.of(chosenFile);
    mapping.show(Optional.empty());
    read(Map.of());
  }

  /** Reads it again with the columns that the clerk has pointed out. */
  private void understand() {
    read(mapping.columns());
  }

  private void read(Map<Column, String> pointedOut) {
    if (file.isEmpty() || bar.isBusy()) {
      return;
    }
    preview = Optional.empty();
    there(before, false);
    there(chosen, true);
    name.setText(file.get().getFileName().toString());
    about.setText("");
    sum.setText("");
    first.getItems().clear();
    remarks.getItems().clear();
    begin();
    bar.stoppedBy(parts.work().rosters().preview(file.get(), pointedOut, bar, this::show));
  }

  private void show(RosterPreview found) {
    preview = Optional.of(found);
    mapping.show(Optional.of(found.layout()));
    about.setText(words.of("desk.roster.format", found.format(), found.layout().heading()));
    first.getItems().setAll(found.first());
    first.sort();
    var findings = found.findings();
    sum.setText(
        words.of(
            "desk.roster.sum",
            Numbers.of(findings.taken()),
            Numbers.of(findings.leftOut()),
            Numbers.of(findings.first().size())));
    remarks.getItems().setAll(findings.first());
    remarks.sort();
    offer();
  }

  private Optional<Integer> wantedDays() {
    return Optional.of(days.getText().strip())
        .filter(typed -> typed.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(wanted -> wanted >= 1 && wanted <= LONGEST_DAYS);
  }

  @FXML
  void take() {
    var wanted = wantedDays();
    if (preview.isEmpty() || wanted.isEmpty() || bar.isBusy()) {
      return;
    }
    var found = preview.get();
    var wish =
        new RosterWish(
            found.file(), mapping.columns(), found.rows(), wanted.get(), alone.isSelected());
    drop();
    begin();
    bar.stoppedBy(parts.work().rosters().take(parts.desk().clerk(), wish, bar));
  }

  @FXML
  void drop() {
    file = Optional.empty();
    preview = Optional.empty();
    first.getItems().clear();
    there(chosen, false);
    there(before, true);
  }

  private void begin() {
    rest(true);
    bar.begin(words, this::ended);
  }

  private void ended() {
    rest(false);
    refresh();
  }

  private void rest(boolean is) {
    choose.setDisable(is);
    columns.setDisable(is);
    offer();
  }

  /** Only what can be done now. */
  private void offer() {
    lists.offer();
    int people = preview.map(p -> p.findings().taken()).orElse(0);
    take.setText(words.of("desk.roster.take", Numbers.of(people)));
    take.setDisable(people == 0 || wantedDays().isEmpty() || bar.isBusy());
  }

  private static void there(Node part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }

  /** Ctrl+O chooses a file, Ctrl+Enter takes it in, Esc drops it, Ctrl+P prints. */
  @Override
  public boolean key(KeyEvent event) {
    boolean control = event.isControlDown();
    if (control && event.getCode() == KeyCode.O) {
      choose();
    } else if (control && event.getCode() == KeyCode.ENTER) {
      take();
    } else if (control && event.getCode() == KeyCode.P) {
      lists.print();
    } else if (event.getCode() == KeyCode.ESCAPE && file.isPresent() && !bar.isBusy()) {
      drop();
    } else {
      return false;
    }
    return true;
  }
}
