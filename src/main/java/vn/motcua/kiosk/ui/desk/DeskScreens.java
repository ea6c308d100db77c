package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.control.Toast;
import vn.motcua.kiosk.ui.control.TrainingBand;
import vn.motcua.kiosk.ui.control.TrainingMark;

/**
 * The clerk's desk: locked, or open to one clerk. What a page showed is dropped with the page; once
 * locked, nothing of anybody is left. To be used on the FX thread only, after {@link
 * Theme#loadFonts}.
 */
public final class DeskScreens implements Desk {

  private final DeskParts parts;
  private final BooleanSupplier over;
  private final StackPane desk = new StackPane();
  private final DeskGround root = new DeskGround(desk);
  private final BorderPane frame = new BorderPane();
  private final DeskBand band;
  private final DeskPages pages;
  private final UndoBar undo;
  private final DeskKeys keys;
  private final Patience patience;
  private final Toast toast = new Toast();
  private final Timeline seconds =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> second()));

  private FileChoice files = new SystemFileChoice();
  private Theme theme = Theme.DESIGN;
  private DeskScreen shown = DeskScreen.LOCK;
  private Live live = Live.NOTHING;
  private Optional<Clerk> clerk = Optional.empty();
  private Optional<DeskPage> page = Optional.empty();

  /**
   * @param over whether the desk lies over the citizens' screen, so that there is a way back to it
   */
  public DeskScreens(KioskConfig config, DeskWork work, Clock clock, BooleanSupplier over) {
    this.over = over;
    patience = new Patience(config.settings().seconds().desk(), clock);
    var words = Texts.load(List.of()).to(Wording.toAnybody(Language.VIETNAMESE));
    parts = new DeskParts(config, words, work, clock, this);
    band =
        new DeskBand(
            words,
            words.of("desk.band.office", config.commune().fullName()),
            this::open,
            this::lock);
    pages = new DeskPages(words, this::open);
    work.onTrouble(sentence -> say("alert-triangle", sentence));
    frame.setTop(new VBox(band, pages));
    undo = new UndoBar(words, sentence -> say("rotate", sentence));
    keys = new DeskKeys(this, undo, words, this::lock, root);
    frame.setBottom(undo);
    frame.getStyleClass().add("desk-frame");
    var toastPlace = new StackPane(toast);
    toastPlace.getStyleClass().add("toast-place");
    toastPlace.setMouseTransparent(true);
    StackPane.setAlignment(toast, Pos.TOP_CENTER);
    desk.getStyleClass().addAll("kiosk", "desk");
    desk.setMinSize(0, 0);
    root.setMinSize(0, 0); // Otherwise a page laid out for a larger screen would keep it large.
    root.setFocusTraversable(true);
    desk.getChildren().addAll(frame, toastPlace);
    root.addEventFilter(InputEvent.ANY, _ -> patience.renew());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    root.widthProperty().addListener((_, _, _) -> fit());
    root.heightProperty().addListener((_, _, _) -> fit());
    seconds.setCycleCount(Animation.INDEFINITE);
    dress();
  }

  /** The root of the scene; it fits itself to the size that it is given. */
  public Parent root() {
    return root;
  }

  /** Lets time pass by itself. */
  public void start() {
    seconds.play();
  }

  /** Takes the keyboard. */
  public void focus() {
    root.requestFocus();
  }

  public void stop() {
    seconds.stop();
  }

  /** A second has passed: nobody sits here for ever. */
  void second() {
    if (patience.isOver() && clerk.isPresent()) {
      lock();
    }
    tellTime();
    undo.second();
    page.ifPresent(DeskPage::second);
  }

  private void tellTime() {
    band.show(LocalDateTime.now(parts.clock()));
  }

  /** Something has changed at the counter. */
  public void show(Live now) {
    live = now;
    page.ifPresent(p -> p.live(now));
  }

  /** Says on every page that a training is on, or no longer is. */
  public void training(TrainingMark mark) {
    TrainingBand.show(desk, mark.words().map(parts.words()::of));
    dress();
  }

  /** Forgets everything that was shown, and asks for a PIN; also the first thing to do. */
  public void lock() {
    clerk.ifPresent(c -> parts.work().door().locked(c));
    showLock();
  }

  private void showLock() {
    clerk = Optional.empty();
    undo.forget();
    toast.hide();
    show(DeskScreen.LOCK);
  }

  private void show(DeskScreen screen) {
    patience.renew();
    shown = screen;
    root.take();
    var loaded = screen.load(parts);
    page = Optional.of(loaded.page());
    boolean open = screen != DeskScreen.LOCK;
    band.setVisible(open);
    band.setManaged(open);
    frame.setCenter(loaded.root());
    pages.show(screen);
    clerk.ifPresent(c -> band.show(screen.tab(), c));
    tellTime();
    loaded.page().shown();
    loaded.page().live(live);
  }

  @Override
  public void open(DeskScreen screen) {
    if (clerk.isPresent()) {
      show(screen);
    }
  }

  @Override
  public Optional<Path> file(FileChoice.Kind kind) {
    var who = clerk;
    return files.open(root.getScene(), kind).filter(_ -> clerk.equals(who));
  }

  @Override
  public Optional<Path> newFile(String name, FileChoice.Kind kind) {
    var who = clerk;
    return files.save(root.getScene(), name, kind).filter(_ -> clerk.equals(who));
  }

  /** Has another way to choose files than the system's own window. */
  public void chooseFiles(FileChoice choice) {
    files = choice;
  }

  @Override
  public boolean shows(DeskPage asked) {
    return page.equals(Optional.of(asked));
  }

  @Override
  public void signedIn(Clerk who) {
    clerk = Optional.of(who);
    show(DeskScreen.TODAY);
  }

  @Override
  public Clerk clerk() {
    return clerk.orElseThrow();
  }

  @Override
  public Live live() {
    return live;
  }

  @Override
  public boolean isOver() {
    return over.getAsBoolean();
  }

  @Override
  public void lay(Region page, Region place) {
    root.lay(page, place);
  }

  @Override
  public void leave() {
    lock();
    parts.work().door().leave();
  }

  @Override
  public void say(String icon, String sentence) {
    toast.show(icon, sentence);
  }

  @Override
  public void undoable(String sentence, Runnable back) {
    if (clerk.isEmpty()) {
      return; // Locked before it was written.
    }
    undo.offer(sentence, back);
  }

  private void shortcut(KeyEvent event) {
    if (clerk.isPresent() && keys.pressed(event, shown)) {
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (page.isPresent() && page.get().key(event)) {
      event.consume();
    }
  }

  private void fit() {
    desk.resize(root.getWidth(), root.getHeight());
    dress();
  }

  private void dress() {
    theme = theme.on(root.getWidth(), TrainingBand.room(desk));
    desk.getStylesheets().setAll(theme.stylesheet(), theme.deskStylesheet());
  }
}
