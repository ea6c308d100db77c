package vn.motcua.kiosk.ui.citizen;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fxml;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Frame;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.control.Toast;
import vn.motcua.kiosk.ui.control.TrainingBand;
import vn.motcua.kiosk.ui.control.TrainingMark;
import vn.motcua.kiosk.ui.speech.Cue;
import vn.motcua.kiosk.ui.speech.Sounds;

/**
 * The citizen's screen: draws the stage that it is given and sends touches. It keeps nothing of a
 * citizen: every page is a scene graph of its own, dropped with the page; the choice of letters and
 * colours ends with the visit. To be used on the FX thread only, after {@link Theme#loadFonts}.
 */
public final class CitizenScreens {

  /** What stands on the screen: the page, and to whom it speaks. */
  private record Shown(String page, Wording wording) {
    static Shown of(Stage stage) {
      return new Shown(stage.page(), stage.wording());
    }
  }

  private final KioskConfig config;
  private final Texts texts;
  private final PreviewFeed preview;
  private final PaperSource paper;
  private final StackPane root = new StackPane();
  private final StackPane page = new StackPane();
  private final Toast toast = new Toast();
  private final Label clerkNote = new Label();
  private final Label helped = new Label();
  private final StackPane veil = new StackPane(helped);
  private final LookSheet look;
  private final Listening listening;
  private final Turning turning = new Turning();
  private final KeyTouches keys = new KeyTouches(System::nanoTime);

  private Theme theme = Theme.DESIGN;
  private Consumer<Event> events = _ -> {};
  private Optional<Stage> latest = Optional.empty();
  private SlideSource slides = SlideSource.none();
  private boolean back;
  private @Nullable Shown shown;
  private @Nullable Shown covered;
  private @Nullable Parent cover;
  private Optional<Page<?>> current = Optional.empty();
  private Optional<Page<?>> dialog = Optional.empty();

  /** Screens that read nothing aloud. */
  public CitizenScreens(KioskConfig config, PreviewFeed preview, PaperSource paper) {
    this(config, preview, paper, Sounds.none());
  }

  public CitizenScreens(KioskConfig config, PreviewFeed preview, PaperSource paper, Sounds sounds) {
    this.config = config;
    listening = new Listening(sounds);
    this.texts = Texts.of(config);
    this.preview = preview;
    this.paper = paper;
    look = new LookSheet(this::choose);
    var toastPlace = new StackPane(toast);
    toastPlace.getStyleClass().add("toast-place");
    toastPlace.setMouseTransparent(true);
    StackPane.setAlignment(toast, javafx.geometry.Pos.TOP_CENTER);
    root.getStyleClass().add("kiosk");
    clerkNote.getStyleClass().add("clerk-note");
    clerkNote.setMouseTransparent(true);
    clerkNote.setVisible(false);
    StackPane.setAlignment(clerkNote, Pos.BOTTOM_CENTER);
    helped.getStyleClass().add("helped-words");
    veil.getStyleClass().add("helped-veil");
    veil.setVisible(false);
    root.getChildren().addAll(page, look, toastPlace, clerkNote, veil);
    keys.listenTo(root);
    root.widthProperty().addListener((_, _, _) -> fit());
    root.heightProperty().addListener((_, _, _) -> fit());
    dress();
  }

  /**
   * Shows the clerk that something is wrong behind the pages, small and out of the citizen's way.
   *
   * @param code such as REC-02, the one that the log has; empty when all is well again
   */
  public void tellClerk(Optional<String> code) {
    var words = texts.to(Wording.toAnybody(Language.VIETNAMESE));
    clerkNote.setText(code.map(c -> words.of("clerk.note", c)).orElse(""));
    clerkNote.setVisible(code.isPresent());
  }

  /** The clerk has seen the call. */
  public void clerkIsComing() {
    if (shown != null) {
      toast.show("bell", texts.to(shown.wording()).of("desk.call.coming"));
    }
  }

  /** A clerk does it for him: his screen says so, and takes no touches meanwhile. */
  public void helped(boolean now) {
    if (shown != null) {
      helped.setText(texts.to(shown.wording()).of("desk.call.helped"));
    }
    veil.setVisible(now);
  }

  /** What the first page shows while nobody is here, from its next turn on. */
  public void showAtRest(SlideSource source) {
    slides = source;
  }

  /** Says on every page that nothing counts, or no longer does. */
  public void training(TrainingMark mark) {
    var words = texts.to(Wording.toAnybody(Language.VIETNAMESE));
    TrainingBand.show(root, mark.words().map(words::of));
    fit();
  }

  /** The root of the scene; it fits itself to the size that it is given. */
  public Pane root() {
    return root;
  }

  /** Letters and colours as the citizen chose them; they end with the visit. */
  public void choose(Look look) {
    lookLike(theme.with(look));
  }

