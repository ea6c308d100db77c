package vn.motcua.kiosk.staff;

import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;

/** Writes down what is done with PINs. */
public interface Witness {

  /**
   * @param who the clerk's id
   * @param about the id of the clerk to whom it was done
   */
  void saw(AuditEvent event, String who, String about, Disposition disposition);
}
