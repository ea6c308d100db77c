package vn.motcua.kiosk.printing;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The call into a printer's driver that is under way. Drivers throw anything and some never come
 * back: such a call is given up, and what it answers after all comes too late. Safe for several
 * threads.
 */
final class DriverCall {

  private static final Logger LOG = LoggerFactory.getLogger(DriverCall.class);

  /** Each is another, though it be about the same job. */
  private static final class Made {
    private final PrintJob job;

    Made(PrintJob job) {
      this.job = job;
    }
  }

  /**
   * What a driver answered.
   *
   * @param inTime false if the call had been given up, and another thread goes on
   */
  record Came<T>(T answer, boolean inTime) {}

  private Optional<Made> underWay = Optional.empty();

  /**
   * @param otherwise the answer of a driver that throws
   */
  <T> Came<T> make(PrintJob job, Supplier<T> driver, T otherwise) {
    var made = new Made(job);
    synchronized (this) {
      underWay = Optional.of(made);
    }
    var answer = guarded(job, driver, otherwise);
    synchronized (this) {
      boolean inTime = underWay.filter(m -> m == made).isPresent();
      if (inTime) {
        underWay = Optional.empty();
      }
      return new Came<>(answer, inTime);
    }
  }

  private static <T> T guarded(PrintJob job, Supplier<T> driver, T otherwise) {
    try {
      return driver.get();
    } catch (RuntimeException unexpected) {
      // The message might quote the document, so only its kind is logged.
      LOG.error(
          "{} {}: {}", PrinterFault.BROKE.code(), job.title(), unexpected.getClass().getName());
      return otherwise;
    }
  }

  /** Waits for it no longer; whose it was, if there was any. */
  synchronized Optional<PrintJob> giveUp() {
    var job = underWay.map(m -> m.job);
    underWay = Optional.empty();
    return job;
  }
}
