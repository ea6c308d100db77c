package vn.motcua.kiosk.ui.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.StaffFault;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.Keypad;
import vn.motcua.kiosk.ui.control.PinBoxes;

/** Whose desk is it? Digits are seen by nobody, and wiped as soon as they have been looked at. */
final class LockController implements DeskPage {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Words words;
  private final DeskDoor door;
  private final Desk desk;
  private Optional<Clerk> who = Optional.empty();
  private boolean looking;

  @FXML private FlowPane people;
  @FXML private PinBoxes boxes;
  @FXML private Label lead;
  @FXML private Label fault;
  @FXML private Label call;
  @FXML private Keypad keypad;
  @FXML private Button enter;
  @FXML private Button back;

  LockController(DeskParts parts) {
    words = parts.words();
    door = parts.work().door();
    desk = parts.desk();
  }

  @FXML
  void initialize() {
    keypad.onDigit(d -> digit((char) ('0' + d)));
    keypad.onDelete(this::delete);
    keypad.onClear(this::clear);
    back.setVisible(desk.isOver());
    back.setManaged(desk.isOver());
    fault.setGraphic(new Icon("circle-alert"));
    call.setGraphic(new Icon("bell"));
    var clerks = door.clerks();
    who = clerks.size() == 1 ? Optional.of(clerks.getFirst()) : Optional.empty();
    showPeople(clerks);
    draw();
    tell(clerks.isEmpty() ? StaffFault.NOBODY.code() + " " + StaffFault.NOBODY.sentence() : "");
  }

  private void showPeople(List<Clerk> clerks) {
    people.getChildren().setAll(clerks.stream().map(this::person).toList());
    people.setVisible(clerks.size() > 1);
    people.setManaged(clerks.size() > 1);
  }

  private Button person(Clerk clerk) {
    var button = new Button(clerk.name(), new Icon("user"));
    button.setId("clerk-" + clerk.id());
    button.getStyleClass().addAll("desk-action", "desk-secondary", "person-choice");
    button.setOnAction(_ -> choose(clerk, button));
    return button;
  }

  private void choose(Clerk clerk, Button button) {
    who = Optional.of(clerk);
    people.getChildren().forEach(b -> b.pseudoClassStateChanged(CHOSEN, b.equals(button)));
    clear();
    tell("");
    second();
    keypad
        .keys()
        .getFirst()
        .requestFocus(); // Enter after the digits would choose once more, and clear them.
  }

  @Override
  public void live(Live live) {
    call.setText(live.call().map(c -> words.of("desk.lock.call", c.code().number())).orElse(""));
    call.setVisible(live.call().isPresent());
    call.setManaged(live.call().isPresent());
  }

  @Override
  public void second() {
    var pause = who.map(door::pause).orElse(Duration.ZERO);
    if (!pause.isZero()) {
      tell(wait(pause));
    } else if (fault.getText().startsWith(StaffFault.PAUSED.code())) {
      tell("");
    }
  }

  private String wait(Duration pause) {
    return words.of(
        "desk.lock.wait",
        StaffFault.PAUSED.code(),
        "%d:%02d".formatted(pause.toMinutes(), pause.toSecondsPart()));
  }

  @Override
  public boolean key(KeyEvent event) {
    var code = event.getCode();
    int number = DigitKey.of(code);
    if (number >= 0) {
      digit(Character.forDigit(number, 10));
    } else if (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE) {
      delete();
    } else if (code == KeyCode.ENTER) {
      enter();
    } else if (code == KeyCode.ESCAPE && desk.isOver()) {
      back();
    } else {
      return false;
    }
    return true;
  }

  private void digit(char digit) {
    if (who.isEmpty()) {
      tell(words.of("desk.lock.who"));
    } else if (!looking && door.pause(who.get()).isZero()) {
      boxes.type(digit);
      draw();
    }
  }

  private void delete() {
    boxes.delete();
    draw();
  }

  private void clear() {
    boxes.clear();
    draw();
  }

  private void draw() {
    enter.setDisable(boxes.typed() < Pin.SHORTEST || looking);
  }

  @FXML
  void enter() {
    if (who.isPresent() && boxes.typed() >= Pin.SHORTEST && !looking) {
      looking = true;
      var pin = boxes.take();
      draw();
      lead.setText(words.of("desk.lock.looking"));
      door.enter(who.get(), pin, this::answered);
    }
  }

  private void answered(Answer answer) {
    looking = false;
    lead.setText(words.of("desk.lock.lead"));
    switch (answer) {
      case Answer.Welcome(var clerk) -> comeIn(clerk);
      case Answer.Wrong(var left) -> tell(words.of("desk.lock.wrong", left));
      case Answer.Wait(var pause) -> tell(wait(pause));
    }
  }

  /** Who went away before the answer came leaves no open desk behind. */
  private void comeIn(Clerk clerk) {
    if (desk.shows(this)) {
      desk.signedIn(clerk);
    } else {
      door.locked(clerk);
    }
  }

  private void tell(String sentence) {
    fault.setText(sentence);
    fault.setAccessibleText(sentence);
    fault.setVisible(!sentence.isEmpty());
  }

  @FXML
  void back() {
    clear();
    desk.leave();
  }
}
