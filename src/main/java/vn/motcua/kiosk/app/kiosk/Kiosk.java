package vn.motcua.kiosk.app.kiosk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.counter.CardDesk;
import vn.motcua.kiosk.app.counter.Counter;
import vn.motcua.kiosk.app.counter.HandoutPress;
import vn.motcua.kiosk.app.counter.TrainingRegister;
import vn.motcua.kiosk.app.counter.VisitRegister;
import vn.motcua.kiosk.app.desk.AtDesk;
import vn.motcua.kiosk.app.desk.ClerkBell;
import vn.motcua.kiosk.app.desk.ClerkNote;
import vn.motcua.kiosk.app.desk.DeskLive;
import vn.motcua.kiosk.app.desk.DeskWing;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.app.machine.Nobody;
import vn.motcua.kiosk.app.watch.Part;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.fleet.Sender;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Journey;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Patience;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.citizen.CitizenScreens;
import vn.motcua.kiosk.ui.citizen.SlideSource;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.speech.Sounds;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * The kiosk put together: record, devices, counter and screens, by their constructors. JavaFX runs
 * already.
 */
public final class Kiosk implements AutoCloseable {

  /** Is told after a stage has been drawn, on the FX thread. */
  public interface Watcher extends Consumer<Stage> {}

  private final KioskConfig config;
  private final Clock clock;
  private final Counter counter;
  private final CitizenScreens screens;
  private final VisitRegister register;
  private final TrainingRegister training;
  private final Auditing auditing;
  private final AtDesk atDesk = new AtDesk();
  private final CardDesk cards;
  private final HandoutPress press;
  private final ClerkBell bell;
  private final ClerkNote note = new ClerkNote(this::tellClerk);
  private final DeskLive live;
  private final DeskWing desk;
  private @Nullable DressRehearsal dress;
  private final Optional<Sender> sender;

  /**
   * @param data where the record and its keys are
   * @param look makes the pages of handouts
   * @param readers make one for the frames of the camera
   */
  public Kiosk(
      KioskConfig config,
      DataFolder data,
      Clock clock,
      Camera camera,
      Supplier<QrStream> readers,
      Printer printer,
      Supplier<HandoutPage> look,
      Sounds sounds,
      Watcher watcher) {
    this(config, data, clock, camera, readers, printer, look, sounds, watcher, House.alone());
  }

  /**
   * @param house opens and closes this kiosk
   */
  public Kiosk(
      KioskConfig config,
      DataFolder data,
      Clock clock,
      Camera camera,
      Supplier<QrStream> readers,
      Printer printer,
      Supplier<HandoutPage> look,
      Sounds sounds,
      Watcher watcher,
      House house) {
    this.config = config;
    this.clock = clock;
    var feed = new PreviewFeed();
    var queue = data.printQueue(config, printer, clock);
    live = new DeskLive(queue, clock);
    bell =
        config.settings().sound().bell() ? ClerkBell.sounding(live::isCalling) : ClerkBell.silent();
    press =
        new HandoutPress(
            config, queue, clock, data.largeSheets(clock), look, atDesk::name, this::isTraining);
    cards = new CardDesk(camera, readers, feed, this::news, this::tellOfCamera);
    screens = Display.ask(() -> screens(config, feed, sounds));
    // Put together on its thread while the record is being opened on this one.
    Platform.runLater(() -> screens.show(new Stage.Attract(Language.VIETNAMESE), _ -> {}));
    register =
        new VisitRegister(() -> data.recordAtOnce(config, clock), atDesk::id, this::tellOfRecord);
    training = new TrainingRegister(register);
    auditing = new Auditing(data, clock);
    auditing.add(AuditEvent.KIOSK_STARTED, "", Disposition.DONE);
    register.log().ifPresent(log -> auditing.opened(log.opening()));
    counter =
        new Counter(
            Journey.atRest(config.guide(), patience(config), keeping(config)),
            (stage, touches) -> draw(stage, touches, watcher),
            cards,
            training,
            press,
            this::call,
            clock);
    desk =
        new DeskWing(
            config,
            data,
            clock,
            queue,
            press,
            register::log,
            auditing,
            atDesk,
            screens,
            counter,
            cards,
            house,
            live,
            training);
    sender = data.sender(config, register::log, clock);
  }

  private CitizenScreens screens(KioskConfig config, PreviewFeed feed, Sounds sounds) {
    Theme.loadFonts();
    return new CitizenScreens(config, feed, press, sounds);
  }

  private boolean isTraining() {
    return training.course().isPresent();
  }

  private static Patience patience(KioskConfig config) {
    var s = config.settings().seconds();
    return new Patience(s.question(), s.guide(), s.warning(), s.goodbye(), s.rest());
  }

