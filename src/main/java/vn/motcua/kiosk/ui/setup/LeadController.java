package vn.motcua.kiosk.ui.setup;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.Setup;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Keypad;
import vn.motcua.kiosk.ui.control.NameField;
import vn.motcua.kiosk.ui.control.PinBoxes;

/** Who is in charge of the machine. The PIN is typed twice and shown to nobody. */
final class LeadController implements Page {

  private static final int LONGEST_NAME = 40;

  private final Words words;
  private final SetupWork work;
  private final SetupDraft draft;
  private final Surroundings around;
  private final Optional<Clerk> there;

  @FXML private VBox asked;
  @FXML private VBox known;
  @FXML private Label knownName;
  @FXML private NameField name;
  @FXML private Label id;
  @FXML private PinBoxes pin;
  @FXML private PinBoxes again;
  @FXML private Keypad keypad;

  LeadController(SetupParts parts) {
    words = parts.words();
    work = parts.work();
    draft = parts.draft();
    around = parts.around();
    there = work.lead();
  }

  @FXML
  void initialize() {
    show(asked, there.isEmpty());
    show(known, there.isPresent());
    keypad.setVisible(there.isEmpty());
    knownName.setText(there.map(c -> words.of("setup.lead.known", c.name())).orElse(""));
    name.setId("lead-name");
    name.setText(draft.leadName);
    name.textProperty().addListener((_, _, _) -> named());
    named();
    take(pin);
    List.of(pin, again).forEach(this::takeWhenFocused);
    keypad.onDigit(d -> taking().type((char) ('0' + d)));
    keypad.onDelete(() -> taking().delete());
    keypad.onClear(() -> taking().clear());
  }

  private static void show(VBox part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void named() {
    draft.leadName = name.written();
    id.setText(
        draft.leadName.isEmpty()
            ? ""
            : words.of("setup.lead.id", Setup.Lead.of(draft.leadName).id()));
  }

  private void takeWhenFocused(PinBoxes boxes) {
    boxes.setFocusTraversable(true);
    boxes.setOnMouseClicked(_ -> boxes.requestFocus());
    boxes
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                take(boxes);
              }
            });
  }

  private PinBoxes taking() {
    return again.isActive() ? again : pin;
  }

  private void take(PinBoxes boxes) {
    pin.setActive(boxes.equals(pin));
    again.setActive(boxes.equals(again));
  }

  /** Digits that belong to the name, as some type its tones, are none of the PIN's. */
  @Override
  public boolean key(KeyEvent event) {
    var text = event.getText();
    if (name.isFocused()) {
      return false;
    } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
      taking().delete();
    } else if (text.length() == 1 && Character.digit(text.charAt(0), 10) >= 0) {
      taking().type(text.charAt(0));
    } else {
      return false;
    }
    return true;
  }

  @FXML
  void nameKeys() {
    around.keyboard(name);
  }

  @Override
  public void left() {
    pin.clear();
    again.clear();
  }

  @Override
  public void next() {
    if (there.isPresent()) {
      around.next();
    } else if (draft.leadName.isEmpty() || draft.leadName.length() > LONGEST_NAME) {
      around.say(words.of("setup.lead.no-name"));
      name.requestFocus();
    } else if (pin.isActive() && pin.typed() >= Pin.SHORTEST && again.typed() == 0) {
      take(again);
      again.requestFocus();
      around.say(words.of("setup.lead.again"));
    } else {
      choose();
    }
  }

  private void choose() {
    var chosen = pin.take();
    try (var same = again.take()) {
      chosen.mustBeFit();
      chosen.mustBe(same);
      around.busy(true);
      work.lead(Setup.Lead.of(draft.leadName), chosen, around::next);
    } catch (StaffProblem refused) {
      chosen.close();
      around.say(refused.getMessage());
    }
    take(pin);
  }
}
