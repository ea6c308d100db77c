package vn.motcua.kiosk.app.walk;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Stage;

/** Sees every page that the kiosk draws, in order, and waits for those that are to come. */
public final class Onlooker implements Kiosk.Watcher {

  /** A page that did not come. */
  static final class Stuck extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Stuck(String waitedFor, Stage stage) {
      super("waited for " + waitedFor + ", but the kiosk is on page " + stage.page());
    }
  }

  private static final int SECONDS_FOR_A_PAGE = 60;

  private final LinkedBlockingQueue<Stage> drawn = new LinkedBlockingQueue<>();
  private Stage stage = new Stage.Attract(Language.VIETNAMESE);
  private Optional<Known> visit = Optional.empty();

  @Override
  public void accept(Stage stage) {
    drawn.add(stage);
  }

  /** The page that was seen last. */
  Stage stage() {
    return stage;
  }

  /** The last visit that was seen, also after it has ended. */
  public Optional<Known> visit() {
    return visit;
  }

  /** Looks up: sees all that has been drawn meanwhile. */
  Stage look() {
    for (var next = drawn.poll(); next != null; next = drawn.poll()) {
      see(next);
    }
    return stage;
  }

  /**
   * Waits for the very first page.
   *
   * @throws Stuck if it does not come
   */
  public void awaitFirst() {
    var first = poll(SECONDS.toNanos(SECONDS_FOR_A_PAGE));
    if (first == null) {
      throw new Stuck("the first page", stage);
    }
    see(first);
  }

  /**
   * Waits for a page.
   *
   * @throws Stuck if it does not come
   */
  public void await(String what, Predicate<Stage> wanted) {
    if (!comes(SECONDS_FOR_A_PAGE, wanted)) {
      throw new Stuck(what, stage);
    }
  }

  /** Whether a page comes in time. */
  boolean comes(int seconds, Predicate<Stage> wanted) {
    look();
    long end = System.nanoTime() + SECONDS.toNanos(seconds);
    while (!wanted.test(stage)) {
      var next = poll(end - System.nanoTime());
      if (next == null) {
        return false;
      }
      see(next);
    }
    return true;
  }

  private @Nullable Stage poll(long nanos) {
    try {
      return drawn.poll(Math.max(0, nanos), NANOSECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void see(Stage next) {
    stage = next;
    next.visit().ifPresent(v -> visit = Optional.of(v));
  }
}
