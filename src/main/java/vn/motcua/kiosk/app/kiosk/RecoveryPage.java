package vn.motcua.kiosk.app.kiosk;

import java.time.LocalDate;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.handout.RecoverySheet;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.visit.RecoveryCode;

/** The recovery sheet (phiếu khôi phục) that opens backups on another machine. */
public final class RecoveryPage {

  private RecoveryPage() {}

  /** The page for a printer. */
  public static Sheet sheet(RecoveryCode code, KioskConfig config, LocalDate today) {
    return Sheet.a4(pdf(code, config, today), "MC-KEYS");
  }

  public static byte[] pdf(RecoveryCode code, KioskConfig config, LocalDate today) {
    var rows =
        code.lines().stream()
            .map(line -> new RecoverySheet.Row(line.groups(), String.valueOf(line.check())))
            .toList();
    return new RecoverySheet(config, rows, today).pdf();
  }
}
