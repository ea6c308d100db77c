package vn.motcua.kiosk.app.counter;

import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.machine.LargeSheets;
import vn.motcua.kiosk.app.machine.PaperChoice;
import vn.motcua.kiosk.app.watch.Part;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.handout.Handout;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.handout.Layout;
import vn.motcua.kiosk.handout.PagePreview;
import vn.motcua.kiosk.handout.TrainingMark;
import vn.motcua.kiosk.journey.Effect;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.JobState;
import vn.motcua.kiosk.printing.Keep;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.ui.citizen.PaperSource;

/** Makes handouts, for the printer and for the preview, on a thread of its own. */
public final class HandoutPress implements Counter.Press, PaperSource, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HandoutPress.class);

  /** The guidance is too long for one sheet: a mistake in the configuration, told to the clerk. */
  private static final String TOO_LONG = "HND-01";

  /** Pixels from top to bottom: sharp at the size in which the preview stands on a large screen. */
  private static final int PREVIEW_HEIGHT = 1400;

  /** Rounds of the watchdog, two minutes: the first sheet of the day on the slowest PC. */
  private static final int MAKING = 24;

  /** Likewise, a minute; what answers at all has answered by then. */
  private static final int HANDING_OVER = 12;

  /** Long enough to put paper in while the citizen stands there, and no longer. */
  private static final Duration UNNAMED = Duration.ofMinutes(10);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform()
              .name("handout")
              .daemon()
              .uncaughtExceptionHandler((_, mistake) -> brokeOff(mistake))
              .factory());
  private final Supplier<HandoutPage> look;
  private @Nullable HandoutPage page; // the thread's own
  private final KioskConfig config;
  private final PrintQueue queue;
  private final Clock clock;
  private final PaperChoice paper;

  private final LargeSheets large;
  private final Supplier<Optional<String>> clerk;
  private final BooleanSupplier training;

  /**
   * @param large remembers whose letters are large
   * @param look makes the pages, on the thread of this press
   * @param clerk name of the one who is at the desk
   * @param training whether what is printed is nobody's
   */
  public HandoutPress(
      KioskConfig config,
      PrintQueue queue,
      Clock clock,
      LargeSheets large,
      Supplier<HandoutPage> look,
      Supplier<Optional<String>> clerk,
      BooleanSupplier training) {
    this.config = config;
    this.queue = queue;
    this.clock = clock;
    this.large = large;
    this.clerk = clerk;
    this.training = training;
    this.look = look;
    this.paper = new PaperChoice(config.settings().printer());
  }

  /** On the thread, the first work of which loads the template. */
  private HandoutPage page() {
    if (page == null) {
      page = look.get();
    }
    return page;
  }

  /** Makes a sheet for nobody behind the first page, so that the first citizen need not wait. */
  public void warmUp(Known nobody, Pathway pathway, List<Step> steps) {
    var handout = handout(nobody, pathway, steps);
    later(() -> page().warmUp(handout, paper.usual()));
    later(() -> page().warmUp(handout, paper.large()));
  }

  @Override
  public void print(Effect.PrintHandout what, Consumer<PrintState> news) {
    boolean nobodys = training.getAsBoolean();
    if (!nobodys && what.known().keeping() != Keeping.NOTHING) {
      large.chosen(what.known().code(), what.large());
    }
    later(
        () -> {
          try {
            var sheet = handout(what.known(), what.pathway(), what.steps());
            var pdf = pages(sheet, paper.layout(what.large()), nobodys);
            send(pdf, what.known().code(), nobodys ? Keep.inMemory() : keep(what.known()), news);
          } catch (IllegalStateException tooLong) {
            LOG.error("{} {}", TOO_LONG, tooLong.getMessage());
            news.accept(new PrintState.Failed(TOO_LONG));
          }
        });
  }

  private byte[] pages(Handout sheet, Layout layout, boolean nobodys) {
    var pdf = page().pdf(sheet, layout);
    return nobodys ? TrainingMark.on(pdf) : pdf;
  }

  /**
   * A sheet that did not go out stays for the clerk, as long as its citizen was told; one that is
   * asked for again takes its place, so that nobody prints both.
   */
  private void send(byte[] pdf, VisitCode code, Keep keep, Consumer<PrintState> news) {
    var title = code.text();
    queue.jobs().stream()
        .filter(job -> job.title().equals(title) && !(job.state() instanceof JobState.Sent))
        .forEach(queue::withdraw);
    queue.add(new Sheet(pdf, title, paper.size(), 1), keep, state -> news.accept(state(state)));
  }

  /** Names are erased with the day; of somebody who wants nothing kept, no disk knows a sheet. */
  private Keep keep(Known known) {
    var now = ZonedDateTime.now(clock);
    return known.keeping() == Keeping.NOTHING
        ? new Keep(now.plus(UNNAMED).toInstant(), false)
        : new Keep(now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()).toInstant(), true);
  }

  @Override
  public void draw(Stage.Summary summary, boolean large, Reader reader) {
    boolean nobodys = training.getAsBoolean();
    later(
        () -> {
          try {
            var sheet = handout(summary.known(), summary.pathway(), summary.steps());
            var pdf = pages(sheet, paper.layout(large), nobodys);
            hand(PagePreview.of(pdf, PREVIEW_HEIGHT), reader);
          } catch (IllegalStateException tooLong) {
            LOG.error("{} {}", TOO_LONG, tooLong.getMessage());
          }
        });
  }

  /** Whether the visit's sheet was last asked for in large letters today. */
  public boolean wasLarge(VisitCode visit) {
    return large.has(visit);
  }

  /** Whether the paper in the tray takes large letters, too. */
  public boolean hasTwoSizes() {
    return paper.usual() != paper.large();
  }

  /** What the watchdog asks of it, and of the queue behind it. */
  public List<Part> parts() {
    return List.of(
        Part.dispensable("the press", MAKING, new Part.Pulse(this::later)),
        Part.renewable(
            "the print queue", HANDING_OVER, queue::inTurn, queue::isRenewable, queue::renew));
  }

  /** Waits until everything that was asked for so far is drawn. */
  public void awaitIdle() {
    CompletableFuture.runAsync(() -> {}, thread).join();
  }

  private static void hand(BufferedImage picture, Reader reader) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    reader.take(picture.getRGB(0, 0, width, height, null, 0, width), width, height);
  }

  private Handout handout(Known known, Pathway pathway, List<Step> steps) {
    var now = LocalDateTime.now(clock);
    var signed = clerk.get().map(config::signedBy).orElse(config);
    return paper.inTwoLanguages(known)
        ? Handout.inTwo(known, Language.VIETNAMESE, pathway, steps, signed, now)
        : Handout.of(known, pathway, steps, signed, now);
  }

  private static PrintState state(JobState job) {
    return switch (job) {
      case JobState.Waiting _, JobState.Sending _ -> new PrintState.Sending();
      case JobState.Sent _ -> new PrintState.Sent();
      case JobState.Held(var fault) -> new PrintState.Held(fault.code());
      case JobState.Failed(var fault) -> new PrintState.Failed(fault.code());
      case JobState.Unknown() -> new PrintState.Failed(PrinterFault.INTERRUPTED.code());
    };
  }

  /** A sheet that is being made when the kiosk closes is nobody's: its visit has ended. */
  private void brokeOff(Throwable mistake) {
    if (thread.isShutdown()) {
      LOG.info("a sheet was broken off at closing time");
    } else {
      LOG.error("KSK-01 a mistake in the program", mistake);
    }
  }

  private void later(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      LOG.debug("a sheet was asked for after closing time");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    queue.close();
  }
}
