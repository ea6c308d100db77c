package vn.motcua.kiosk.scan;

/** What can be wrong with a hand scanner at a serial port; log and doctor share the code. */
public enum ScannerFault {
  PORT_CLOSED(
      "SCN-02",
      "Máy quét cầm tay có cắm nhưng không mở được.",
      "Đóng chương trình khác đang dùng máy quét. Trên Linux: thêm người dùng vào nhóm dialout."),
  NO_SERIAL(
      "SCN-03",
      "Máy này không nghe được máy quét qua cổng nối tiếp.",
      "Đặt máy quét sang chế độ bàn phím (keyboard) theo sách kèm máy.");

  private final String code;
  private final String sentence;
  private final String forClerk;

  ScannerFault(String code, String sentence, String forClerk) {
    this.code = code;
    this.sentence = sentence;
    this.forClerk = forClerk;
  }

  /** Such as {@code SCN-02}. */
  public String code() {
    return code;
  }

  /** One Vietnamese sentence: what is. */
  public String sentence() {
    return sentence;
  }

  /** In Vietnamese: what the clerk can do about it. */
  public String forClerk() {
    return forClerk;
  }
}
