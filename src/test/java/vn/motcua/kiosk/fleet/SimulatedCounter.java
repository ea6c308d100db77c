package vn.motcua.kiosk.fleet;

import java.time.LocalDate;
import java.util.Optional;
import org.postgresql.Driver;

/** A counter with invented visits that sends them as the real one does. */
public final class SimulatedCounter {

  private SimulatedCounter() {}

  /**
   * Connects, says hello, sends the visits of a day and goes.
   *
   * @param seed of the visits
   */
  public static void send(String url, Origin origin, int visits, LocalDate day, long seed)
      throws FleetProblem {
    var facts = new Listed(seed).visits(visits, day);
    var credentials = new Credentials(origin, RealPostgres.PASSWORD, Optional.empty());
    var stamps = new FleetFolder.Stamps("first", "first");
    try (var upload =
        new Upload(
            () -> new Driver().connect(url, Connector.patient(credentials)), origin, stamps)) {
      var _ = upload.send(facts);
    }
  }
}
