package vn.motcua.kiosk.ui.citizen;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.GateChips;
import vn.motcua.kiosk.ui.control.GateChips.State;
import vn.motcua.kiosk.ui.control.HintChip;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.OptionRow;
import vn.motcua.kiosk.ui.control.Preview;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.control.RichText;

/** Waits for a card before the camera or under the hand scanner, and shows the other ways. */
final class ScanController implements Page<Stage.Scanning> {

  private final Words words;
  private final Consumer<Event> events;
  private final PreviewFeed feed;

  @FXML private Region camera;
  @FXML private Region scanner;
  @FXML private Preview preview;
  @FXML private HintChip hint;
  @FXML private GateChips gates;
  @FXML private RichText title;
  @FXML private RichText how;
  @FXML private Region howRow;
  @FXML private Note foreign;
  @FXML private OptionRow handScanner;
  @FXML private OptionRow tryCamera;

  ScanController(Parts parts) {
    words = parts.words();
    events = parts.events();
    feed = parts.preview();
  }

  @Override
  public Class<Stage.Scanning> shows() {
    return Stage.Scanning.class;
  }

  @FXML
  void initialize() {
    preview.follow(feed);
  }

  @Override
  public void show(Stage.Scanning stage) {
    boolean handheld = stage.handheld();
    present(camera, !handheld);
    present(scanner, handheld);
    present(handScanner, !handheld);
    present(tryCamera, handheld);
    title.setText(words.of(handheld ? "scan.title.handheld" : "scan.title"));
    how.setText(words.of(handheld ? "scan.how.handheld" : "scan.how"));
    var sentence = stage.foreign().map(this::sentence).orElse("");
    foreign.setText(sentence);
    present(howRow, sentence.isEmpty());
    showHint(stage.hint());
  }

  private String sentence(CardReading.Kind kind) {
    return words.of("scan.foreign." + kind.name());
  }

  private void showHint(Optional<Hint> now) {
    var shown = now.orElse(Hint.INTO_FRAME);
    hint.show(icon(shown), words.of("scan.hint." + shown.name()));
    gates.clear();
    gates.add(words.of("scan.gate.seen"), "search", seen(now));
    gates.add(words.of("scan.gate.near"), "zoom-in", near(now));
    gates.add(words.of("scan.gate.clear"), "focus", clear(now));
  }

  private static String icon(Hint hint) {
    return switch (hint) {
      case INTO_FRAME -> "card";
      case CLOSER -> "zoom-in";
      case FARTHER -> "zoom-out";
      case STRAIGHTEN -> "straighten";
      case HOLD_STILL -> "hand";
      case FOCUSING -> "focus";
      case NO_GLARE -> "glare";
      case MORE_LIGHT -> "lightbulb";
      case OTHER_SIDE -> "rotate";
      case DONE -> "check";
    };
  }

  private static State seen(Optional<Hint> hint) {
    return hint.map(
            h ->
                switch (h) {
                  case INTO_FRAME -> State.SHUT;
                  case OTHER_SIDE -> State.WORKING;
                  default -> State.OPEN;
                })
        .orElse(State.SHUT);
  }

  private static State near(Optional<Hint> hint) {
    return hint.map(
            h ->
                switch (h) {
                  case INTO_FRAME, OTHER_SIDE -> State.SHUT;
                  case CLOSER, FARTHER -> State.WORKING;
                  default -> State.OPEN;
                })
        .orElse(State.SHUT);
  }

  private static State clear(Optional<Hint> hint) {
    return hint.map(
            h ->
                switch (h) {
                  case STRAIGHTEN, HOLD_STILL, FOCUSING, NO_GLARE, MORE_LIGHT -> State.WORKING;
                  case DONE -> State.OPEN;
                  default -> State.SHUT;
                })
        .orElse(State.SHUT);
  }

  private static void present(Node node, boolean here) {
    node.setVisible(here);
    node.setManaged(here);
  }

  @FXML
  void useHandScanner() {
    events.accept(new Event.UseHandScanner());
  }

  @FXML
  void useCamera() {
    events.accept(new Event.TryCamera());
  }

  @FXML
  void typeInstead() {
    events.accept(new Event.TypeInstead());
  }

  @FXML
  void withoutCard() {
    events.accept(new Event.WithoutCard());
  }
}
