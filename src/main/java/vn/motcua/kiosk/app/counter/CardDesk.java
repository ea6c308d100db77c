package vn.motcua.kiosk.app.counter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.watch.Part;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.scan.CardScanner;
import vn.motcua.kiosk.scan.Repeats;
import vn.motcua.kiosk.scan.ScanListener;
import vn.motcua.kiosk.scan.SerialScanner;
import vn.motcua.kiosk.scan.Sighting;
import vn.motcua.kiosk.scan.WedgeInput;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/**
 * Where cards come in: the camera, hand scanners that type and such at serial ports, all open only
 * while a card is awaited. Safe for several threads.
 */
public final class CardDesk implements Counter.Scanner, ScanListener, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CardDesk.class);

  /** Rounds of the watchdog; a frame takes the reader milliseconds. */
  private static final int READER = 1;

  /** Likewise; calls into its drivers have had their own patience. */
  private static final int CAMERA = 1;

  /** Milliseconds; hand scanners without Enter end with a pause that somebody has to notice. */
  private static final int TICK = 100;

  private final ScheduledExecutorService keys =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("hand-scanner").daemon().factory());
  private final Camera camera;
  private final CardScanner scanner;
  private final Repeats repeats = new Repeats();
  private final WedgeInput wedge = new WedgeInput(repeats);
  private final SerialScanner serial = new SerialScanner(this::scanned, repeats);
  private final PreviewFeed preview;
  private final Consumer<Event> news;
  private final Consumer<Optional<CameraFault>> trouble;
  private Optional<CardScanner> trial = Optional.empty();
  private boolean open;

  /**
   * @param trouble for the clerk: what is wrong with the camera, empty when it is well again
   */
  public CardDesk(
      Camera camera,
      Supplier<QrStream> readers,
      PreviewFeed preview,
      Consumer<Event> news,
      Consumer<Optional<CameraFault>> trouble) {
    this.camera = camera;
    this.scanner = new CardScanner(camera, readers, this, System::nanoTime);
    this.preview = preview;
    this.news = news;
    this.trouble = trouble;
    show(preview);
    var _ = keys.scheduleAtFixedRate(this::tick, TICK, TICK, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void start() {
    if (!open) {
      open = true;
      endTrial();
      scanner.start();
      serial.start();
    }
  }

  @Override
  public synchronized void stop() {
    if (open) {
      open = false;
      scanner.stop();
      serial.stop();
      onKeys(wedge::forget);
    }
  }

  /**
   * Lets a clerk try the camera, until {@link #endTrial} or until a card is awaited.
   *
   * @param picture takes what the camera sees
   * @return false while a card is awaited
   */
  synchronized boolean tryOut(PreviewFeed picture, ScanListener hears) {
    endTrial();
    if (open) {
      return false;
    }
    show(picture);
    var next = new CardScanner(camera, Engine.CARD::stream, hears, System::nanoTime);
    trial = Optional.of(next);
    next.start();
    return true;
  }

  /** Harmless when nothing is tried. */
  synchronized void endTrial() {
    trial.ifPresent(CardScanner::stop);
    trial = Optional.empty();
    show(preview);
  }

  private void show(PreviewFeed feed) {
    camera.preview(frame -> frame.lend(feed::put));
  }

  /** Whether a card is awaited. */
  public synchronized boolean isOpen() {
    return open;
  }

  /** What the watchdog asks of it. */
  public List<Part> parts() {
    return List.of(
        Part.renewable("the reader", READER, scanner::inTurn, scanner::isRenewable, scanner::renew),
        Part.dispensable("the camera", CAMERA, () -> !camera.isBeyondHelp()));
  }

  /** A key was typed while the kiosk had the keyboard; hand scanners type like keyboards. */
  public void typed(String characters) {
    if (isOpen()) {
      long now = System.nanoTime();
      onKeys(() -> wedge.key(characters, now).ifPresent(this::scanned));
    }
  }

  private void tick() {
    wedge.tick(System.nanoTime()).ifPresent(this::scanned);
  }

  private void onKeys(Runnable work) {
    try {
      keys.execute(work);
    } catch (RejectedExecutionException _) {
      LOG.debug("a key after closing time");
    }
  }

  private void scanned(CardReading reading) {
    switch (reading) {
      case CardReading.Card card -> card(card);
      case CardReading.Handout(var code) -> handout(code);
      case CardReading.NotACard(var kind) -> foreign(kind);
    }
  }

  @Override
  public void card(CardReading.Card card) {
    news.accept(new Event.CardRead(card));
  }

  @Override
  public void handout(String code) {
    news.accept(new Event.CodeRead(new VisitCode(code)));
  }

  @Override
  public void foreign(CardReading.Kind kind) {
    LOG.info("SCN-01 not a card: {}", kind);
    news.accept(new Event.ForeignCode(kind));
  }

  @Override
  public void sighted(Sighting sighting) {
    preview.mark(sighting);
  }

  @Override
  public void hint(Hint hint) {
    news.accept(new Event.Hinted(hint));
  }

  @Override
  public void failed(CameraFault fault) {
    trouble.accept(Optional.of(fault));
    news.accept(new Event.CameraFailed(fault.code()));
  }

  @Override
  public void works(WorkingCamera camera) {
    trouble.accept(camera.isTooSmall() ? Optional.of(CameraFault.TOO_SMALL) : Optional.empty());
    news.accept(new Event.CameraWorks());
  }

  @Override
  public void close() {
    keys.shutdownNow();
    serial.close();
    scanner.close();
  }
}
