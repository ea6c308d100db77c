package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.CountdownRing;
import vn.motcua.kiosk.ui.control.Frame;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.RichText;

/** Thanks, what to take along, and the seconds until everything is erased. */
final class GoodbyeController implements Page<Stage.Goodbye> {

  private final Words words;
  private final Consumer<Event> events;
  private final int seconds;
  private final Commune commune;

  @FXML private Frame frame;
  @FXML private Icon sign;
  @FXML private RichText state;
  @FXML private RichText title;
  @FXML private RichText thanks;
  @FXML private Region card;
  @FXML private Region sheet;
  @FXML private Label sheetWords;
  @FXML private CountdownRing ring;
  @FXML private Button group;

  GoodbyeController(Parts parts) {
    words = parts.words();
    events = parts.events();
    seconds = parts.config().settings().seconds().goodbye();
    commune = parts.config().commune();
  }

  @Override
  public Class<Stage.Goodbye> shows() {
    return Stage.Goodbye.class;
  }

  @FXML
  void initialize() {
    ring.setMost(seconds);
  }

  @Override
  public void show(Stage.Goodbye stage) {
    boolean hasCard = stage.known().citizen().filter(c -> c.name().isPresent()).isPresent();
    switch (stage.print()) {
      case PrintState.Sent _ -> {
        say(
            "printer",
            words.of("goodbye.sent"),
            "goodbye.title.paper",
            "goodbye.title.both",
            hasCard);
        take(words.of("goodbye.paper"));
      }
      case PrintState.Sending _ -> {
        say(
            "hourglass",
            words.of("goodbye.sending"),
            "goodbye.title.paper",
            "goodbye.title.both",
            hasCard);
        take(words.of("goodbye.paper"));
      }
      case PrintState.Held(var code) -> {
        say(
            "alert",
            words.of("goodbye.held", code),
            "goodbye.title.none",
            "goodbye.title.card",
            hasCard);
        take(words.of("goodbye.ask"));
      }
      case PrintState.Failed(var code) -> {
        say(
            "alert",
            words.of("goodbye.failed", code),
            "goodbye.title.none",
            "goodbye.title.card",
            hasCard);
        take(words.of("goodbye.ask"));
      }
      case PrintState.NotAsked _ -> {
        say("check", words.of("goodbye.done"), "goodbye.title.none", "goodbye.title.card", hasCard);
        take("");
      }
    }
    boolean sent = stage.print() instanceof PrintState.Sent;
    frame
        .bottom()
        .renameBack(
            words.of(sent ? "goodbye.more" : "goodbye.back"), sent ? "printer" : "arrow-left");
    card.setVisible(hasCard);
    card.setManaged(hasCard);
    thanks.setText(
        stage
            .known()
            .citizen()
            .flatMap(c -> c.name())
            .map(PersonName::given)
            .map(n -> words.of("goodbye.thanks.name", n))
            .orElse(words.of("goodbye.thanks")));
    ring.show(stage.secondsLeft());
    boolean grouped = !commune.groupsOn(stage.known().today()).isEmpty();
    group.setVisible(grouped);
    group.setManaged(grouped);
    group.setText(words.of(stage.known().group().isPresent() ? "group.told" : "group.open"));
  }

  private void say(String icon, String what, String plainKey, String cardKey, boolean hasCard) {
    sign.setName(icon);
    state.setText(what);
    title.setText(words.of(hasCard ? cardKey : plainKey));
  }

  private void take(String what) {
    sheetWords.setText(what);
    sheet.setVisible(!what.isEmpty());
    sheet.setManaged(!what.isEmpty());
  }

  @FXML
  void tellGroup() {
    events.accept(new Event.TellGroup());
  }

  @FXML
  void endNow() {
    events.accept(new Event.EndNow());
  }
}
