package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.RichText;

/** What was read from the card, the number masked, and how long the card holds. */
final class ConfirmController implements Page<Stage.Confirming> {

  /** Letters of a name that fit into one line of the card. */
  private static final int LONG_NAME = 24;

  /** The same of a place. */
  private static final int LONG_PLACE = 36;

  private final Words words;
  private final Texts texts;
  private final Consumer<Event> events;

  @FXML private Button me;
  @FXML private Button notMe;
  @FXML private RichText title;
  @FXML private RichText lead;
  @FXML private VBox facts;
  @FXML private ValidityPanel validity;
  @FXML private Note look;

  ConfirmController(Parts parts) {
    words = parts.words();
    texts = parts.texts();
    events = parts.events();
  }

  @Override
  public Class<Stage.Confirming> shows() {
    return Stage.Confirming.class;
  }

  @Override
  public void show(Stage.Confirming stage) {
    var citizen = stage.citizen();
    boolean onlyNumber = citizen.name().isEmpty() && citizen.born().isEmpty();
    title.setText(words.of(onlyNumber ? "confirm.title.number" : "confirm.title"));
    if (stage.ofChild()) {
      title.setText(words.of("confirm.title.child"));
      name(me, words.of("confirm.this-card"));
      name(notMe, words.of("confirm.another-card"));
    }
    lead.setText(words.of(onlyNumber ? "confirm.lead.number" : "confirm.lead"));
    facts.getChildren().clear();
    facts.getStyleClass().remove("close");
    citizen.name().ifPresent(n -> name(n.full()));
    fact("card", "confirm.number", maskedNumber(citizen));
    citizen.born().ifPresent(b -> fact("calendar", "confirm.born", value(born(b, stage))));
    citizen
        .residence()
        .map(Residence::coarse)
        .filter(r -> !r.isEmpty())
        .ifPresent(r -> fact("map-pin", "confirm.residence", residence(r)));
    validity.show(stage.validity(), citizen, stage.known().today(), ofHolder(stage));
    boolean again = stage.flawed() || !citizen.doubts().isEmpty();
    look.setText(again ? words.of("confirm.look-again") : "");
    lead.setVisible(!again);
    lead.setManaged(!again);
  }

  /** Of a child one speaks to the guardian as of “cháu”. */
  private Words ofHolder(Stage.Confirming stage) {
    return stage.ofChild() ? texts.to(new Wording(stage.known().language(), "cháu")) : words;
  }

  private static void name(Button button, String words) {
    button.setText(words);
    button.setAccessibleText(words);
  }

  private String born(BirthDate born, Stage.Confirming stage) {
    return words.of("confirm.age", born.year(), born.ageOn(stage.known().today()));
  }

  private RichText residence(String place) {
    return longer(new RichText(place, "fact-value"), place, LONG_PLACE);
  }

  /** What is too long for one line is written smaller, and the rest moves closer. */
  private RichText longer(RichText text, String words, int most) {
    if (words.length() > most) {
      text.getStyleClass().add("long");
      facts.getStyleClass().add("close");
    }
    return text;
  }

  private void name(String full) {
    var label = new Label(words.of("confirm.name"));
    label.getStyleClass().add("fact-label");
    facts.getChildren().addAll(label, longer(new RichText(full, "full-name"), full, LONG_NAME));
  }

  private void fact(String icon, String key, javafx.scene.Node value) {
    if (!facts.getChildren().isEmpty()) {
      var rule = new javafx.scene.layout.Region();
      rule.getStyleClass().add("rule");
      facts.getChildren().add(rule);
    }
    var disc = new javafx.scene.layout.StackPane(new Icon(icon));
    disc.getStyleClass().addAll("round", "round-cham");
    var label = new Label(words.of(key));
    label.getStyleClass().add("fact-label");
    var both = new VBox(label, value);
    HBox.setHgrow(both, javafx.scene.layout.Priority.ALWAYS);
    var row = new HBox(disc, both);
    row.getStyleClass().add("fact");
    facts.getChildren().add(row);
  }

  private static Label value(String text) {
    var value = new Label(text);
    value.getStyleClass().add("fact-value");
    return value;
  }

  /** Groups of their own: letters of a font are not equally wide, and the gap must not break. */
  private static HBox maskedNumber(Citizen citizen) {
    var row = new HBox();
    row.getStyleClass().add("masked");
    for (var group : citizen.id().toString().split(" ", -1)) {
      row.getChildren().add(value(group));
    }
    return row;
  }

  @FXML
  void thatIsMe() {
    events.accept(new Event.ThatIsMe());
  }

  @FXML
  void notMe() {
    events.accept(new Event.NotMe());
  }
}
