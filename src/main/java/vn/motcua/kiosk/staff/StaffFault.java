package vn.motcua.kiosk.staff;

/** What stands in the way of a clerk: a code that page and log share, and what to do. */
public enum StaffFault {
  PIN_FORM("STF-01", "Mã PIN có từ 6 đến 12 chữ số. Hãy gõ lại."),
  PIN_EASY("STF-02", "Mã PIN này dễ đoán. Hãy chọn số không liền nhau, không lặp lại."),
  PIN_WRONG("STF-03", "Mã chưa đúng. Hãy gõ lại."),
  PAUSED("STF-04", "Gõ sai nhiều lần. Hãy chờ, hoặc nhờ người phụ trách đặt lại mã."),
  NOT_KEPT("STF-05", "Không ghi được danh sách cán bộ. Hãy kiểm tra ổ đĩa và quyền ghi."),
  DAMAGED(
      "STF-06",
      "Danh sách cán bộ hỏng hoặc của máy khác. Hãy xóa thư mục staff rồi thêm lại cán bộ."),
  NOBODY("STF-07", "Chưa có cán bộ nào. Hãy tắt kiosk rồi chạy kiosk clerks add."),
  UNKNOWN("STF-08", "Không có cán bộ này. Hãy xem lại bằng kiosk clerks list."),
  TAKEN("STF-09", "Đã có cán bộ với tên ngắn này. Hãy chọn tên ngắn khác."),
  NO_LEAD("STF-10", "Phải luôn có ít nhất một người phụ trách. Hãy thêm người phụ trách trước."),
  ONLY_LEAD("STF-11", "Việc này cần mã PIN của người phụ trách."),
  PIN_DIFFERS("STF-12", "Hai lần gõ không giống nhau. Hãy gõ lại.");

  private final String code;
  private final String sentence;

  StaffFault(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  public String code() {
    return code;
  }

  /** For the clerk, in Vietnamese. */
  public String sentence() {
    return sentence;
  }
}
