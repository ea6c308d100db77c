package vn.motcua.kiosk.app.machine;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Starts JavaFX, on the screen or without one, and hops to its thread. */
public final class Display {

  private Display() {}

  /** Whether there is a screen to open a window on. */
  public static boolean isThere() {
    boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    return !isLinux || !System.getenv().getOrDefault("DISPLAY", "").isBlank();
  }

  /** Starts JavaFX on its Headless platform: no screen, no GTK, drawn in software. */
  public static void startHeadless() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    start();
  }

  /** Starts JavaFX while the caller does something else. */
  public static CompletableFuture<Void> begin() {
    return CompletableFuture.runAsync(
        Display::start, work -> Thread.ofPlatform().name("display").daemon().start(work));
  }

  /** Starts JavaFX and waits until it runs. It goes on until {@link Platform#exit}. */
  public static void start() {
    Platform.setImplicitExit(false);
    var started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException _) {
      return; // it runs already
    }
    try {
      started.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs on the FX thread and waits for the answer. */
  public static <T> T ask(Supplier<T> question) {
    if (Platform.isFxApplicationThread()) {
      return question.get();
    }
    var task = new FutureTask<>(question::get);
    Platform.runLater(task);
    return Waiting.on(task);
  }
}