  /**
   * Draws the stage. Touches go to the consumer given with the stage on which they are made.
   *
   * @param stage where the visit stands
   * @param events takes the touches, on the FX thread
   */
  public void show(Stage stage, Consumer<Event> events) {
    this.events = events;
    Cue.between(latest, stage).ifPresent(listening::sound);
    latest = Optional.of(stage);
    if (stage instanceof Stage.Attract) {
      lookLike(Theme.DESIGN);
      listening.forget();
      toast.hide();
    }
    switch (stage) {
      case Stage.IdleWarning s -> cover(s.before(), s);
      case Stage.Ending s -> cover(s.before(), s);
      default -> {
        uncover();
        turnTo(stage);
      }
    }
  }

  private void turnTo(Stage stage) {
    var next = Shown.of(stage);
    if (!next.equals(shown)) {
      var loaded = load(stage);
      look.close();
      page.getChildren().setAll(loaded.root());
      current = Optional.of(loaded.page());
      shown = next;
      current.orElseThrow().draw(stage);
      if (loaded.root() instanceof Frame) {
        turning.bring(contents(loaded.root()), back, theme);
      }
      back = false;
      listening.turned(loaded.root(), texts.to(stage.wording()));
      keys.begin(contents(loaded.root()), loaded.root());
    } else {
      current.orElseThrow().draw(stage);
    }
  }

  private static Node contents(Parent page) {
    return page instanceof Frame frame ? frame.getContents().getFirst().getParent() : page;
  }

  /** Puts a dialog over the page; what is personal on the page is hidden meanwhile. */
  private void cover(Stage.Visiting before, Stage stage) {
    turnTo(before);
    var next = Shown.of(stage);
    if (!next.equals(covered)) {
      var loaded = load(stage);
      look.close();
      uncover();
      root.getChildren().add(root.getChildren().indexOf(look) + 1, loaded.root());
      cover = loaded.root();
      dialog = Optional.of(loaded.page());
      covered = next;
      page.setDisable(true);
      dialog.orElseThrow().draw(stage);
      listening.turned(loaded.root(), texts.to(stage.wording()));
      keys.begin(loaded.root(), loaded.root());
    } else {
      dialog.orElseThrow().draw(stage);
    }
    hidePersonal(true);
  }

  private void uncover() {
    if (covered != null) {
      covered = null;
      listening.hush();
      dialog = Optional.empty();
      root.getChildren().remove(cover);
      cover = null;
      page.setDisable(false);
      hidePersonal(false);
    }
  }

  private void hidePersonal(boolean hidden) {
    toggle(page, "covered", hidden);
  }

  private Fxml.Loaded<Page<?>> load(Stage stage) {
    var words = texts.to(stage.wording());
    var parts =
        new Parts(
            config,
            texts,
            words,
            this::send,
            toast::show,
            preview,
            paper,
            slides,
            this::readsLargest);
    var loaded = Screen.of(stage).load(parts);
    if (loaded.root() instanceof Frame frame && stage instanceof Stage.Visiting visiting) {
      dress(frame, visiting, words);
    }
    return loaded;
  }

  private boolean readsLargest() {
    return theme.look().letters() == Look.Letters.LARGEST;
  }

  private void dress(Frame frame, Stage.Visiting stage, Words words) {
    var top = frame.top();
    top.setOffice(
        config.commune().office(), words.of("top.authority", config.commune().fullName()));
    top.setPerson(
        stage
            .known()
            .citizen()
            .flatMap(c -> c.name())
            .map(n -> words.of(stage.known().forChild() ? "top.child" : "top.person", n.given()))
            .orElse(""));
    top.setEnd(words.of("top.end"), words.of("top.end.spoken"), () -> send(new Event.End()));
    var bottom = frame.bottom();
    bottom.setBack(
        frame.getBackWords().isEmpty() ? words.of("back") : frame.getBackWords(),
        frame.getBackIcon(),
        () -> send(new Event.Back()));
    bottom.setClerk(
        words.of("call-clerk"),
        () -> {
          send(new Event.CallClerk());
          listening.sound(Cue.ATTENTION);
          toast.show("bell", words.of("call-clerk.told"));
        });
    listening.dress(frame, words);
    bottom.setLook(words.of("look"), () -> look.open(words, theme.look()));
  }

  private void send(Event event) {
    back = event instanceof Event.Back;
    events.accept(event);
  }

  // --- size, letters and colours ---

  private void lookLike(Theme chosen) {
    var wanted = chosen.on(root.getWidth(), TrainingBand.room(root));
    if (!wanted.equals(theme)) {
      theme = wanted;
      dress();
    }
  }

  private void fit() {
    lookLike(theme);
  }

  private void dress() {
    root.getStyleClass().removeAll(Theme.allMarks());
    root.getStyleClass().addAll(theme.marks());
    root.getStylesheets().setAll(theme.stylesheet());
  }

  private static void toggle(Node node, String style, boolean on) {
    node.getStyleClass().remove(style);
    if (on) {
      node.getStyleClass().add(style);
    }
  }
}
