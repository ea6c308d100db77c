package vn.motcua.kiosk.ui.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.RichText;

/** Nobody is here: what the kiosk does, and in which language. */
final class AttractController implements Page<Stage.Attract> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Everything a little smaller, to make room for the campaign. */
  private static final String CLOSER = "closer";

  private final KioskConfig.Commune commune;
  private final List<Language> offered;
  private final Texts texts;
  private final Words words;
  private final Consumer<Event> events;

  @FXML private Label office;
  @FXML private Label authority;
  @FXML private VBox column;
  @FXML private HBox languages;
  @FXML private HBox campaign;
  @FXML private RichText hamlets;
  @FXML private RichText place;

  AttractController(Parts parts) {
    commune = parts.config().commune();
    offered = parts.config().settings().languages();
    texts = parts.texts();
    words = parts.words();
    events = parts.events();
  }

  @Override
  public Class<Stage.Attract> shows() {
    return Stage.Attract.class;
  }

  @Override
  public void show(Stage.Attract stage) {
    office.setText(commune.office());
    authority.setText(words.of("top.authority", commune.fullName()) + ", " + commune.province());
    present(campaign, false);
    column.getStyleClass().remove(CLOSER);
    stage.today().ifPresent(this::tell);
    languages.getChildren().setAll(offered.stream().map(l -> button(l, stage.language())).toList());
    languages.setVisible(offered.size() > 1);
    languages.setManaged(offered.size() > 1);
  }

  /** Where the campaign is this week; nothing while there is none. */
  private void tell(LocalDate today) {
    for (var each : commune.campaigns()) {
      each.thisWeek(today).findFirst().ifPresent(stop -> tell(each, stop, today));
    }
  }

  private void tell(Campaign of, Campaign.Stop stop, LocalDate today) {
    boolean begun = !stop.from().isAfter(today);
    hamlets.setText(words.of("attract.week", String.join(", ", stop.hamlets())));
    place.setText(
        words.of(
            begun ? "attract.week.until" : "attract.week.from",
            words.of(stop.place()),
            of.hours().text(),
            words.day(begun ? stop.to() : stop.from())));
    present(campaign, true);
    column.getStyleClass().add(CLOSER);
  }

  private static void present(Region part, boolean here) {
    part.setVisible(here);
    part.setManaged(here);
  }

  private Button button(Language language, Language now) {
    var name = texts.nameOf(language);
    var button = new Button(name);
    boolean chosen = language.equals(now);
    button.setGraphic(new Icon(chosen ? "check" : "globe"));
    button.setId("language-" + language.code());
    button.setAccessibleText(name);
    button.getStyleClass().addAll("action", "language");
    button.setMaxWidth(Double.MAX_VALUE);
    button.pseudoClassStateChanged(CHOSEN, chosen);
    button.setOnAction(_ -> events.accept(new Event.LanguageChosen(language)));
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  @FXML
  void begin() {
    events.accept(new Event.Begin());
  }
}
