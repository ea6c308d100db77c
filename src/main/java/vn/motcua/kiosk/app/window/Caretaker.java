package vn.motcua.kiosk.app.window;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.House.Ending;
import vn.motcua.kiosk.app.watch.Evening;
import vn.motcua.kiosk.app.watch.LastEnd;
import vn.motcua.kiosk.app.watch.Minutes;
import vn.motcua.kiosk.app.watch.Night;
import vn.motcua.kiosk.app.watch.ServiceManager;
import vn.motcua.kiosk.app.watch.StuckEnd;
import vn.motcua.kiosk.app.watch.Watchdog;
import vn.motcua.kiosk.config.KioskConfig;

/**
 * Looks after an open kiosk: whether its parts answer, what is done at night, and when its day is
 * over.
 */
final class Caretaker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);

  private final Kiosk kiosk;
  private final Consumer<Ending> wanted;
  private final Watchdog watchdog;
  private final Minutes minutes;

  /**
   * @param wanted is told how the kiosk is to end; from any thread
   */
  Caretaker(
      Kiosk kiosk,
      KioskConfig.Settings settings,
      Clock clock,
      ServiceManager manager,
      LastEnd last,
      Consumer<Ending> wanted) {
    this.kiosk = kiosk;
    this.wanted = wanted;
    watchdog =
        new Watchdog(
            kiosk.parts(),
            manager,
            new StuckEnd(last, kiosk.counter()::writeDown, () -> stuck(last)));
    var night = new Night(settings.night(), this::night);
    // Where nothing opens the kiosk in the morning, it stays open, and dark, overnight.
    minutes =
        new Minutes(
            clock,
            manager.opensInTheMorning()
                ? List.of(night, new Evening(settings.hours(), new ClosingTime()))
                : List.of(night));
  }

  void start() {
    watchdog.start();
    minutes.start();
  }

  private void stuck(LastEnd last) {
    kiosk.ifNobodyIsHere(
        () -> {
          last.note(StuckEnd.CODE);
          wanted.accept(Ending.ANEW);
        });
  }

  private void night(Runnable done) {
    kiosk.tidy(
        () -> {
          done.run();
          LOG.info("the night's work is done, opening anew");
          wanted.accept(Ending.AGAIN);
        });
  }

  private final class ClosingTime implements Evening.Close {
    @Override
    public void onceFree() {
      kiosk.tidy(this::now);
    }

    @Override
    public void now() {
      LOG.info("the opening hours are over");
      wanted.accept(Ending.EVENING);
    }
  }

  @Override
  public void close() {
    minutes.close();
    watchdog.close();
  }
}
