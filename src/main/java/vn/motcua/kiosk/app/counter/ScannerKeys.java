package vn.motcua.kiosk.app.counter;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Hears every key of the scene before the page does, while a card is awaited. Hand scanners type
 * like keyboards, and what they type has spaces in it and ends with Enter: on the page these would
 * press the button that has the focus. So keys that come faster than anybody presses buttons go to
 * the scanner's ear alone.
 */
public final class ScannerKeys implements EventHandler<KeyEvent> {

  /** Nanoseconds since the last character; scanners need 1–30 ms, a second press of a key more. */
  private static final long RUSH = 100_000_000L;

  private final BooleanSupplier awaited;
  private final Consumer<String> ear;
  private final LongSupplier nanos;
  private long lastTyped;

  /**
   * @param awaited whether a card is
   * @param ear takes what was typed
   * @param nanos a clock that never goes back, such as {@code System::nanoTime}
   */
  public ScannerKeys(BooleanSupplier awaited, Consumer<String> ear, LongSupplier nanos) {
    this.awaited = awaited;
    this.ear = ear;
    this.nanos = nanos;
    this.lastTyped = nanos.getAsLong() - RUSH;
  }

  @Override
  public void handle(KeyEvent key) {
    if (!awaited.getAsBoolean()) {
      return;
    }
    long now = nanos.getAsLong();
    boolean rush = now - lastTyped < RUSH;
    if (key.getEventType() == KeyEvent.KEY_TYPED) {
      ear.accept(key.getCharacter());
      lastTyped = now;
    }
    // A release is never taken away: a button that was pressed by hand waits for it.
    if (rush && (key.getEventType() == KeyEvent.KEY_TYPED || presses(key))) {
      key.consume();
    }
  }

  private static boolean presses(KeyEvent key) {
    return key.getEventType() == KeyEvent.KEY_PRESSED
        && (key.getCode() == KeyCode.SPACE
            || key.getCode() == KeyCode.ENTER
            || key.getCode() == KeyCode.TAB);
  }
}
