package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Standing;

/** Who asked to be reminded, how long he has waited, and what was done about it. */
final class RemindersController implements DeskPage {

  private final DeskParts parts;
  private final Words words;
  private NameIndex everybody = NameIndex.EMPTY;
  private final BooleanProperty saves = new SimpleBooleanProperty();

  @FXML private Kpi waiting;
  @FXML private Kpi soon;
  @FXML private Kpi late;
  @FXML private Kpi over;
  @FXML private TextField name;
  @FXML private ComboBox<String> hamlet;
  @FXML private ComboBox<String> which;
  @FXML private ReminderTable table;
  @FXML private Button called;
  @FXML private Button visited;
  @FXML private Button sms;
  @FXML private Button activated;
  @FXML private Button done;
  @FXML private Button print;
  @FXML private MenuButton save;
  @FXML private WorkBar bar;
  private final Saving saving;
  private final ReminderActs acts;

  RemindersController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
    this.saving = new Saving(parts, () -> bar, saves::set);
    this.acts = new ReminderActs(parts, this::chosen, this::refresh);
  }

  @FXML
  void initialize() {
    table.setUp(parts, today());
    choices(
        hamlet,
        Stream.concat(
            Stream.of(words.of("desk.find.all-hamlets")),
            parts.config().commune().hamlets().stream()));
    choices(
        which,
        Stream.of(
            words.of("desk.reminders.waiting"),
            words.of("desk.reminders.deadline"),
            words.of("desk.reminders.everybody")));
    var nobody = Bindings.isEmpty(table.getItems());
    print.disableProperty().bind(nobody);
    save.disableProperty().bind(nobody.or(saves));
    save.getItems().setAll(SaveMenu.items(words, this::save));
    name.textProperty().addListener((_, _, _) -> show());
    var chosen = table.getSelectionModel().selectedItemProperty();
    chosen.addListener((_, _, _) -> offer());
    offer();
  }

  private LocalDate today() {
    return LocalDate.now(parts.clock());
  }

  private void choices(ComboBox<String> box, Stream<String> values) {
    box.getItems().setAll(values.toList());
    box.getSelectionModel().select(0);
    box.setOnAction(_ -> show());
  }

  @Override
  public void shown() {
    refresh();
    table.requestFocus();
  }

  private void refresh() {
    parts.work().reminders().names(parts.desk().clerk(), this::read);
  }

  private void read(NameIndex read) {
    everybody = read;
    var all = read.all();
    long waits = all.stream().filter(r -> !r.isOver()).count();
    tell(waiting, waits, "desk.reminders.kpi.waiting", "plain");
    tell(soon, count(all, this::isSoon), "desk.reminders.kpi.soon", "attention");
    tell(late, count(all, this::isLate), "desk.reminders.kpi.late", "bad");
    tell(over, all.size() - waits, "desk.reminders.kpi.over", "good");
    show();
  }

  private void tell(Kpi kpi, long number, String words, String tone) {
    var hotline = parts.config().contacts().hotline();
    kpi.show(
        String.valueOf(number), "", this.words.of(words, hotline), number == 0 ? "plain" : tone);
  }

  private static long count(List<Reminder> all, Predicate<Reminder> which) {
    return all.stream().filter(which).count();
  }

  private boolean isSoon(Reminder one) {
    return !one.isOver()
        && one.deadline(parts.zone())
            .filter(d -> !d.isBefore(today()) && !d.isAfter(today().plusDays(ReminderTable.SOON)))
            .isPresent();
  }

  private boolean isLate(Reminder one) {
    return !one.isOver() && one.deadline(parts.zone()).filter(d -> d.isBefore(today())).isPresent();
  }

  private void show() {
    var chosen = chosen();
    table.getItems().setAll(shownPeople());
    table.sort();
    chosen
        .flatMap(c -> table.getItems().stream().filter(r -> r.id().equals(c.id())).findFirst())
        .ifPresent(r -> table.getSelectionModel().select(r));
  }

  private List<Reminder> shownPeople() {
    var named =
        name.getText().isBlank()
            ? everybody.all()
            : everybody.find(name.getText(), Integer.MAX_VALUE);
    int h = hamlet.getSelectionModel().getSelectedIndex();
    var wanted = h <= 0 ? Optional.<String>empty() : Optional.of(hamlet.getItems().get(h));
    return named.stream()
        .filter(r -> wanted.isEmpty() || wanted.get().equals(r.hamlet()))
        .filter(asked())
        .toList();
  }

  private Predicate<Reminder> asked() {
    return switch (which.getSelectionModel().getSelectedIndex()) {
      case 0 -> r -> !r.isOver();
      case 1 -> r -> isSoon(r) || isLate(r);
      default -> _ -> true;
    };
  }

  private Optional<Reminder> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /** Only what can be done with the one that is chosen. */
  private void offer() {
    var one = chosen();
    Stream.of(called, visited, done).forEach(b -> b.setDisable(one.isEmpty()));
    boolean markable = one.filter(r -> r.standing() != Standing.UNDER_WAY).isPresent();
    Stream.of(sms, activated).forEach(b -> b.setDisable(!markable));
  }

  @FXML
  void called() {
    acts.reminded(Reminded.CALLED);
  }

  @FXML
  void visited() {
    acts.reminded(Reminded.VISITED);
  }

  @FXML
  void done() {
    acts.reminded(Reminded.DONE);
  }

  @FXML
  void smsCame() {
    acts.mark(Mark.SMS_CAME);
  }

  @FXML
  void activated() {
    acts.mark(Mark.ACTIVATED);
  }

  /** What stands in the table, in its order. */
  @FXML
  void print() {
    parts
        .work()
        .reminders()
        .print(
            parts.desk().clerk(),
            hamlet.getSelectionModel().getSelectedItem(),
            List.copyOf(table.getItems()),
            sentence -> parts.desk().say("printer", sentence));
  }

  /** The same on a stick. */
  private void save(ReportFormat format) {
    var people = List.copyOf(table.getItems());
    var reminders = parts.work().reminders();
    saving.save(
        "danh-sach-nhac-" + today(),
        format,
        (file, headway) -> reminders.save(parts.desk().clerk(), people, format, file, headway));
  }

  /** Ctrl+P prints, Ctrl+S saves a workbook, Alt with a digit notes what was done. */
  @Override
  public boolean key(KeyEvent event) {
    if (event.isControlDown() && event.getCode() == KeyCode.P) {
      print.fire();
      return true;
    }
    if (event.isControlDown() && event.getCode() == KeyCode.S && !save.isDisable()) {
      save(ReportFormat.XLSX);
      return true;
    }
    if (!event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case DIGIT1 -> called();
      case DIGIT2 -> visited();
      case DIGIT3 -> smsCame();
      case DIGIT4 -> activated();
      case DIGIT5 -> done();
      default -> {
        return false;
      }
    }
    return true;
  }
}
