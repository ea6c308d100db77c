package vn.motcua.kiosk.ui.setup;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.motcua.kiosk.config.Opening;
import vn.motcua.kiosk.config.Provinces;
import vn.motcua.kiosk.config.Setup;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.NameField;

/** Where the machine stands, and where its citizens go for level 2. */
final class CommuneController implements Page {

  private static final int COLUMNS = 4;

  /** Minutes by which an hour is set. */
  private static final int STEP = 15;

  private final Words words;
  private final SetupWork work;
  private final SetupDraft draft;
  private final Surroundings around;

  @FXML private HBox kinds;
  @FXML private NameField name;
  @FXML private NameField place;
  @FXML private GridPane hours;
  @FXML private GridPane provinces;

  CommuneController(SetupParts parts) {
    words = parts.words();
    work = parts.work();
    draft = parts.draft();
    around = parts.around();
  }

  @FXML
  void initialize() {
    var kindChoice = new ToggleGroup();
    for (var kind : Setup.KINDS) {
      kinds.getChildren().add(kind(kind, kindChoice));
    }
    var provinceChoice = new ToggleGroup();
    var all = Provinces.all();
    int rows = (all.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < COLUMNS; i++) {
      var part = new ColumnConstraints();
      part.setPercentWidth(100.0 / COLUMNS);
      provinces.getColumnConstraints().add(part);
    }
    for (int i = 0; i < all.size(); i++) {
      provinces.add(province(all.get(i), i, provinceChoice), i / rows, i % rows);
    }
    for (int i = 0; i < draft.hours.length; i++) {
      hour(i);
    }
    name.setId("commune-name");
    name.setText(draft.name);
    name.textProperty().addListener((_, _, _) -> draft.name = name.written());
    place.setId("police-place");
    place.setText(draft.place);
    place.textProperty().addListener((_, _, _) -> draft.place = place.written());
  }

  private ToggleButton kind(String kind, ToggleGroup group) {
    var id = "kind-" + Setup.KINDS.indexOf(kind);
    var capital = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    var button = Choice.of(id, capital, group, draft.kind.equals(kind), () -> draft.kind = kind);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private ToggleButton province(String province, int number, ToggleGroup group) {
    var button =
        Choice.of(
            "province-" + number,
            province,
            group,
            draft.province.equals(province),
            () -> draft.province = province);
    button.getStyleClass().add("province");
    return button;
  }

  private void hour(int i) {
    var time = new Label();
    time.getStyleClass().add("hour");
    time.setId("hour-" + i);
    time.setText(Opening.clock(draft.hours[i]));
    var earlier = step("hour-" + i + "-earlier", "−", i, -STEP, time);
    var later = step("hour-" + i + "-later", "+", i, STEP, time);
    var row = new HBox(earlier, time, later);
    row.getStyleClass().add("hour-step");
    GridPane.setHalignment(row, HPos.LEFT);
    hours.add(row, 1 + i % 2 * 2, i / 2);
  }

  private Button step(String id, String sign, int i, int minutes, Label time) {
    var button = new Button(sign);
    button.setId(id);
    button.setAccessibleText(words.of(minutes < 0 ? "setup.earlier" : "setup.later"));
    button.getStyleClass().addAll("desk-action", "desk-secondary", "hour-button");
    button.setOnAction(
        _ -> {
          draft.hours[i] = moved(draft.hours[i], minutes);
          time.setText(Opening.clock(draft.hours[i]));
        });
    return button;
  }

  /** Within the day. */
  private static LocalTime moved(LocalTime time, int minutes) {
    int day = time.toSecondOfDay() / 60 + minutes;
    return day < 0 || day >= 24 * 60 ? time : time.plusMinutes(minutes);
  }

  @FXML
  void nameKeys() {
    around.keyboard(name);
  }

  @FXML
  void placeKeys() {
    around.keyboard(place);
  }

  @Override
  public void next() {
    var missing = missing();
    if (missing.isPresent()) {
      around.say(words.of(missing.get()));
      return;
    }
    around.busy(true);
    work.place(draft.place(), draft.police(), around::next);
  }

  private Optional<String> missing() {
    if (draft.name.isBlank()) {
      return Optional.of("setup.commune.no-name");
    }
    if (draft.province.isEmpty()) {
      return Optional.of("setup.commune.no-province");
    }
    if (!draft.place.isBlank() && !isInOrder()) {
      return Optional.of("setup.commune.hours-backwards");
    }
    return Optional.empty();
  }

  private boolean isInOrder() {
    boolean order = true;
    for (int i = 1; i < draft.hours.length; i++) {
      order &= draft.hours[i - 1].isBefore(draft.hours[i]);
    }
    return order;
  }
}
