package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.Keypad;
import vn.motcua.kiosk.ui.control.NameField;
import vn.motcua.kiosk.ui.control.NewPin;

/** Who may open the desk: a lead adds clerks, gives new PINs, takes clerks off the list. */
final class ClerksController implements DeskPage {

  private static final int LONGEST_NAME = 40;

  private final DeskParts parts;
  private final Words words;
  private Optional<Clerk> whom = Optional.empty();
  private List<Drawn> drawn = List.of();

  /**
   * A clerk as he stands on the list.
   *
   * @param pause minutes until he may try again, 0 for none
   */
  private record Drawn(Clerk clerk, long pause) {}

  @FXML private VBox people;
  @FXML private Label onlyLead;
  @FXML private VBox form;
  @FXML private Label title;
  @FXML private VBox newcomer;
  @FXML private NameField name;
  @FXML private CheckBox lead;
  @FXML private NewPin pin;
  @FXML private Keypad keypad;
  @FXML private Button save;
  @FXML private Button another;

  ClerksController(DeskParts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  @FXML
  void initialize() {
    name.setId("clerk-name");
    pin.typedOn(keypad);
  }

  @Override
  public void shown() {
    boolean may = parts.desk().clerk().role() == Role.LEAD;
    show(form, may);
    show(onlyLead, !may);
    newcomer();
  }

  @Override
  public void second() {
    draw(); // Pauses run out.
  }

  /** Anew only if something is different: whoever moves by keyboard would lose his place. */
  private void draw() {
    var now = parts.work().door().clerks().stream().map(this::drawn).toList();
    if (!now.equals(drawn)) {
      drawn = now;
      people.getChildren().setAll(now.stream().map(this::row).toList());
    }
  }

  private Drawn drawn(Clerk clerk) {
    var pause = parts.work().door().pause(clerk);
    return new Drawn(clerk, pause.isZero() ? 0 : pause.toMinutes() + 1);
  }

  private Node row(Drawn one) {
    var clerk = one.clerk();
    var who = new Label(clerk.name());
    who.getStyleClass().add("device-name");
    var state =
        new Label(
            words.of(
                    clerk.role() == Role.LEAD ? "desk.clerks.lead" : "desk.clerks.clerk",
                    clerk.id())
                + (one.pause() == 0 ? "" : " · " + words.of("desk.clerks.pause", one.pause())));
    state.getStyleClass().add(one.pause() == 0 ? "table-hint" : "device-trouble");
    var both = new VBox(who, state);
    HBox.setHgrow(both, Priority.ALWAYS);
    var row = new HBox(new Icon("user"), both);
    row.getStyleClass().add("clerk-row");
    if (parts.desk().clerk().role() == Role.LEAD) {
      row.getChildren().add(reset(clerk));
      if (!clerk.id().equals(parts.desk().clerk().id())) {
        row.getChildren().add(remove(clerk));
      }
    }
    return row;
  }

  private Button reset(Clerk clerk) {
    var button = new Button(words.of("desk.clerks.reset"), new Icon("key"));
    button.setId("reset-" + clerk.id());
    button.getStyleClass().addAll("desk-action", "desk-secondary", "row-action");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> anew(clerk));
    return button;
  }

  /** Asked for once more on the right, where there is room for it. */
  private Button remove(Clerk clerk) {
    var button = new Button(words.of("desk.clerks.remove"), new Icon("user-x"));
    button.setId("remove-" + clerk.id());
    button.getStyleClass().addAll("desk-action", "desk-secondary", "row-action");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> leaving(clerk));
    return button;
  }

  @FXML
  void newcomer() {
    begin(Optional.empty(), words.of("desk.clerks.add"), words.of("desk.clerks.add"));
    name.setText("");
    lead.setSelected(false);
    show(newcomer, true);
    show(another, false);
  }

  private void anew(Clerk clerk) {
    begin(
        Optional.of(clerk),
        words.of("desk.clerks.reset.of", clerk.name()),
        words.of("desk.clerks.reset"));
    show(newcomer, false);
    show(another, true);
  }

  private void begin(Optional<Clerk> who, String head, String button) {
    whom = who;
    title.setText(head);
    save.setText(button);
    save.setOnAction(_ -> save());
    pin.clear();
    show(pin, true);
    draw();
  }

  private void leaving(Clerk clerk) {
    begin(
        Optional.of(clerk),
        words.of("desk.clerks.remove.of", clerk.name()),
        words.of("desk.clerks.remove"));
    show(newcomer, false);
    show(another, true);
    show(pin, false);
    save.setOnAction(
        _ ->
            parts
                .work()
                .staff()
                .remove(parts.desk().clerk(), clerk, () -> done("desk.clerks.removed", clerk)));
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void save() {
    var called = name.written();
    if (whom.isEmpty() && (called.isEmpty() || called.length() > LONGEST_NAME)) {
      parts.desk().say("circle-alert", words.of("desk.clerks.no-name"));
      name.requestFocus();
    } else if (pin.goOnToSecondTime()) {
      parts.desk().say("info", words.of("desk.clerks.again"));
    } else {
      write(called, pin.takeFirst(), pin.takeAgain());
    }
  }

  private void write(String called, Pin first, Pin second) {
    var by = parts.desk().clerk();
    var staff = parts.work().staff();
    whom.ifPresentOrElse(
        one -> staff.reset(by, one, first, second, () -> done("desk.clerks.changed", one)),
        () ->
            staff.add(
                by,
                called,
                lead.isSelected() ? Role.LEAD : Role.CLERK,
                first,
                second,
                one -> done("desk.clerks.added", one)));
  }

  private void done(String said, Clerk clerk) {
    parts.desk().say("check", words.of(said, clerk.name(), clerk.id()));
    newcomer();
  }

  /** Digits that belong to the name are none of the PIN's. */
  @Override
  public boolean key(KeyEvent event) {
    if (name.isFocused() || !form.isVisible() || !pin.isVisible()) {
      return false;
    } else if (event.getCode() == KeyCode.ENTER) {
      save();
      return true;
    }
    return pin.key(event);
  }
}
