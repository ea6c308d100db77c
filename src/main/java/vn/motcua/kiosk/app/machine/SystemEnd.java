package vn.motcua.kiosk.app.machine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end that the system wants: a service that is stopped, a session that closes, a machine that
 * is switched off. Signals and not a shutdown hook, because JavaFX has one of its own that takes
 * the renderer from under the page that is being drawn; after that its thread answers nobody.
 */
public final class SystemEnd {

  private static final Logger LOG = LoggerFactory.getLogger(SystemEnd.class);

  /** What the system is made to wait at most. */
  private static final int SECONDS = 3;

  private SystemEnd() {}

  /**
   * @param close begins an orderly end and returns
   */
  public static void of(Runnable close) {
    InvocationHandler heard =
        (_, _, _) -> {
          Thread.ofPlatform().name("end").daemon().start(SystemEnd::noLater);
          close.run();
          return null;
        };
    try {
      // By name, because the compiler warns of this class in a way that nothing can answer.
      var signal = Class.forName("sun.misc.Signal");
      var handler = Class.forName("sun.misc.SignalHandler");
      var proxy = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, heard);
      for (var name : new String[] {"TERM", "INT"}) {
        var wanted = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, wanted, proxy);
      }
    } catch (ReflectiveOperationException e) {
      LOG.warn("KSK-06 the end that the system wants is not heard: {}", e.getMessage());
    }
  }

  private static void noLater() {
    try {
      TimeUnit.SECONDS.sleep(SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    LOG.warn("KSK-07 not closed after {} s, ended all the same", SECONDS);
    Runtime.getRuntime().halt(ExitCode.INTERNAL);
  }
}
