package vn.motcua.kiosk.staff;

import java.util.Objects;

/** Something that a clerk asked for and that is not possible. Its message is code and sentence. */
public final class StaffProblem extends Exception {

  private static final long serialVersionUID = 1;

  private final StaffFault fault;

  StaffProblem(StaffFault fault) {
    super(fault.code() + " " + fault.sentence());
    this.fault = fault;
  }

  StaffProblem(StaffFault fault, Throwable cause) {
    super(fault.code() + " " + fault.sentence(), cause);
    this.fault = fault;
  }

  public StaffFault fault() {
    return fault;
  }

  /** Code and sentence. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
