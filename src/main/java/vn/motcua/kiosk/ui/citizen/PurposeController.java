package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.RichText;

/** One purpose: which level it needs, where it comes from, and the way there. */
final class PurposeController implements Page<Stage.Purpose> {

  private static final int AT_THE_POLICE = 2;

  private final KioskConfig config;
  private final Words words;
  private final Consumer<Event> events;

  @FXML private Icon icon;
  @FXML private RichText title;
  @FXML private RichText needs;
  @FXML private RichText where;
  @FXML private RichText since;
  @FXML private Node unverified;
  @FXML private Button get;
  @FXML private Button how;

  PurposeController(Parts parts) {
    config = parts.config();
    words = parts.words();
    events = parts.events();
  }

  @Override
  public Class<Stage.Purpose> shows() {
    return Stage.Purpose.class;
  }

  @Override
  public void show(Stage.Purpose stage) {
    var utility = stage.utility();
    var from = utility.provenance();
    int level = utility.level();
    boolean told = !utility.answers().isEmpty();
    icon.setName(utility.icon());
    title.setText(words.of(utility.title()));
    needs.setText(words.of("purpose.needs", level));
    where.setText(
        level == AT_THE_POLICE
            ? words.of("purpose.police", words.of(config.commune().police().name()))
            : words.of("purpose.phone"));
    since.setText(words.of("purpose.since", words.day(from.effectiveFrom()), from.source()));
    present(unverified, from.status() == Provenance.Status.UNVERIFIED);
    name(get, words.of("purpose.get", level));
    get.getStyleClass().removeAll("primary", "secondary");
    get.getStyleClass().add(told ? "secondary" : "primary");
    name(how, words.of("purpose.how"));
    present(how, told);
  }

  private static void name(Button button, String words) {
    button.setText(words);
    button.setAccessibleText(words);
    button.setGraphic(new Icon("arrow-right"));
  }

  private static void present(Node node, boolean here) {
    node.setVisible(here);
    node.setManaged(here);
  }

  @FXML
  void get() {
    events.accept(new Event.GetLevel());
  }

  @FXML
  void how() {
    events.accept(new Event.HowTo());
  }
}
