package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.Kept;
import vn.motcua.kiosk.visit.Request;
import vn.motcua.kiosk.visit.Right;

/** What people ask for about their data, by when, and doing it. */
final class RequestsController implements DeskPage {

  /** A visit code, or the number of a letter such as {@code 12/DDN}: no name fits into it. */
  private static final Pattern ABOUT = Pattern.compile("(?!\\d{9,})[A-Z0-9/.-]{1,20}");

  private final DeskParts parts;
  private final Words words;
  private boolean sure;

  @FXML private Kpi open;
  @FXML private Kpi soon;
  @FXML private Kpi late;
  @FXML private Kpi answered;
  @FXML private ComboBox<String> asked;
  @FXML private TextField about;
  @FXML private Button take;
  @FXML private RequestTable table;
  @FXML private Region keptPanel;
  @FXML private Label keptTitle;
  @FXML private GridPane kept;
  @FXML private ComboBox<String> hamlet;
  @FXML private Button carryOut;
  @FXML private Button refuse;
  @FXML private Button done;

  RequestsController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  @FXML
  void initialize() {
    table.setUp(words, parts.tables(), today());
    rights().map(r -> RequestTable.asked(r, words)).forEach(asked.getItems()::add);
    asked.getSelectionModel().select(0);
    hamlet.getItems().setAll(parts.config().commune().hamlets());
    hamlet.setOnAction(_ -> offer());
    about.textProperty().addListener((_, _, _) -> offer());
    table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> chosen());
    hideKept();
    offer();
  }

  private LocalDate today() {
    return LocalDate.now(parts.clock());
  }

  @Override
  public void shown() {
    refresh();
    about.requestFocus();
  }

  private void refresh() {
    parts.work().requests().all(this::show);
  }

  private void show(List<Request> all) {
    var wanted = all.stream().filter(Request::isOpen).toList();
    long over = wanted.stream().filter(r -> r.daysLeft(today()) < 0).count();
    long near = wanted.stream().filter(r -> r.daysLeft(today()) <= RequestTable.SOON).count();
    tell(open, wanted.size(), "desk.requests.kpi.open", "plain");
    tell(soon, near - over, "desk.requests.kpi.soon", "attention");
    tell(late, over, "desk.requests.kpi.late", "bad");
    tell(answered, all.size() - wanted.size(), "desk.requests.kpi.answered", "good");
    table.getItems().setAll(all);
    table.sort();
    offer();
  }

  private void tell(Kpi kpi, long number, String help, String tone) {
    kpi.show(String.valueOf(number), "", words.of(help), number == 0 ? "plain" : tone);
  }

  private Optional<Request> request() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).filter(Request::isOpen);
  }

  private void chosen() {
    hideKept();
    offer();
  }

  /** Only what can be done with the one that is chosen. */
  private void offer() {
    sure = false;
    take.setDisable(!ABOUT.matcher(typed()).matches());
    var right = request().map(Request::asked);
    boolean correct = right.equals(Optional.of(Right.CORRECT));
    hamlet.setVisible(correct);
    hamlet.setManaged(correct);
    carryOut.setText(
        words.of("desk.requests.do." + right.orElse(Right.SEE).name().toLowerCase(Locale.ROOT)));
    carryOut.setDisable(right.isEmpty() || (correct && hamlet.getValue() == null));
    Stream.of(refuse, done).forEach(b -> b.setDisable(right.isEmpty()));
  }

  private String typed() {
    return about.getText().strip().toUpperCase(Locale.ROOT);
  }

  @FXML
  void take() {
    if (!take.isDisabled()) {
      rights()
          .filter(r -> RequestTable.asked(r, words).equals(asked.getValue()))
          .forEach(
              r -> parts.work().requests().take(parts.desk().clerk(), r, typed(), this::taken));
    }
  }

  private static Stream<Right> rights() {
    return Stream.of(Right.values());
  }

  private void taken() {
    about.clear();
    refresh();
  }

  /** What is erased does not come back: that takes a second touch. */
  @FXML
  void carryOut() {
    request()
        .ifPresent(
            r -> {
              if (r.asked() == Right.ERASE && !sure) {
                sure = true;
                carryOut.setText(words.of("desk.requests.sure"));
                return;
              }
              var right = Optional.ofNullable(hamlet.getValue()).orElse("");
              parts
                  .work()
                  .requests()
                  .carryOut(parts.desk().clerk(), r, right, lines -> carriedOut(r, lines));
            });
  }

  private void carriedOut(Request request, List<Kept> lines) {
    refresh();
    switch (request.asked()) {
      case SEE -> show(request, lines);
      case PRINT ->
          parts.work().requests().print(request, lines, s -> parts.desk().say("printer", s));
      default -> parts.desk().say("check", words.of("desk.requests.carried-out", request.about()));
    }
  }

  private void show(Request request, List<Kept> lines) {
    table.getSelectionModel().clearSelection();
    keptTitle.setText(words.of("desk.requests.kept", request.about()));
    kept.getChildren().clear();
    for (int row = 0; row < lines.size(); row++) {
      var what = new Label(lines.get(row).what());
      what.getStyleClass().add("kept-what");
      GridPane.setValignment(what, VPos.TOP);
      kept.addRow(row, what, new Label(lines.get(row).value()));
    }
    present(true);
  }

  private void hideKept() {
    kept.getChildren().clear();
    present(false);
  }

  private void present(boolean shown) {
    keptPanel.setVisible(shown);
    keptPanel.setManaged(shown);
  }

  @FXML
  void refuse() {
    answer(false);
  }

  @FXML
  void done() {
    answer(true);
  }

  private void answer(boolean isDone) {
    request()
        .ifPresent(
            r -> parts.work().requests().answer(parts.desk().clerk(), r, isDone, this::refresh));
  }
}
