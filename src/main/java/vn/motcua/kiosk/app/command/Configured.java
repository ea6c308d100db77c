package vn.motcua.kiosk.app.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;

/**
 * Work that needs a configuration without mistakes.
 *
 * @param <X> what else may go wrong; the command tells it
 */
interface Configured<X extends Exception> {

  /**
   * @return what the command line answers with
   */
  int with(KioskConfig config) throws X;

  /** Does the work with the configuration as it holds on a day, or tells all its mistakes. */
  static <X extends Exception> int on(
      LocalDate day, Places places, PrintWriter mistakes, Configured<X> work) throws X {
    var read = ConfigReader.read(places.config(), day);
    if (read.config().isEmpty()) {
      read.problems().forEach(mistakes::println);
      return ExitCode.CONFIGURATION;
    }
    return work.with(read.config().get());
  }
}
