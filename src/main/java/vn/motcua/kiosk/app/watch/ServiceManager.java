package vn.motcua.kiosk.app.watch;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What started the kiosk and starts it again when it is gone. */
public interface ServiceManager {

  /** The first page can be seen. */
  void ready();

  /** All threads that matter have answered. */
  void alive();

  /** It ends on purpose. */
  void stopping();

  /** Whether it starts the kiosk by itself when the opening hours begin. */
  boolean opensInTheMorning();

  /** systemd where it runs the kiosk as a service, nobody elsewhere. */
  static ServiceManager here() {
    return Optional.ofNullable(System.getenv("NOTIFY_SOCKET"))
        .flatMap(_ -> Systemd.library())
        .orElseGet(Nobody::new);
  }

  /** Started by hand, or by something that asks for no word. */
  final class Nobody implements ServiceManager {
    @Override
    public void ready() {}

    @Override
    public void alive() {}

    @Override
    public void stopping() {}

    @Override
    public boolean opensInTheMorning() {
      return false;
    }
  }

  /**
   * <a
   * href="https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html">sd_notify(3)</a>.
   */
  final class Systemd implements ServiceManager {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceManager.class);

    /** Laid by {@code motcua-kiosk-lock}. */
    private static final Path MORNING =
        Path.of("/etc/systemd/system/timers.target.wants/motcua-kiosk-morning.timer");

    /** The one function that is needed of libsystemd. */
    interface LibSystemd extends Library {
      // Its name in C, which JNA goes by.
      int sd_notify(int unsetEnvironment, String state);
    }

    private final LibSystemd library;

    private Systemd(LibSystemd library) {
      this.library = library;
    }

    private static Optional<ServiceManager> library() {
      try {
        return Optional.of(new Systemd(Native.load("systemd", LibSystemd.class)));
      } catch (UnsatisfiedLinkError e) {
        LOG.warn("KSK-04 systemd cannot be told: {}", e.getMessage());
        return Optional.empty();
      }
    }

    @Override
    public void ready() {
      library.sd_notify(0, "READY=1");
    }

    @Override
    public void alive() {
      library.sd_notify(0, "WATCHDOG=1");
    }

    @Override
    public void stopping() {
      library.sd_notify(0, "STOPPING=1");
    }

    @Override
    public boolean opensInTheMorning() {
      return Files.exists(MORNING);
    }
  }
}
