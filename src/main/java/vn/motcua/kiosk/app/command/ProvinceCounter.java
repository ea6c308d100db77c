package vn.motcua.kiosk.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.motcua.kiosk.fleet.Origin;

/** Which counter a command of the province is about. */
final class ProvinceCounter {

  @Option(
      names = "--commune",
      paramLabel = "MÃ",
      description = {"Mã xã, năm chữ số.", "The commune's official code, five digits."})
  private @Nullable String commune;

  @Option(
      names = "--counter",
      paramLabel = "N",
      description = {"Số thứ tự của máy trong xã.", "The counter's number in the commune."})
  private @Nullable Integer number;

  /** Whether neither was said. */
  boolean isUnsaid() {
    return commune == null && number == null;
  }

  Origin origin(ProvinceServer server) {
    try {
      return new Origin(commune == null ? "" : commune, number == null ? 0 : number);
    } catch (IllegalArgumentException _) {
      throw server.misunderstood(
          "--commune có năm chữ số, --counter từ 1 đến 99. / Five digits, and 1 to 99.");
    }
  }
}
