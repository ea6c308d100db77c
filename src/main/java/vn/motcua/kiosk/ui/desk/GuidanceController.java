package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.guide.Due;
import vn.motcua.kiosk.guide.Due.Reason;
import vn.motcua.kiosk.guide.Item;
import vn.motcua.kiosk.ui.Words;

/** What of the guidance somebody has to look at again, how it looks, and what is wrong in it. */
final class GuidanceController implements DeskPage {

  /** As {@code kiosk guide --due} has it. */
  private static final int SOON = 90;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int DUE = 0;
  private static final int MISTAKES = 2;

  private final DeskParts parts;
  private final Words words;
  private final List<GuidanceRow> all;
  private boolean onPaper;
  private int asked;

  @FXML private HBox numbers;
  @FXML private Kpi ended;
  @FXML private Kpi soon;
  @FXML private Kpi unverified;
  @FXML private Kpi partial;
  @FXML private Kpi mistakes;
  @FXML private TextField search;
  @FXML private ComboBox<String> which;
  @FXML private Button check;
  @FXML private TableView<GuidanceRow> items;
  @FXML private TableView<GuidanceProblem> problems;
  @FXML private VBox detail;
  @FXML private Label title;
  @FXML private Label source;
  @FXML private Button screen;
  @FXML private Button paper;
  @FXML private StackPane frame;
  @FXML private ImageView picture;

  GuidanceController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
    var due =
        Due.in(parts.guide(), LocalDate.now(parts.clock()), SOON).stream()
            .collect(Collectors.toMap(Due::item, Due::reason, (first, _) -> first));
    all =
        parts.guide().items().stream()
            .map(i -> new GuidanceRow(i, Optional.ofNullable(due.get(i)), title(i)))
            .toList();
  }

  private String title(Item item) {
    return words.plain(item.title());
  }

  @FXML
  void initialize() {
    var tables = new GuidanceTables(parts);
    tables.items(items);
    tables.problems(problems);
    which
        .getItems()
        .setAll(
            words.of("desk.guidance.which.due"),
            words.of("desk.guidance.which.all"),
            words.of("desk.guidance.which.mistakes"));
    which.getSelectionModel().select(DUE);
    which.setOnAction(_ -> list());
    search.textProperty().addListener((_, _, _) -> list());
    items.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> look());
    picture.fitWidthProperty().bind(frame.widthProperty().subtract(2));
    picture.fitHeightProperty().bind(frame.heightProperty().subtract(2));
    tell(ended, Reason.ENDED, "bad");
    tell(soon, Reason.ENDS_SOON, "attention");
    tell(unverified, Reason.UNVERIFIED, "attention");
    tell(partial, Reason.PARTIAL, "plain");
    list();
  }

  private void tell(Kpi kpi, Reason reason, String tone) {
    long count = all.stream().filter(row -> row.due().equals(Optional.of(reason))).count();
    kpi.show(
        String.valueOf(count),
        "",
        words.of(GuidanceTables.means(reason), SOON),
        count == 0 ? "plain" : tone);
  }

  @Override
  public void shown() {
    items.requestFocus();
    check();
  }

  /** Looks through the files. */
  @FXML
  void check() {
    check.setDisable(true);
    mistakes.show("…", "", words.of("desk.guidance.checking"), "plain");
    parts.work().guidance().problems(this::checked);
  }

  private void checked(List<GuidanceProblem> found) {
    check.setDisable(false);
    problems.getItems().setAll(found);
    problems.sort();
    mistakes.show(
        String.valueOf(found.size()),
        found.isEmpty() ? "check" : "alert-triangle",
        words.of(found.isEmpty() ? "desk.guidance.clean" : "desk.guidance.mend"),
        found.isEmpty() ? "good" : "bad");
  }

  private void list() {
    int chosen = which.getSelectionModel().getSelectedIndex();
    there(items, chosen != MISTAKES);
    there(problems, chosen == MISTAKES);
    var typed = search.getText().strip().toLowerCase(Locale.of("vi"));
    items
        .getItems()
        .setAll(
            all.stream()
                .filter(row -> chosen != DUE || row.due().isPresent())
                .filter(row -> fits(row, typed))
                .sorted(GuidanceRow.PRESSING)
                .toList());
    items.sort();
  }

  private static boolean fits(GuidanceRow row, String typed) {
    return row.title().toLowerCase(Locale.of("vi")).contains(typed)
        || row.item().id().contains(typed);
  }

  // --- one of them ---

  private void look() {
    var chosen = Optional.ofNullable(items.getSelectionModel().getSelectedItem());
    there(detail, chosen.isPresent());
    there(numbers, chosen.isEmpty()); // A sheet of paper is tall.
    chosen.ifPresent(this::show);
  }

  private void show(GuidanceRow row) {
    title.setText(row.title());
    var from = row.item().provenance();
    source.setText(
        words.of(
            "desk.guidance.source",
            from.source(),
            String.join("; ", from.legalBasis()),
            DAY.format(from.effectiveFrom()),
            from.effectiveTo().map(DAY::format).orElseGet(() -> words.of("desk.guidance.no-end"))));
    screen.pseudoClassStateChanged(CHOSEN, !onPaper);
    paper.pseudoClassStateChanged(CHOSEN, onPaper);
    picture.setImage(null);
    int question = ++asked;
    BiConsumer<Item, Consumer<Image>> draw =
        onPaper ? parts.work().guidance()::paper : parts.work().guidance()::screen;
    draw.accept(
        row.item(),
        image -> {
          if (question == asked) {
            picture.setImage(image);
          }
        });
  }

  @FXML
  void screen() {
    onPaper = false;
    look();
  }

  @FXML
  void paper() {
    onPaper = true;
    look();
  }

  @FXML
  void close() {
    items.getSelectionModel().clearSelection();
  }

  private static void there(Node part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }

  /** Alt+1 shows the screen, Alt+2 the paper, F5 looks through the files, Esc closes. */
  @Override
  public boolean key(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.DIGIT1) {
      screen();
    } else if (event.isAltDown() && event.getCode() == KeyCode.DIGIT2) {
      paper();
    } else if (event.getCode() == KeyCode.F5) {
      check();
    } else if (event.getCode() == KeyCode.ESCAPE && detail.isVisible()) {
      close();
    } else {
      return false;
    }
    return true;
  }
}
