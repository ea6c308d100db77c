package vn.motcua.kiosk.ui.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Standing;
import vn.motcua.kiosk.visit.Visit;

/** Visits in a table that can be sorted by each column. */
public final class VisitTable extends TableView<DeskRow> {

  private static final PseudoClass CALLS = PseudoClass.getPseudoClass("calls");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM H:mm");

  private Optional<VisitCode> calling = Optional.empty();
  private int machine = 1;
  private Consumer<DeskRow> opened = _ -> {};

  public VisitTable() {
    getStyleClass().add("visits");
    setRowFactory(_ -> new Row());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** A row in which somebody calls stands out. */
  private final class Row extends TableRow<DeskRow> {
    Row() {
      setOnMouseClicked(
          click -> {
            if (!isEmpty() && click.getClickCount() == 1) {
              opened.accept(getItem());
            }
          });
    }

    @Override
    protected void updateItem(DeskRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(
          CALLS, !empty && row != null && calling.equals(Optional.of(row.visit().code())));
    }
  }

  /**
   * @param dated whether the rows are of several days
   * @param open takes the row that was chosen
   */
  void setUp(DeskParts parts, boolean dated, Consumer<DeskRow> open) {
    var words = parts.words();
    var guide = parts.guide();
    var zone = parts.zone();
    machine = parts.config().settings().counterNumber();
    opened = open;
    setPlaceholder(new Label(words.of("desk.table.empty")));
    var at = Comparator.comparing((DeskRow r) -> r.visit().opened());
    parts
        .tables()
        .put(
            this,
            dated ? "find" : "today",
            List.of(
                Columns.text(
                    words.of("desk.table.code"),
                    dated ? 204 : 84,
                    dated ? r -> r.visit().code().text() : r -> r.visit().code().number(),
                    "strong-cell"),
                time(words.of("desk.table.time"), dated, zone, at),
                Columns.text(words.of("desk.table.name"), 226, r -> name(r, words), "strong-cell"),
                Columns.text(
                    words.of("desk.table.tail"),
                    dated ? 134 : 120,
                    r -> r.tail().map(t -> "••• " + t).orElse("–")),
                Columns.text(
                    words.of("desk.table.pathway"),
                    dated ? 236 : 336,
                    r -> pathway(r, guide, words)),
                Columns.redrawn(
                    words.of("desk.table.progress"),
                    190,
                    Progress::new,
                    Progress::show,
                    Comparator.comparingInt(r -> r.visit().done().size())),
                Columns.redrawn(
                    words.of("desk.table.standing"),
                    dated ? 236 : 222,
                    Pill::new,
                    (pill, r) -> show(pill, r, words),
                    Comparator.comparing(DeskRow::standing)),
                acts(words)));
  }

  private TableColumn<DeskRow, DeskRow> acts(Words words) {
    var column =
        Columns.redrawn(
            "",
            176,
            VisitTable::button,
            (Button button, DeskRow r) -> show(button, r, words),
            Comparator.comparing(r -> r.standing() != Standing.UNDER_WAY));
    column.setSortable(false);
    return column;
  }

  private TableColumn<DeskRow, ?> time(
      String title, boolean dated, ZoneId zone, Comparator<DeskRow> order) {
    var format = dated ? DAY : TIME;
    return Columns.text(
        title, dated ? 140 : 92, r -> format.format(r.visit().opened().atZone(zone)), order);
  }

  static String name(DeskRow row, Words words) {
    return row.name().map(n -> n.full()).orElseGet(() -> words.of("desk.table.nameless"));
  }

  static String pathway(DeskRow row, Guide guide, Words words) {
    return guide.pathways().stream()
        .filter(p -> row.visit().pathway().equals(Optional.of(p.id())))
        .findFirst()
        .map(p -> words.of(p.title()))
        .orElseGet(() -> words.of("desk.table.no-pathway"));
  }

  private void show(Pill pill, DeskRow row, Words words) {
    if (calling.equals(Optional.of(row.visit().code()))) {
      pill.showHelp(words);
    } else {
      pill.show(row.standing(), words);
    }
  }

  private static Button button() {
    var button = new Button();
    button.setGraphic(Icon.ofRow());
    button.getStyleClass().addAll("desk-action", "desk-secondary", "row-action");
    button.setFocusTraversable(false);
    button.setId("open");
    return button;
  }

  private void show(Button button, DeskRow row, Words words) {
    boolean live = row.standing() == Standing.UNDER_WAY;
    button.setText(words.of(live ? "desk.table.look" : "desk.table.open", machine));
    if (button.getGraphic() instanceof Icon icon) {
      icon.setName(live ? "eye" : "file-text");
    }
    button.setUserData(row.visit().code().text()); // Another id would have it dressed anew.
    button.setOnAction(_ -> opened.accept(row));
  }

  private void key(KeyEvent event) {
    var row = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      opened.accept(row);
      event.consume();
    }
  }

  /** Shows other rows; the one that was chosen stays so, and the order too. */
  void show(List<DeskRow> rows) {
    var chosen = Optional.ofNullable(getSelectionModel().getSelectedItem()).map(DeskRow::id);
    getItems().setAll(rows);
    sort();
    chosen.ifPresent(this::choose);
  }

  void choose(Visit.Id id) {
    getItems().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .ifPresent(r -> getSelectionModel().select(r));
  }

  /** Who calls for help. */
  void calling(Optional<VisitCode> code) {
    if (!code.equals(calling)) {
      calling = code;
      refresh();
    }
  }
}
