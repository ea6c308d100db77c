package vn.motcua.kiosk.ui.citizen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Opening;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Utility;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Columns;
import vn.motcua.kiosk.ui.control.Frame;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.MapDrawing;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.RichText;

/** A step that is done at the police's office: what to bring, where, when, and what it is for. */
final class OfficeController implements Page<Stage.Guiding> {

  private static final int LEVEL = 2;

  /** As many as stand side by side. */
  private static final int MOST_GAINS = 5;

  private final KioskConfig.Police police;
  private final Guide guide;
  private final Words words;
  private final Locale locale;
  private final Consumer<Event> events;

  @FXML private Frame frame;
  @FXML private RichText title;
  @FXML private RichText lead;
  @FXML private Columns there;
  @FXML private VBox bring;
  @FXML private RichText name;
  @FXML private RichText place;
  @FXML private MapDrawing map;
  @FXML private VBox hours;
  @FXML private Note open;
  @FXML private FlowPane gains;
  @FXML private VBox unverified;

  OfficeController(Parts parts) {
    police = parts.config().commune().police();
    guide = parts.config().guide();
    words = parts.words();
    locale = Locale.of(words.wording().language().code());
    events = parts.events();
  }

  @Override
  public Class<Stage.Guiding> shows() {
    return Stage.Guiding.class;
  }

  @Override
  public void show(Stage.Guiding stage) {
    var step = stage.step();
    var now = stage.known().since();
    int number = stage.index() + 1;
    int of = stage.steps().size();
    frame.top().setProgress(words.of("step.here", number, of, words.of(step.label())), number, of);
    title.setText(words.of(step.title()));
    lead.setText(step.note().map(n -> words.of(n.text())).orElse(""));
    var cells = new ArrayList<HBox>();
    step.actions().forEach(a -> cells.add(there(cells.size() + 1, a)));
    there.show(cells);
    bring.getChildren().clear();
    police.bring().forEach(this::bring);
    name.setText(words.of(police.name()));
    place.setText(words.of(police.place()));
    present(map, police.map().isPresent());
    police.map().ifPresent(m -> map.show(m, words));
    hours(now.toLocalDate());
    open.setText(whether(now));
    gains(now.toLocalDate());
    present(unverified, step.provenance().status() == Provenance.Status.UNVERIFIED);
  }

  /** What happens at the office, one after another from left to right. */
  private HBox there(int place, Step.Action action) {
    var number = new Label(String.valueOf(place));
    number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    number.getStyleClass().add("number");
    var both =
        new VBox(
            new RichText(words.of(action.title()), "thing-name"),
            new RichText(words.of(action.help()), "thing-note"));
    both.getStyleClass().add("thing-words");
    HBox.setHgrow(both, Priority.ALWAYS);
    var cell = new HBox(number, both);
    cell.getStyleClass().add("there");
    return cell;
  }

  private void bring(KioskConfig.Police.Thing thing) {
    if (!bring.getChildren().isEmpty()) {
      var rule = new Region();
      rule.getStyleClass().add("rule");
      bring.getChildren().add(rule);
    }
    var box = new Region();
    box.getStyleClass().add("tick-box");
    var both =
        new VBox(
            new RichText(words.of(thing.what()), "thing-name"),
            new RichText(words.of(thing.note()), "thing-note"));
    both.getStyleClass().add("thing-words");
    HBox.setHgrow(both, Priority.ALWAYS);
    var row = new HBox(box, new Icon(thing.icon()), both);
    row.getStyleClass().add("thing");
    VBox.setVgrow(row, Priority.ALWAYS);
    bring.getChildren().add(row);
  }

  // --- when ---

  private void hours(LocalDate today) {
    hours.getChildren().clear();
    police.hours().week().forEach(h -> row(h, today));
    police.hours().closed().forEach(h -> row(h, today));
  }

  private void row(Opening.Hours of, LocalDate today) {
    var days = new Label(of.days(locale));
    days.getStyleClass().add("hours-days");
    days.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var spans =
        of.spans().isEmpty()
            ? words.of("office.closed")
            : of.spans().stream().map(Opening.Span::text).collect(Collectors.joining("\n"));
    var times = new Label(spans);
    times.getStyleClass().add("hours-times");
    times.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var row = new HBox(days, gap, times);
    row.getStyleClass().add("hours-row");
    if (of.on(today.getDayOfWeek())) {
      row.getStyleClass().add("today");
    }
    hours.getChildren().add(row);
  }

  private String whether(LocalDateTime now) {
    return switch (police.hours().at(now)) {
      case Opening.State.Open(var latest) -> words.of("office.open", Opening.clock(latest));
      case Opening.State.Shut(Optional<LocalDateTime> opens) ->
          opens
              .map(
                  next ->
                      words.of("office.opens", day(next, now), Opening.clock(next.toLocalTime())))
              .orElse("");
    };
  }

  private String day(LocalDateTime then, LocalDateTime now) {
    if (then.toLocalDate().equals(now.toLocalDate())) {
      return words.of("office.today");
    }
    return then.toLocalDate().equals(now.toLocalDate().plusDays(1))
        ? words.of("office.tomorrow")
        : Opening.name(then.getDayOfWeek(), locale);
  }

  // --- what for ---

  private void gains(LocalDate today) {
    gains.getChildren().remove(1, gains.getChildren().size());
    guide.on(today).utilities().stream()
        .filter(u -> u.level() == LEVEL && u.label().isPresent())
        .limit(MOST_GAINS)
        .forEach(this::gain);
    present(gains, gains.getChildren().size() > 1);
  }

  private void gain(Utility utility) {
    var label = new Label(words.of(utility.label()), new Icon(utility.icon()));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("gain");
    gains.getChildren().add(label);
  }

  private static void present(javafx.scene.Node node, boolean here) {
    node.setVisible(here);
    node.setManaged(here);
  }

  @FXML
  void later() {
    events.accept(new Event.Later());
  }

  @FXML
  void stuck() {
    events.accept(new Event.GotStuck());
  }
}