  private static Keeping keeping(KioskConfig config) {
    return switch (config.settings().retention().keep()) {
      case NOTHING -> Keeping.NOTHING;
      case VISIT -> Keeping.VISIT;
      case FOLLOW_UP -> Keeping.FOLLOW_UP;
    };
  }

  private void draw(Stage stage, Consumer<Event> touches, Watcher watcher) {
    Platform.runLater(
        () -> {
          screens.show(stage, touches);
          desk.show(stage, touches);
          live.stage(stage);
          watcher.accept(stage);
        });
  }

  private void tellOfRecord(Optional<StoreProblem.Kind> trouble) {
    note.tell("record", trouble.map(StoreProblem.Kind::code));
    live.record(trouble);
  }

  private void tellOfCamera(Optional<CameraFault> trouble) {
    note.tell("camera", trouble.map(CameraFault::code));
    live.camera(trouble);
  }

  private void tellClerk(Optional<String> codes) {
    Platform.runLater(() -> screens.tellClerk(codes));
  }

  /** Told for as long as this kiosk runs: the configuration is read at the start only. */
  public void tellClerk(ConfigFault fault) {
    note.tell("config", Optional.of(fault.code()));
    live.config(fault);
  }

  /** Told for as long as this kiosk runs: the log of that time says more. */
  public void tellOfLastEnd(String code) {
    note.tell("last end", Optional.of(code));
  }

  /** What the first page shows while nobody is here. */
  public void showAtRest(SlideSource slides) {
    Platform.runLater(() -> screens.showAtRest(slides));
  }

  private void call(VisitCode visit, String reason) {
    live.called(visit, reason);
    bell.ring(visit, reason);
  }

  private void news(Event event) {
    counter.accept(event);
  }

  /** A sheet for nobody, so that the first citizen does not wait for the template and its fonts. */
  private void warmUp(Guide guide, LocalDate today) {
    var pathway = guide.pathways().getLast();
    press.warmUp(Nobody.on(today), pathway, guide.stepsOf(pathway));
  }

  /**
   * Does behind the first page what the first citizen of the day would wait for, and what would
   * have kept the page waiting: the record is tidied, a sheet made, every page drawn once where
   * nobody sees it. Returns at once.
   *
   * @param firstPage takes the picture of the first page, on another thread
   */
  public void rehearse(Consumer<Image> firstPage) {
    tidy(() -> {});
    warmUp(config.guide(), LocalDate.now(clock));
    var scene = root().getScene();
    dress =
        new DressRehearsal(
            config, scene.getWidth(), scene.getHeight(), firstPage, this::giveMemoryBack);
    dress.start(LocalDate.now(clock));
  }

  /**
   * Starting takes twice the memory that the day does, and the heap shrinks only when it is
   * collected as a whole, which nothing else would make happen while nobody is here.
   */
  private void giveMemoryBack() {
    press.awaitIdle();
    System.gc();
  }

  /** What the scene shows. */
  public Parent root() {
    return desk.host();
  }

  /** The clerk's desk. */
  public DeskWing desk() {
    return desk;
  }

  /** Letters and colours, as if the citizen had chosen them. */
  public void choose(Look look) {
    screens.choose(look);
  }

  /** Hears keys for the hand scanner. */
  public CardDesk cards() {
    return cards;
  }

  /** Waits until the preview of the handout stands on its page. */
  public void awaitPaper() {
    press.awaitIdle();
    Display.ask(() -> true);
  }

  public Counter counter() {
    return counter;
  }

  /** The record, while it can be reached. */
  public Optional<VisitLog> record() {
    return register.log();
  }

  public void open() {
    counter.open();
    sender.ifPresent(Sender::start);
  }

  /**
   * Tidies the record, unless somebody is here.
   *
   * @param done run after that, on the counter's thread
   */
  public void tidy(Runnable done) {
    ifNobodyIsHere(
        () -> {
          register.tidy(LocalDate.now(clock));
          done.run();
        });
  }

  /** Runs something on the counter's thread, unless a citizen is here or a clerk at the desk. */
  public void ifNobodyIsHere(Runnable work) {
    if (atDesk.name().isEmpty()) {
      counter.ifNobodyIsHere(work);
    }
  }

  /** What the watchdog asks of it. */
  public List<Part> parts() {
    return Stream.of(
            Stream.of(
                Part.vital("the screen", Platform::runLater),
                Part.vital("the counter", counter::inTurn)),
            cards.parts().stream(),
            press.parts().stream())
        .flatMap(Function.identity())
        .toList();
  }

  /** Ends everything; a visit that is under way stays in the record as it stands. */
  @Override
  public void close() {
    if (dress != null) {
      dress.close();
    }
    sender.ifPresent(Sender::close);
    desk.close();
    counter.close();
    cards.close();
    press.close();
    bell.close();
    register.close();
    auditing.add(AuditEvent.KIOSK_STOPPED, "", Disposition.DONE);
    auditing.close();
  }
}
