package vn.motcua.kiosk.ui.citizen;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.ChoiceCard;
import vn.motcua.kiosk.ui.control.ChoiceDrawing;
import vn.motcua.kiosk.ui.control.RichText;

/** Where he was last time, and the one question that follows from it. Either touch leads on. */
final class ReturnController implements Page<Stage.Returning> {

  private final Words words;
  private final Consumer<Event> events;
  private Event otherwise = new Event.StartOver();

  @FXML private RichText title;
  @FXML private RichText lead;
  @FXML private ChoiceCard onward;
  @FXML private ChoiceCard other;
  @FXML private Button notMe;

  ReturnController(Parts parts) {
    words = parts.words();
    events = parts.events();
  }

  @Override
  public Class<Stage.Returning> shows() {
    return Stage.Returning.class;
  }

  @Override
  public void show(Stage.Returning stage) {
    lead.setText(lastTime(stage));
    boolean byCode = stage.known().citizen().isEmpty();
    notMe.setVisible(byCode);
    notMe.setManaged(byCode);
    if (stage.isDone()) {
      ask("done", "progress-nothing");
      onward.getPictures().setAll(new ChoiceDrawing("account-active"));
    } else if (stage.message()) {
      ask("message", "progress-waiting");
      onward.getPictures().setAll(new ChoiceDrawing("progress-approved"));
      otherwise = new Event.NoMessageYet();
    } else {
      ask("step", "progress-nothing");
      onward.getPictures().setAll(new ChoiceDrawing("progress-installed"));
      stage.way().next().ifPresent(s -> onward.setHelp(words.of("return.step.on.help", title(s))));
    }
  }

  private void ask(String key, String otherDrawing) {
    var of = "return." + key;
    title.setText(words.of(of + ".title"));
    onward.setHeading(words.of(of + ".on"));
    onward.setHelp(words.has(of + ".on.help.plain") ? words.of(of + ".on.help.plain") : "");
    other.setHeading(words.of(of + ".other"));
    other.setHelp(words.of(of + ".other.help"));
    other.getPictures().setAll(new ChoiceDrawing(otherDrawing));
  }

  private String lastTime(Stage.Returning stage) {
    var day = words.day(stage.earlier().day());
    if (stage.isDone()) {
      return words.of("return.lead.done", day);
    }
    return stage
        .way()
        .last()
        .map(step -> words.of("return.lead", day, inSentence(title(step))))
        .orElseGet(() -> words.of("return.lead.nothing", day));
  }

  private String title(Step step) {
    return words.of(step.title());
  }

  /** A step's title begins with its verb. */
  private static String inSentence(String title) {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  @FXML
  void onward() {
    events.accept(new Event.Resume());
  }

  @FXML
  void other() {
    events.accept(otherwise);
  }

  @FXML
  void notMe() {
    events.accept(new Event.NotMe());
  }

  @FXML
  void startOver() {
    events.accept(new Event.StartOver());
  }
}
