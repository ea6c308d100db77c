package vn.motcua.kiosk.audit;

/** The audit log cannot be read or written. Its message is the code and what to do. */
public final class AuditProblem extends Exception {

  private static final long serialVersionUID = 1;

  private static final String SENTENCE =
      "AUD-01 Không đọc hoặc ghi được nhật ký. Hãy kiểm tra ổ đĩa và quyền ghi của thư mục audit.";

  AuditProblem(Throwable cause) {
    super(SENTENCE, cause);
  }

  /** The code and what to do, in Vietnamese. */
  public String sentence() {
    return SENTENCE;
  }
}
