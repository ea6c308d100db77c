package vn.motcua.kiosk.ui.citizen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Columns;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.control.SlideView;
import vn.motcua.kiosk.ui.desk.DeskWanted;

/** Nobody is here: what the kiosk does, and in which language. */
final class AttractController implements Page<Stage.Attract> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Everything a little smaller, to make room for the campaign. */
  private static final String CLOSER = "closer";

  /** Pixels by which the resting page is moved, one after the other; neighbours differ in both. */
  private static final List<Point2D> SHIFTS =
      List.of(
          new Point2D(0, 0),
          new Point2D(12, 8),
          new Point2D(-8, 16),
          new Point2D(-16, -4),
          new Point2D(8, -12));

  /** How much farther the bright words move than the dark page behind them. */
  private static final int WANDERS = 10;

  private final KioskConfig.Commune commune;
  private final List<Language> offered;
  private final Texts texts;
  private final Words words;
  private final Consumer<Event> events;
  private final SlideSource slides;

  @FXML private Label office;
  @FXML private Label authority;
  @FXML private VBox column;
  @FXML private Columns languages;
  @FXML private VBox clock;
  @FXML private Label time;
  @FXML private Label day;
  @FXML private Region sheet;
  @FXML private Button cover;
  @FXML private Node resting;
  @FXML private SlideView slide;
  @FXML private HBox campaign;
  @FXML private RichText hamlets;
  @FXML private RichText place;

  AttractController(Parts parts) {
    commune = parts.config().commune();
    offered = parts.config().settings().languages();
    texts = parts.texts();
    words = parts.words();
    events = parts.events();
    slides = parts.slides();
  }

  @Override
  public Class<Stage.Attract> shows() {
    return Stage.Attract.class;
  }

  @Override
  public void show(Stage.Attract stage) {
    office.setText(commune.office());
    authority.setText(words.of("top.authority", commune.fullName()) + ", " + commune.province());
    present(clock, stage.now().isPresent());
    stage.now().ifPresent(this::tellTime);
    present(campaign, false);
    column.getStyleClass().remove(CLOSER);
    stage
        .today()
        .ifPresent(
            today -> Campaign.announced(commune.campaigns(), today).ifPresent(a -> tell(a, today)));
    offer(stage.language());
    rest(stage);
  }

  private void tellTime(LocalDateTime now) {
    time.setText(words.time(now));
    day.setText(words.weekday(now.toLocalDate()));
  }

  private void tell(Campaign.Announced campaigns, LocalDate today) {
    var stop = campaigns.stop();
    boolean begun = stop.on(today);
    var when = campaigns.thisWeek(today) ? "attract.week" : "attract.next";
    hamlets.setText(words.of(when, String.join(", ", stop.hamlets())));
    place.setText(
        words.of(
            begun ? "attract.week.until" : "attract.week.from",
            words.of(stop.place()),
            campaigns.campaign().hours().text(),
            words.day(begun ? stop.to() : stop.from())));
    present(campaign, true);
    column.getStyleClass().add(CLOSER);
  }

  private static void present(Region part, boolean here) {
    part.setVisible(here);
    part.setManaged(here);
  }

  /** Once for as long as the page stands: a new minute takes no button from under a finger. */
  private void offer(Language now) {
    if (languages.getChildren().isEmpty()) {
      languages.show(offered.stream().map(l -> button(l, now)).toList());
      present(languages, offered.size() > 1);
    }
  }

  /**
   * Dark, and every minute at another place, so that nothing burns into the screen; or every minute
   * another slide. Between two minutes nothing is drawn.
   */
  private void rest(Stage.Attract stage) {
    int minute = stage.now().map(LocalDateTime::getMinute).orElse(0);
    var shift = stage.resting() ? SHIFTS.get(minute % SHIFTS.size()) : Point2D.ZERO;
    sheet.setTranslateX(shift.getX());
    sheet.setTranslateY(shift.getY());
    resting.setTranslateX(shift.getX() * WANDERS);
    resting.setTranslateY(shift.getY() * WANDERS);
    present(cover, stage.resting());
    var picture = stage.resting() ? stage.now().flatMap(slides::at) : Optional.<byte[]>empty();
    present(slide, picture.isPresent());
    picture.ifPresentOrElse(slide::show, slide::clear);
    if (stage.resting()) {
      cover.requestFocus();
    }
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
    return button;
  }

  @FXML
  void wake() {
    events.accept(new Event.Wake());
  }

  @FXML
  void desk() {
    languages.fireEvent(new DeskWanted());
  }

  @FXML
  void begin() {
    events.accept(new Event.Begin());
  }
}
