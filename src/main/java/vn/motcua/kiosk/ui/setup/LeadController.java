package vn.motcua.kiosk.ui.setup;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.Setup;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Keypad;
import vn.motcua.kiosk.ui.control.NameField;
import vn.motcua.kiosk.ui.control.NewPin;

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
  @FXML private NewPin pin;
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
    pin.typedOn(keypad);
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

  /** Digits that belong to the name, as some type its tones, are none of the PIN's. */
  @Override
  public boolean key(KeyEvent event) {
    return !name.isFocused() && pin.key(event);
  }

  @FXML
  void nameKeys() {
    around.keyboard(name);
  }

  @Override
  public void left() {
    pin.clear();
  }

  @Override
  public void next() {
    if (there.isPresent()) {
      around.next();
    } else if (draft.leadName.isEmpty() || draft.leadName.length() > LONGEST_NAME) {
      around.say(words.of("setup.lead.no-name"));
      name.requestFocus();
    } else if (pin.goOnToSecondTime()) {
      around.say(words.of("setup.lead.again"));
    } else {
      choose();
    }
  }

  private void choose() {
    var chosen = pin.takeFirst();
    try (var same = pin.takeAgain()) {
      chosen.mustBeFit();
      chosen.mustBe(same);
      around.busy(true);
      work.lead(Setup.Lead.of(draft.leadName), chosen, around::next);
    } catch (StaffProblem refused) {
      chosen.close();
      around.say(refused.getMessage());
    }
  }
}
