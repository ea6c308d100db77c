package vn.motcua.kiosk.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.Mark;
import vn.motcua.kiosk.ui.control.NameField;

/**
 * The set-up of a new machine: a dark band, where one is, a page, the ways on. It can be left on
 * every page; what was written stays. To be used on the FX thread only, after {@link
 * Theme#loadFonts}.
 */
public final class SetupScreens implements Surroundings {

  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

  private final SetupWork work;
  private final SetupDraft draft;
  private final StackPane root = new StackPane();
  private final BorderPane frame = new BorderPane();
  private final SetupKeys keys = new SetupKeys();
  private final List<Label> steps = new ArrayList<>();
  private final Label fault = new Label();
  private final Button back = new Button();
  private final Button next = new Button();
  private Words words;
  private Theme theme = Theme.DESIGN;
  private SetupPage at;
  private Optional<Page> page = Optional.empty();

  /**
   * @param config as it is in the files
   * @param first where to begin or to go on
   */
  public SetupScreens(KioskConfig config, SetupWork work, SetupPage first) {
    this.work = work;
    this.draft = new SetupDraft(config);
    this.at = first;
    this.words = words(Language.VIETNAMESE);
    work.onTrouble(
        sentence -> {
          busy(false);
          say(sentence);
        });
    root.getStyleClass().addAll("kiosk", "desk", "setup");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    root.addEventFilter(InputEvent.ANY, this::touched);
    root.widthProperty().addListener((_, _, _) -> dress());
    root.heightProperty().addListener((_, _, _) -> dress());
    frame.getStyleClass().add("desk-frame");
    StackPane.setAlignment(keys, Pos.BOTTOM_CENTER);
    root.getChildren().addAll(frame, keys);
    dress();
    build();
  }

  private static Words words(Language language) {
    return Texts.load(List.of(Language.VIETNAMESE, Language.ENGLISH))
        .to(Wording.toAnybody(language));
  }

  /** The root of the scene; it fits itself to the size that it is given. */
  public Parent root() {
    return root;
  }

  private void dress() {
    theme = theme.on(root.getWidth(), root.getHeight());
    root.getStylesheets()
        .setAll(theme.stylesheet(), theme.deskStylesheet(), theme.setupStylesheet());
  }

  /** Everything around the page, in the language chosen. */
  private void build() {
    frame.setTop(new VBox(band(), stepper()));
    frame.setBottom(bottom());
    show(at);
  }

  private HBox band() {
    var title = new Label(words.of("setup.title"));
    title.getStyleClass().add("band-title");
    var below = new Label(words.of("setup.below"));
    below.getStyleClass().add("band-small");
    var names = new VBox(title, below);
    names.setAlignment(Pos.CENTER_LEFT);
    var language = new Button(words.of("setup.language"), new Icon("globe"));
    language.setId("setup-language");
    language.getStyleClass().add("band-tab");
    language.setOnAction(_ -> otherLanguage());
    var band = new HBox(new Mark(), names, spring(), language);
    band.getStyleClass().add("desk-band");
    return band;
  }

  private void otherLanguage() {
    boolean isVietnamese = words.wording().language().equals(Language.VIETNAMESE);
    words = words(isVietnamese ? Language.ENGLISH : Language.VIETNAMESE);
    build();
  }

  private HBox stepper() {
    steps.clear();
    for (var each : SetupPage.values()) {
      var step = new Label(each.number() + "  " + words.of(key(each, "step")));
      step.getStyleClass().add("setup-step");
      step.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(step, Priority.ALWAYS);
      steps.add(step);
    }
    var row = new HBox(steps.toArray(Node[]::new));
    row.getStyleClass().add("setup-steps");
    return row;
  }

  private static String key(SetupPage page, String what) {
    return "setup." + page.name().toLowerCase(Locale.ROOT) + "." + what;
  }

  private HBox bottom() {
    var later = new Button(words.of("setup.leave"), new Icon("clock"));
    act(later, "setup-leave", "desk-secondary", this::leave);
    back.setText(words.of("back"));
    back.setGraphic(new Icon("arrow-left"));
    act(back, "setup-back", "desk-secondary", () -> turn(at.previous()));
    act(next, "setup-next", "desk-primary", this::go);
    fault.getStyleClass().setAll("label", "setup-fault");
    fault.setWrapText(true);
    fault.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(fault, Priority.ALWAYS);
    var bar = new HBox(later, back, fault, next);
    bar.getStyleClass().add("setup-bottom");
    return bar;
  }

  static void act(Button button, String id, String kind, Runnable action) {
    button.setId(id);
    button.getStyleClass().setAll("button", "desk-action", kind, "setup-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
  }

  private static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private void turn(SetupPage to) {
    work.reached(to);
    show(to);
  }

  private void show(SetupPage to) {
    page.ifPresent(Page::left);
    at = to;
    keys.hide();
    say("");
    busy(false);
    back.setVisible(!to.isFirst());
    back.setManaged(!to.isFirst());
    next.setText(words.of(to.isLast() ? "setup.finish" : "next"));
    next.setGraphic(new Icon(to.isLast() ? "check" : "arrow-right"));
    next.setContentDisplay(to.isLast() ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).pseudoClassStateChanged(NOW, i == to.number() - 1);
      steps.get(i).pseudoClassStateChanged(PASSED, i < to.number() - 1);
    }
    var loaded = SetupScreen.of(to).load(new SetupParts(words, work, draft, this));
    page = Optional.of(loaded.page());
    frame.setCenter(loaded.root());
  }

  private void go() {
    keys.hide();
    page.ifPresent(Page::next);
  }

  @Override
  public void next() {
    if (at.isLast()) {
      close();
      work.finished();
    } else {
      turn(at.next());
    }
  }

  private void leave() {
    close();
    work.later();
  }

  private void close() {
    page.ifPresent(Page::left);
    page = Optional.empty();
  }

  @Override
  public void say(String sentence) {
    fault.setText(sentence);
    fault.setAccessibleText(sentence);
    fault.setGraphic(sentence.isEmpty() ? null : new Icon("circle-alert"));
  }

  @Override
  public void busy(boolean busy) {
    next.setDisable(busy);
    back.setDisable(busy);
  }

  private void touched(InputEvent event) {
    var kind = event.getEventType();
    if (kind == MouseEvent.MOUSE_PRESSED || kind == KeyEvent.KEY_PRESSED) {
      say("");
    }
  }

  private void key(KeyEvent event) {
    boolean taken = page.isPresent() && page.get().key(event);
    if (!taken && event.getCode() == KeyCode.ENTER && !next.isDisabled()) {
      go();
      taken = true;
    }
    if (taken) {
      event.consume();
    }
  }

  @Override
  public void keyboard(NameField field) {
    keys.show(field, words);
  }
}
