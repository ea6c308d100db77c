package vn.motcua.kiosk.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.journey.VisitCode;

/** Calls the clerk: the page tells him who stands there, the log when and why. */
final class ClerkBell implements Counter.Bell {

  private static final Logger LOG = LoggerFactory.getLogger(ClerkBell.class);

  @Override
  public void ring(VisitCode visit, String reason) {
    LOG.info("CLK-01 {} asks for help: {}", visit, reason);
  }
}
