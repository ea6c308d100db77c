package vn.motcua.kiosk.app.counter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.watch.StuckEnd;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.Earlier;
import vn.motcua.kiosk.journey.Effect;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Journey;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Remembered;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * The one place that runs the journey's effects and feeds their results back as events. It has one
 * thread of its own; every method may be called from any thread.
 */
public final class Counter implements AutoCloseable {

  /** Draws a stage. Touches on it go to the given consumer, from any thread. */
  public interface View {
    void show(Stage stage, Consumer<Event> touches);
  }

  /** Looks for a card; what it finds comes back as events. */
  public interface Scanner {
    void start();

    void stop();
  }

  /** Writes visits down; never throws, whatever the disk does. */
  interface Register {
    VisitCode next(LocalDateTime now);

    void save(Snapshot snapshot);

    /** What is known of somebody before he is asked; nothing while the record cannot be read. */
    Remembered recall(PersonalId person);

    /** What is kept of an earlier visit; empty where nothing is, or where it cannot be read. */
    Optional<Earlier> earlier(VisitCode code);

    /** Another try for what could not be written yet. */
    void retry();
  }

  /** Makes a handout and sends it to the printer, on threads of its own. */
  interface Press {
    void print(Effect.PrintHandout what, Consumer<PrintState> news);
  }

  /** Calls the clerk. */
  public interface Bell {
    void ring(VisitCode visit, String reason);
  }

  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);

  /** A disk that was full may have room again: often enough, and no burden. */
  private static final int SECONDS_BETWEEN_RETRIES = 10;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("counter").daemon().factory());
  private final View view;
  private final Scanner scanner;
  private final Register register;
  private final Press press;
  private final Bell bell;
  private final Clock clock;
  private Journey journey;

  public Counter(
      Journey atRest,
      View view,
      Scanner scanner,
      Register register,
      Press press,
      Bell bell,
      Clock clock) {
    this.journey = atRest;
    this.view = view;
    this.scanner = scanner;
    this.register = register;
    this.press = press;
    this.bell = bell;
    this.clock = clock;
  }

  /** Shows the first page and lets time pass. */
  public void open() {
    later(
        () -> {
          tellTime();
          show();
        });
    every(1, () -> turn(new Event.Second()));
    every(SECONDS_BETWEEN_RETRIES, register::retry);
  }

  /** News from a device, or a second gone by. */
  public void accept(Event event) {
    later(() -> turn(event));
  }

  /** Runs something in the counter's turn, to see that turns still come. */
  public void inTurn(Runnable work) {
    later(work);
  }

  /**
   * Writes down what could not be written yet, for a process that is about to end.
   *
   * @param patience after which the end does not wait for it any longer
   */
  public void writeDown(Duration patience) {
    var written = new CountDownLatch(1);
    later(
        () -> {
          register.retry();
          written.countDown();
        });
    try {
      if (!written.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.error("{} the counter had no time to write down what waits", StuckEnd.CODE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs something in the counter's turn, unless somebody is here. */
  public void ifNobodyIsHere(Runnable work) {
    later(
        () -> {
          if (journey.stage().visit().isEmpty()) {
            work.run();
          }
        });
  }

  /** Draws the page once more, for somebody who has just begun to look. */
  public void showAgain() {
    later(this::show);
  }

  /** A clerk ends the visit that is under way, if it is this one, and all of it is erased. */
  public void end(VisitCode code) {
    later(
        () -> {
          if (journey.stage().visit().filter(v -> v.code().equals(code)).isPresent()) {
            endNow();
          }
        });
  }

  /** The clerk was here: whatever is on the citizens' screen is erased. */
  public void erase() {
    later(
        () -> {
          if (journey.stage().visit().isPresent()) {
            endNow();
          }
        });
  }

  private void endNow() {
    if (journey.stage() instanceof Stage.Visiting) {
      turn(new Event.End());
    }
    turn(new Event.EndNow());
  }

  /** A touch counts only on the page on which it was made: a second tap must not skip a page. */
  private void touched(String page, Event event) {
    later(
        () -> {
          if (page.equals(journey.stage().page())) {
            turn(event);
          }
        });
  }

  private void later(Runnable work) {
    try {
      thread.execute(guarded(work));
    } catch (RejectedExecutionException _) {
      LOG.debug("news after closing time");
    }
  }

  /** Runs something in the counter's turn again and again. */
  void every(int seconds, Runnable work) {
    var _ = thread.scheduleAtFixedRate(guarded(work), seconds, seconds, TimeUnit.SECONDS);
  }

  /**
   * The boundary: a mistake in the program is logged with a code and the counter goes on, since a
   * citizen who sees a frozen screen is worse off than one whose touch did nothing.
   */
  private static Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException mistake) {
        LOG.error("KSK-01 a mistake in the program", mistake);
      }
    };
  }

  private void turn(Event event) {
    var before = journey.stage();
    step(event);
    tellTime();
    if (!journey.stage().equals(before)) {
      show();
    }
  }

  /** The first page has a clock and says what is on this week. */
  private void tellTime() {
    var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    if (journey.stage() instanceof Stage.Attract at && !at.now().equals(Optional.of(now))) {
      step(new Event.Minute(now));
    }
  }

  private void step(Event event) {
    var turn = journey.on(event);
    journey = turn.journey();
    // One by one, so that a broken device keeps neither the record nor the page from being reached.
    turn.effects().forEach(effect -> guarded(() -> run(effect)).run());
  }

  private void show() {
    var stage = journey.stage();
    var page = stage.page();
    view.show(stage, touch -> touched(page, touch));
  }

  private void run(Effect effect) {
    switch (effect) {
      case Effect.Admit _ -> admit();
      case Effect.FindVisit(var code) -> step(new Event.VisitFound(code, register.earlier(code)));
      case Effect.OpenCamera _ -> scanner.start();
      case Effect.CloseCamera _ -> scanner.stop();
      case Effect.Save(var snapshot) -> register.save(snapshot);
      case Effect.Recall(var person) -> step(new Event.Recalled(person, register.recall(person)));
      case Effect.PrintHandout what -> print(what);
      case Effect.CallClerk(var code, var reason) -> bell.ring(code, reason);
      case Effect.Erase _ -> LOG.info("erased");
    }
  }

  private void admit() {
    var now = LocalDateTime.now(clock);
    turn(new Event.Admitted(register.next(now), now));
  }

  /** News about a sheet belongs to the visit that asked for it, not to the one after. */
  private void print(Effect.PrintHandout what) {
    var code = what.known().code();
    press.print(
        what,
        state ->
            later(
                () -> {
                  if (journey.stage().visit().filter(v -> v.code().equals(code)).isPresent()) {
                    turn(new Event.Printing(state));
                  }
                }));
  }

  @Override
  public void close() {
    scanner.stop();
    thread.shutdownNow();
  }
}
