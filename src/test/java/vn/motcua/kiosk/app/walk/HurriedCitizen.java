package vn.motcua.kiosk.app.walk;

import java.util.Random;
import java.util.function.Consumer;
import vn.motcua.kiosk.app.counter.Counter;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Stage;

/**
 * One visitor after the other, each touching what a page offers as soon as it is there; now and
 * then one goes away in the middle, and now and then the camera does.
 */
final class HurriedCitizen implements Counter.View {

  /** Who waits for this counter, and hears of what happened. */
  interface Queue {
    /** Whether there is one more. */
    boolean next();

    /** On the summary, with a handout asked for and answered. */
    void served(Stage.Summary at);

    /** At the last page. */
    void gone(Known known);
  }

  private static final int ONE_IN = 8;
  private static final int PAGES_TO_STAY = 40;

  private final Queue queue;
  private final Random whim;
  private final Consumer<Event> devices;
  private boolean coming;
  private boolean leaving;

  HurriedCitizen(Queue queue, Random whim, Consumer<Event> devices) {
    this.queue = queue;
    this.whim = whim;
    this.devices = devices;
  }

  @Override
  public void show(Stage stage, Consumer<Event> touches) {
    switch (stage) {
      case Stage.Attract _ -> begin(touches);
      case Stage.Consent _ -> {
        coming = false;
        leaving = false;
        touches.accept(chance() ? new Event.WithoutCard() : new Event.Agree());
      }
      case Stage.Scanning _ ->
          devices.accept(
              chance()
                  ? new Event.CameraFailed("CAM-03")
                  : new Event.CardRead(new CardReading.Card(Citizens.mau(), false)));
      case Stage.NoCamera _ -> touches.accept(new Event.WithoutCard());
      case Stage.Confirming _ -> touches.accept(new Event.ThatIsMe());
      case Stage.Returning _ -> touches.accept(new Event.StartOver());
      case Stage.Asking asked ->
          touches.accept(
              asked.chosen().isPresent()
                  ? new Event.Next()
                  : new Event.Choose(asked.question().choices().getFirst().id()));
      case Stage.Guiding _ -> touches.accept(leaves() ? new Event.End() : new Event.StepDone());
      case Stage.Comparing _ -> touches.accept(new Event.LikeGenuine());
      case Stage.Reminding _ -> touches.accept(new Event.NoReminder());
      case Stage.Summary summary -> onSummary(summary, touches);
      case Stage.Goodbye goodbye -> end(goodbye.known(), touches);
      case Stage.Ending ending -> end(ending.before().known(), touches);
      default -> touches.accept(new Event.End());
    }
  }

  /** Once, however often the first page is drawn before the touch counts: each minute it is. */
  private void begin(Consumer<Event> touches) {
    if (!coming && queue.next()) {
      coming = true;
      touches.accept(new Event.Begin());
    }
  }

  /** Likewise: the last page is drawn each second. */
  private void end(Known known, Consumer<Event> touches) {
    if (!leaving) {
      leaving = true;
      queue.gone(known);
    }
    touches.accept(new Event.EndNow());
  }

  private void onSummary(Stage.Summary summary, Consumer<Event> touches) {
    switch (summary.print()) {
      case PrintState.NotAsked _ -> touches.accept(new Event.Print(false));
      case PrintState.Sending _ -> {}
      case PrintState.Sent _, PrintState.Held _, PrintState.Failed _ -> {
        queue.served(summary);
        touches.accept(new Event.End());
      }
    }
  }

  private boolean leaves() {
    return whim.nextInt(PAGES_TO_STAY) == 0;
  }

  private boolean chance() {
    return whim.nextInt(ONE_IN) == 0;
  }
}
