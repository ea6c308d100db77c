package vn.motcua.kiosk.app.check;

import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.config.KioskConfig;

/** The record and the audit log, to be looked at by whoever may open them. */
public interface Books {

  /**
   * @param config empty while it has mistakes
   */
  List<Check> checks(Optional<KioskConfig> config);
}
