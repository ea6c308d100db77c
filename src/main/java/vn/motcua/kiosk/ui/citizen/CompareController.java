package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.ScamRule;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.MessageFrame;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.control.StepList;
import vn.motcua.kiosk.ui.control.Stepper;

/**
 * The genuine message beside a false one; the citizen says which his looks like. When it looks like
 * the false one, what to do and what not stands in the place of the genuine one.
 */
final class CompareController implements Page<Stage.Comparing> {

  private final Words words;
  private final Consumer<Event> events;
  private final List<ScamRule> rules;
  private List<Message.Forgery> forgeries = List.of();
  private int shown;

  @FXML private Stepper stepper;
  @FXML private RichText title;
  @FXML private MessageFrame genuine;
  @FXML private MessageFrame fake;
  @FXML private Region advice;
  @FXML private StepList advised;
  @FXML private Button likeFalse;
  @FXML private Button afterAll;
  @FXML private Button another;

  CompareController(Parts parts) {
    words = parts.words();
    events = parts.events();
    rules = parts.config().guide().scamRules();
  }

  @Override
  public Class<Stage.Comparing> shows() {
    return Stage.Comparing.class;
  }

  @Override
  public void show(Stage.Comparing stage) {
    Steps.show(stepper, stage, words);
    var message = stage.message();
    var name = stage.known().citizen().flatMap(c -> c.name()).map(PersonName::unaccented);
    var named = name.orElse(words.of("message.your-name"));
    genuine.show(message.sender(), message.genuineFor(named), named, texts(message.genuineClues()));
    forgeries = message.forgeries();
    showForgery();
    boolean falseOne = stage.falseOne();
    title.setText(words.of(falseOne ? "message.false.title" : "message.title"));
    present(genuine, !falseOne);
    present(advice, falseOne);
    present(afterAll, falseOne);
    present(likeFalse, !falseOne);
    present(another, !falseOne && forgeries.size() > 1);
    if (falseOne) {
      advised.show(
          rules.stream()
              .map(r -> new StepList.Line(words.of(r.rule()), words.of(r.help())))
              .toList());
    }
  }

  private List<String> texts(List<Text> clues) {
    return clues.stream().map(words::of).toList();
  }

  private static void present(Node node, boolean here) {
    node.setVisible(here);
    node.setManaged(here);
  }

  private void showForgery() {
    var forgery = forgeries.get(shown);
    fake.show(forgery.sender(), forgery.body(), "", texts(forgery.clues()));
  }

  /** The next of the false ones, round and round. */
  @FXML
  void another() {
    shown = (shown + 1) % forgeries.size();
    showForgery();
  }

  @FXML
  void likeGenuine() {
    events.accept(new Event.LikeGenuine());
  }

  @FXML
  void likeFalse() {
    events.accept(new Event.LikeFalse());
  }

  @FXML
  void noMessage() {
    events.accept(new Event.NoMessageYet());
  }
}
