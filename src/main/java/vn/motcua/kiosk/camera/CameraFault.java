package vn.motcua.kiosk.camera;

/**
 * What can be wrong with the camera. Citizen page, clerk's desk and log share the code; none of
 * them ends a visit, because the hand scanner and the keypad remain.
 */
public enum CameraFault {
  NONE_FOUND(
      "CAM-01",
      "Máy chưa thấy camera.",
      "Cắm lại dây camera vào cổng USB, máy tự tìm lại. Camera ảo (như OBS) không dùng được."),
  CANNOT_OPEN(
      "CAM-02",
      "Camera chưa mở được.",
      "Rút camera, chờ 5 giây, cắm vào cổng USB khác. Vẫn lỗi thì đổi camera."),
  OPENING_HANGS(
      "CAM-03",
      "Camera mở quá lâu.",
      "Trên Windows: Cài đặt › Quyền riêng tư › Camera, bật cho ứng dụng máy tính. Rồi rút và cắm"
          + " lại camera."),
  NO_FIRST_FRAME(
      "CAM-04",
      "Camera đã mở nhưng chưa có hình.",
      "Rút và cắm lại camera, cắm thẳng vào máy, không qua bộ chia USB."),
  BLACK(
      "CAM-05",
      "Hình từ camera tối đen.",
      "Mở nắp che camera, bật đèn ở quầy. Nếu có phím tắt camera trên bàn phím, bấm để bật lại."),
  LOST(
      "CAM-06",
      "Camera vừa mất kết nối.",
      "Xem dây camera có lỏng không, cắm chặt lại. Máy tự nối lại khi thấy camera."),
  BUSY(
      "CAM-07",
      "Camera đang bận.",
      "Đóng chương trình khác đang dùng camera (Zalo, Zoom, Teams, trình duyệt)."),
  NO_DRIVER(
      "CAM-08",
      "Máy thiếu phần mềm camera.",
      "Phần mềm diệt vi-rút có thể chặn thư viện camera trong thư mục tạm. Báo người quản trị kèm"
          + " mã này."),
  TOO_SMALL(
      "CAM-09",
      "Hình từ camera quá nhỏ.",
      "Cần camera từ 1280×720. Cắm thẳng vào máy, không qua bộ chia USB, hoặc đổi camera.");

  private final String code;
  private final String sentence;
  private final String forClerk;

  CameraFault(String code, String sentence, String forClerk) {
    this.code = code;
    this.sentence = sentence;
    this.forClerk = forClerk;
  }

  /** Such as {@code CAM-01}. */
  public String code() {
    return code;
  }

  /** One Vietnamese sentence: what is, without blame. Pages have it in every language. */
  public String sentence() {
    return sentence;
  }

  /** In Vietnamese: what the clerk can do about it. */
  public String forClerk() {
    return forClerk;
  }
}
