package vn.motcua.kiosk.ui.desk;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Visit;

/** The day at the counter: who needs help, the numbers, the visits, the devices. */
final class TodayController implements DeskPage {

  /** Seconds; a page of the citizen shows at once, numbers of the others soon enough. */
  private static final int REFRESH = 10;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private final DeskParts parts;
  private final Words words;
  private final CompletableFuture<Day> first = new CompletableFuture<>();
  private int seconds;
  private Optional<String> page = Optional.empty();
  private List<DeskRow> rows = List.of();

  @FXML private HBox call;
  @FXML private Label callTitle;
  @FXML private Label callWhere;
  @FXML private Kpi visits;
  @FXML private Kpi now;
  @FXML private Kpi done;
  @FXML private Kpi waiting;
  @FXML private Kpi level2;
  @FXML private Kpi minutes;
  @FXML private VisitTable table;
  @FXML private VBox devices;
  @FXML private VBox deviceList;
  @FXML private Label devicesTitle;
  @FXML private StoryPanel story;
  private final StorySide side;

  /** Asks for the day at once: a long one is read while the page is loaded. */
  TodayController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.side = new StorySide(parts, () -> story, this::refresh, () -> devices(true));
    parts.work().visits().today(first::complete);
  }

  @FXML
  void initialize() {
    table.setUp(parts, false, row -> open(row.id()));
    devicesTitle.setText(words.of("desk.devices.title", parts.config().settings().counterNumber()));
  }

  private void open(Visit.Id id) {
    devices(false);
    side.open(id);
    table.choose(id);
  }

  private void devices(boolean shown) {
    devices.setVisible(shown);
    devices.setManaged(shown);
  }

  @Override
  public void shown() {
    page = there(parts.desk().live());
    var _ = first.thenAccept(this::show);
    table.requestFocus();
  }

  @FXML
  void refresh() {
    seconds = 0;
    parts.work().visits().today(this::show);
  }

  @Override
  public void second() {
    seconds++;
    if (seconds >= REFRESH) {
      refresh();
    }
    showCall(parts.desk().live());
  }

  private void show(Day day) {
    rows = day.rows();
    table.show(rows);
    var live = parts.desk().live();
    showCall(live);
    new TodayKpis(words, visits, now, done, waiting, level2, minutes).show(day, live);
  }

  @Override
  public void live(Live live) {
    showCall(live);
    showDevices(live);
    side.draw();
    var there = there(live);
    if (!there.equals(page)) {
      page = there;
      refresh();
      side.refresh();
    }
  }

  /** The citizen's page; each one is worth a look into the record. */
  private static Optional<String> there(Live live) {
    return live.now().map(n -> n.code() + n.kind() + n.number());
  }

  private void showCall(Live live) {
    table.calling(live.call().map(Call::code));
    call.setVisible(live.call().isPresent());
    call.setManaged(live.call().isPresent());
    live.call().ifPresent(c -> show(c, live));
  }

  private void show(Call asked, Live live) {
    var name =
        rows.stream()
            .filter(r -> r.visit().code().equals(asked.code()))
            .findFirst()
            .flatMap(r -> r.name().map(n -> called(r, n)))
            .orElse("");
    callTitle.setText(
        words.of(
            name.isEmpty() ? "desk.call.title" : "desk.call.title.named",
            parts.config().settings().counterNumber(),
            asked.code().number(),
            name));
    long waited =
        Math.max(0, Duration.between(asked.at(), LocalTime.now(parts.clock())).toMinutes());
    callWhere.setText(
        words.of(
            waited == 0 ? "desk.call.where.now" : "desk.call.where",
            where(asked, live),
            TIME.format(asked.at()),
            waited));
  }

  private String called(DeskRow row, PersonName name) {
    return switch (row.visit().sex()) {
      case MALE -> words.of("desk.call.man", name.full());
      case FEMALE -> words.of("desk.call.woman", name.full());
      case UNKNOWN -> name.full();
    };
  }

  private String where(Call asked, Live live) {
    var symptom =
        Optional.ofNullable(parts.guide().remedies().get(asked.reason()))
            .map(r -> words.plain(r.symptom()));
    var at = live.now().map(n -> StoryWords.at(n, words));
    return symptom
        .map(s -> at.map(a -> a + " – " + s).orElse(s))
        .or(() -> at)
        .orElseGet(() -> words.of("desk.at.other"));
  }

  private void showDevices(Live live) {
    deviceList.getChildren().setAll(live.devices().stream().map(this::device).toList());
  }

  private Node device(Device device) {
    var name = new Label(words.of("desk.device." + device.kind()));
    name.getStyleClass().add("device-name");
    var state = new Label(device.trouble().orElseGet(() -> words.of("desk.device.well")));
    state.setWrapText(true);
    state.getStyleClass().add(device.trouble().isPresent() ? "device-trouble" : "device-well");
    var both = new VBox(name, state);
    HBox.setHgrow(both, Priority.ALWAYS);
    var badge = new Icon(device.trouble().isPresent() ? "alert-triangle" : "check");
    badge.getStyleClass().add(device.trouble().isPresent() ? "badge-trouble" : "badge-well");
    var line = new HBox(new Icon(device.icon()), both, badge);
    line.getStyleClass().add("machine-part");
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  /** Where he is who called. */
  @FXML
  void look() {
    parts
        .desk()
        .live()
        .call()
        .flatMap(c -> rows.stream().filter(r -> r.visit().code().equals(c.code())).findFirst())
        .ifPresentOrElse(
            r -> open(r.id()), () -> parts.desk().say("info", words.of("desk.call.unkept")));
  }

  /** In the clerk's hands, from here. */
  @FXML
  void help() {
    if (parts.desk().live().now().isPresent()) {
      go();
      parts.desk().open(DeskScreen.HELP);
    }
  }

  @FXML
  void go() {
    parts
        .desk()
        .live()
        .call()
        .ifPresent(c -> parts.work().visits().answer(parts.desk().clerk(), c));
  }

  @Override
  public boolean key(KeyEvent event) {
    if (event.getCode() == KeyCode.F2) {
      go();
      return true;
    }
    if (event.getCode() == KeyCode.F3) {
      help();
      return true;
    }
    if (event.getCode() == KeyCode.F5) {
      refresh();
      return true;
    }
    return side.key(event);
  }
}
