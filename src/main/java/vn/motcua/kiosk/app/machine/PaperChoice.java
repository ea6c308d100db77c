package vn.motcua.kiosk.app.machine;

import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.Layout;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.printing.Paper;

/** On which paper a counter prints its handouts, and how. */
public record PaperChoice(KioskConfig.Printer printer) {

  /** As most people get it. */
  public Layout usual() {
    return layout(false);
  }

  /** For weak eyes; where there is no large sheet, the usual one. */
  public Layout large() {
    return layout(true);
  }

  public Layout layout(boolean large) {
    return switch (size()) {
      case ROLL_80 -> Layout.RECEIPT;
      case A5 -> Layout.A5;
      case A4 -> large ? Layout.A4_LARGE : Layout.A4;
    };
  }

  /** What is in the tray. */
  public Paper size() {
    if (printer.kind().equals(KioskConfig.Printer.THERMAL)) {
      return Paper.ROLL_80;
    }
    return printer.paper().equals(KioskConfig.Printer.A5) ? Paper.A5 : Paper.A4;
  }

  public boolean inTwoLanguages(Known known) {
    return printer.bothLanguages() && !known.language().equals(Language.VIETNAMESE);
  }
}
