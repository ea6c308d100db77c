package vn.motcua.kiosk.fleet;

import java.util.Objects;

/**
 * Why numbers do not get to the province. Its message is the code and the sentence for the clerk;
 * nothing of a fact is in it. The counter goes on in any case, and facts wait.
 */
public final class FleetProblem extends Exception {

  private static final long serialVersionUID = 1;

  /** The reasons, with the code that page and log share. */
  public enum Kind {
    GONE("FLT-01", "Chưa tới được máy chủ của tỉnh. Máy tự gửi lại; nếu lâu, hãy kiểm tra mạng."),
    SLOW("FLT-02", "Máy chủ của tỉnh trả lời quá chậm. Máy tự gửi lại sau."),
    FULL("FLT-03", "Máy chủ của tỉnh đã đầy. Hãy báo người quản trị của tỉnh; số liệu chờ ở máy."),
    READ_ONLY("FLT-04", "Máy chủ của tỉnh đang chuyển máy, chưa nhận số liệu. Máy tự gửi lại sau."),
    OLD_SCHEMA(
        "FLT-05",
        "Máy chủ của tỉnh chưa nâng cấp. Hãy báo người quản trị chạy kiosk province init."),
    REFUSED(
        "FLT-06",
        "Tỉnh không nhận tài khoản của máy này. Hãy xin tệp mới rồi chạy kiosk fleet join."),
    DOUBLE(
        "FLT-07",
        "Hai máy dùng chung một tài khoản, có thể do chép ổ đĩa. Hãy xin tệp riêng cho máy này."),
    UNTRUSTED(
        "FLT-08",
        "Không xác minh được máy chủ của tỉnh. Hãy kiểm tra địa chỉ, ngày giờ và tệp tài khoản."),
    NO_CREDENTIALS(
        "FLT-09", "Chưa có tài khoản gửi số liệu. Hãy chạy kiosk fleet join với tệp của tỉnh."),
    NOT_PRIVATE(
        "FLT-10", "Tệp tài khoản ai cũng mở được. Hãy chạy lại kiosk fleet join để khóa tệp."),
    OUTBOX("FLT-11", "Chưa đọc được số liệu chờ gửi trong sổ lượt. Máy tự thử lại sau."),
    ODD("FLT-12", "Máy chủ của tỉnh báo lỗi lạ. Máy tự gửi lại; hãy báo người quản trị của tỉnh."),
    FACT(
        "FLT-13",
        "Máy chủ của tỉnh không nhận một lượt. Máy gửi tiếp lượt khác; hãy báo người quản trị."),
    CLOCK("FLT-14", "Đồng hồ máy lệch với máy chủ của tỉnh. Hãy chỉnh lại ngày giờ của máy."),
    STICK("FLT-15", "Tệp này không phải tệp tài khoản của tỉnh. Hãy chọn đúng tệp trên USB."),
    NOT_TAKEN(
        "FLT-16",
        "Không đọc được tệp hoặc không ghi được tài khoản. Hãy cắm lại USB, xem quyền ghi, làm"
            + " lại.");

    private final String code;
    private final String sentence;

    Kind(String code, String sentence) {
      this.code = code;
      this.sentence = sentence;
    }

    /** Such as {@code FLT-02}. */
    public String code() {
      return code;
    }

    /** What happened and what to do, in Vietnamese. */
    public String sentence() {
      return sentence;
    }
  }

  private final Kind kind;

  public FleetProblem(Kind kind) {
    super(kind.code + " " + kind.sentence);
    this.kind = kind;
  }

  public FleetProblem(Kind kind, Throwable cause) {
    super(kind.code + " " + kind.sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Code and sentence. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
