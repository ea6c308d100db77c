package vn.motcua.kiosk.config;

import java.io.Serial;

/** Why a configuration file could not be changed; it is as it was before. */
public final class EditProblem extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final ConfigFault fault;

  EditProblem(ConfigFault fault, String about) {
    super("%s %s: %s".formatted(fault.code(), about, fault.sentence()));
    this.fault = fault;
  }

  EditProblem(ConfigProblem problem) {
    super("%s %s".formatted(ConfigFault.CFG_06.code(), problem));
    this.fault = ConfigFault.CFG_06;
  }

  public ConfigFault fault() {
    return fault;
  }
}
