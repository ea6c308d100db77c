package vn.motcua.kiosk.ui.citizen;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.motcua.kiosk.ui.Theme;

/** Starts the toolkit once, without a display, and runs things on its thread. */
public final class Fx implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
  }

  static void start() {
    var started = new CompletableFuture<Void>();
    Runnable ready =
        () -> {
          Platform.setImplicitExit(false);
          Theme.loadFonts();
          started.complete(null);
        };
    try {
      Platform.startup(ready);
    } catch (IllegalStateException _) {
      Platform.runLater(ready);
    }
    started.orTimeout(60, TimeUnit.SECONDS).join();
  }

  /** The answer of something that must run on the FX thread. */
  public static <T> T on(Callable<T> work) {
    var answer = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(work.call());
          } catch (Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }
}
