package vn.motcua.kiosk.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.kiosk.province.ProvinceProblem;

/** The first counter of a commune, its visits, and a wire to the province that may break. */
final class CounterHere implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  private final ProvinceHere province;
  private final Path folder;
  private final Wire wire;
  private final Listed outbox = new Listed(20261124);
  private Credentials credentials;
  private Clock clock = Clock.systemUTC();
  private int patienceSeconds = PATIENCE_SECONDS;
  private Sender sender;
  private Standing standing = Standing.UNKNOWN;

  CounterHere(ProvinceHere province, Path folder) throws IOException, ProvinceProblem {
    this.province = province;
    this.folder = folder;
    this.wire = new Wire(province.server().port());
    this.credentials = province.enrol("00001", 1);
    this.sender = anew();
  }

  private Sender anew() throws IOException {
    return province.counter(
        folder, credentials, clock, ProvinceHere.connector(wire.port(), patienceSeconds));
  }

  Wire wire() {
    return wire;
  }

  Listed outbox() {
    return outbox;
  }

  Credentials credentials() {
    return credentials;
  }

  void joins(Credentials others) throws IOException {
    credentials = others;
    sender = anew();
  }

  void goesBy(Clock other) throws IOException {
    clock = other;
    sender = anew();
  }

  void waitsAtMost(int seconds) throws IOException {
    patienceSeconds = seconds;
    sender = anew();
  }

  /** What went wrong, if anything did. */
  Optional<FleetProblem.Kind> round() {
    standing = sender.round(outbox);
    return standing.fault();
  }

  /** After the last round. */
  Standing standing() {
    return standing;
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
