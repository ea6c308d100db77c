package vn.motcua.kiosk.roster;

/**
 * Why a file cannot be taken as a list. Its message is the code and the sentence for the clerk;
 * nothing that stands in the file is in it.
 */
public final class RosterProblem extends Exception {

  private static final long serialVersionUID = 1;

  /** The reasons, with the code that page and log share. */
  public enum Kind {
    UNREADABLE("LST-01", "Không đọc được tệp. Hãy cắm lại USB rồi chọn lại tệp."),
    NO_LIST("LST-02", "Tệp này không phải danh sách. Hãy chọn tệp Excel (.xlsx) hoặc .csv."),
    TOO_LARGE("LST-03", "Tệp quá lớn cho một danh sách. Hãy tách theo thôn rồi nhập từng tệp."),
    LOCKED("LST-04", "Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập."),
    OLD_EXCEL("LST-05", "Tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel rồi lưu dạng .xlsx."),
    BLOATED("LST-06", "Tệp nén bất thường, máy không mở. Hãy xin lại tệp từ nơi gửi."),
    DAMAGED("LST-07", "Tệp bị hỏng hoặc chép chưa xong. Hãy chép lại rồi nhập."),
    EMPTY("LST-08", "Danh sách không có dòng nào. Hãy kiểm tra đúng tệp, đúng trang tính."),
    NO_HEADER(
        "LST-09",
        "Không thấy cột số định danh. Hãy chỉ cột đó; bằng lệnh thì viết --map number=C."),
    NO_COLUMN("LST-10", "Không có cột đã chỉ. Hãy ghi chữ cái của cột hoặc đúng tên cột."),
    TOO_MANY("LST-11", "Danh sách dài quá 300.000 dòng. Hãy tách theo thôn rồi nhập từng tệp.");

    private final String code;
    private final String sentence;

    Kind(String code, String sentence) {
      this.code = code;
      this.sentence = sentence;
    }

    /** Such as {@code LST-02}. */
    public String code() {
      return code;
    }

    /** What is wrong and what the clerk can do, in Vietnamese. */
    public String sentence() {
      return sentence;
    }
  }

  private final Kind kind;

  RosterProblem(Kind kind) {
    super(kind.code + " " + kind.sentence);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
