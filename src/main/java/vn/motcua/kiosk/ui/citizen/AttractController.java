package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;

/** Nobody is here: what the kiosk does, and in which language. */
final class AttractController implements Page<Stage.Attract> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final KioskConfig.Commune commune;
  private final List<Language> offered;
  private final Texts texts;
  private final Words words;
  private final Consumer<Event> events;

  @FXML private Label office;
  @FXML private Label authority;
  @FXML private HBox languages;

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
    languages.getChildren().setAll(offered.stream().map(l -> button(l, stage.language())).toList());
    languages.setVisible(offered.size() > 1);
    languages.setManaged(offered.size() > 1);
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
