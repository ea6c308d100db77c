package vn.motcua.kiosk.app.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.VisitCode;

/** Of whom nothing is known: for sheets that are made before anybody comes. */
public final class Nobody {

  private Nobody() {}

  public static Known on(LocalDate today) {
    return new Known(
        VisitCode.provisional(today, 0),
        today.atStartOfDay(),
        Language.VIETNAMESE,
        Keeping.NOTHING,
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of());
  }
}
