package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import vn.motcua.kiosk.config.ConfigFault;

/** Why an edition of the guidance is not taken. Whatever was in use stays in use. */
public final class GuidanceProblem extends Exception {

  private static final long serialVersionUID = 1;

  private final ConfigFault fault;
  private final String where;

  /**
   * @param where such as the file in which it was found; may be empty
   */
  GuidanceProblem(ConfigFault fault, String where) {
    super(fault.code() + " " + where);
    this.fault = fault;
    this.where = where;
  }

  /** What the disk did. */
  static GuidanceProblem of(IOException e) {
    var reason = String.valueOf(e.getMessage());
    boolean full = reason.contains("space") || reason.contains("quota");
    return new GuidanceProblem(full ? ConfigFault.CFG_05 : ConfigFault.CFG_04, reason);
  }

  public ConfigFault fault() {
    return fault;
  }

  /** For the clerk, in Vietnamese: code, sentence and where it was found. */
  public String sentence() {
    return fault.code() + " " + fault.sentence() + (where.isEmpty() ? "" : " (" + where + ")");
  }
}
