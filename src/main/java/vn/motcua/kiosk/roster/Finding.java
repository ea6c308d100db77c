package vn.motcua.kiosk.roster;

/** What may be wrong with one row. */
public enum Finding {
  NUMBER_MISSING("LST-21", true, "Không có số định danh."),
  NUMBER_LENGTH("LST-22", true, "Số định danh phải có 12 chữ số."),
  NUMBER_ODD("LST-23", true, "Số định danh có ký tự lạ."),
  OLD_NUMBER("LST-24", true, "Số có 9 chữ số là số CMND. Hãy tra số định danh."),
  ROUNDED("LST-25", true, "Excel đã làm tròn số. Xin lại tệp, cột số dạng Văn bản."),
  FORMULA("LST-26", true, "Ô số định danh là công thức. Hãy dán lại thành giá trị."),
  REPEATED("LST-27", true, "Số định danh trùng với một dòng ở trên."),
  /** Of what Excel dropped, nothing is guessed but zeros in front. */
  ZEROS_RESTORED("LST-28", false, "Excel đã bỏ số 0 ở đầu; máy thêm lại."),
  NAME_LEFT_OUT("LST-29", false, "Ô họ tên không phải tên người; máy không lấy tên.");

  private final String code;
  private final boolean leavesOut;
  private final String sentence;

  Finding(String code, boolean leavesOut, String sentence) {
    this.code = code;
    this.leavesOut = leavesOut;
    this.sentence = sentence;
  }

  /** Such as {@code LST-22}. */
  public String code() {
    return code;
  }

  /** Whether the row is not taken. */
  public boolean leavesOut() {
    return leavesOut;
  }

  /** In Vietnamese, with what to do. */
  public String sentence() {
    return sentence;
  }
}
