package vn.motcua.kiosk.app.check;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.fleet.FleetFolder;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;
import vn.motcua.kiosk.fleet.Standing;
import vn.motcua.kiosk.ui.desk.Finding;

/** How it stands with the numbers for the province. Never broken: the counter goes on. */
public final class ProvinceCheck {

  static final String WHAT = "Gửi tỉnh";

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

  private ProvinceCheck() {}

  /**
   * @param data where the kiosk that runs notes how it stands
   */
  static Finding look(Optional<KioskConfig> config, Path data) {
    return config.flatMap(c -> c.settings().fleet()).isEmpty()
        ? Finding.good(WHAT, "không dùng (fleet.url trong kiosk.yaml)")
        : of(new FleetFolder(data.resolve(FleetFolder.NAME)).standing());
  }

  public static Finding of(Standing standing) {
    var waiting = standing.waiting() == 0 ? "" : " %d lượt chờ gửi.".formatted(standing.waiting());
    var fault =
        standing.fault().or(() -> Optional.of(Kind.CLOCK).filter(_ -> standing.clockIsOdd()));
    if (fault.isPresent()) {
      return Finding.attention(WHAT, fault.get().code() + " " + fault.get().sentence() + waiting);
    }
    return Finding.good(
        WHAT,
        standing
            .sent()
            .map(at -> "gửi lần cuối " + at.atZone(ZoneId.systemDefault()).format(AT) + waiting)
            .orElse("chưa gửi lần nào"));
  }
}
