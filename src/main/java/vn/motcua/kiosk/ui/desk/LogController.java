package vn.motcua.kiosk.ui.desk;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import vn.motcua.kiosk.ui.Words;

/** The end of the machine's log, to be looked through and taken along. */
final class LogController implements DeskPage {

  private static final List<LogLine.Level> LEVELS = List.of(LogLine.Level.values());

  private final DeskParts parts;
  private final Words words;
  private List<LogLine> all = List.of();

  @FXML private ComboBox<String> level;
  @FXML private TextField search;
  @FXML private Label count;
  @FXML private ListView<LogLine> lines;

  LogController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  @FXML
  void initialize() {
    level
        .getItems()
        .setAll(
            Stream.of("desk.log.info", "desk.log.warn", "desk.log.error").map(words::of).toList());
    level.getSelectionModel().select(0);
    level.setOnAction(_ -> show());
    search.textProperty().addListener((_, _, _) -> show());
    lines.setCellFactory(_ -> new Cell());
    lines.setPlaceholder(new Label(words.of("desk.log.empty")));
  }

  /** One line, with what belongs to it. */
  private static final class Cell extends ListCell<LogLine> {
    Cell() {
      setWrapText(true);
      setPrefWidth(0); // As wide as the list, so that long lines wrap.
    }

    @Override
    protected void updateItem(LogLine line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeIf(style -> style.startsWith("log-"));
      if (empty || line == null) {
        setText(null);
      } else {
        getStyleClass().add("log-" + line.level().name().toLowerCase(Locale.ROOT));
        setText(
            Stream.concat(Stream.of(line.at() + "  " + line.text()), line.below().stream())
                .reduce((a, b) -> a + "\n    " + b)
                .orElseThrow());
      }
    }
  }

  @Override
  public void shown() {
    refresh();
    lines.requestFocus();
  }

  @FXML
  void refresh() {
    parts.work().machine().log(this::read);
  }

  private void read(List<LogLine> read) {
    all = read;
    show();
  }

  private void show() {
    var wanted = search.getText().strip().toUpperCase(Locale.ROOT);
    var least = LEVELS.get(level.getSelectionModel().getSelectedIndex());
    lines
        .getItems()
        .setAll(
            all.stream()
                .filter(line -> line.level().compareTo(least) >= 0)
                .filter(line -> line.text().toUpperCase(Locale.ROOT).contains(wanted))
                .toList());
    count.setText(words.of("desk.log.count", lines.getItems().size(), all.size()));
    lines.scrollTo(lines.getItems().size() - 1);
  }

  /** To a stick, or wherever else. */
  @FXML
  void copy() {
    var chooser = new FileChooser();
    chooser.setTitle(words.of("desk.log.copy"));
    chooser.setInitialFileName("motcua-kiosk-log-" + LocalDate.now(parts.clock()) + ".zip");
    Optional.ofNullable(chooser.showSaveDialog(lines.getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(
            file ->
                parts
                    .work()
                    .machine()
                    .copyLog(
                        parts.desk().clerk(), file, words -> parts.desk().say("download", words)));
  }

  @Override
  public boolean key(KeyEvent event) {
    if (event.getCode() == KeyCode.F5) {
      refresh();
      return true;
    }
    if (event.isControlDown() && event.getCode() == KeyCode.S) {
      copy();
      return true;
    }
    return false;
  }
}
