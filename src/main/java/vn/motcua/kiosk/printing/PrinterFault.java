package vn.motcua.kiosk.printing;

/**
 * Why a page does not come out of the printer: the same code on the page, at the desk, in the log.
 */
public enum PrinterFault {
  NO_PRINTER(
      "PRN-01",
      "Máy in chưa sẵn sàng. {Ông/bà} chụp ảnh màn hình này, hoặc nhờ cán bộ in giúp.",
      "Không tìm thấy máy in. Cắm dây, bật máy in, xem tên máy in trong kiosk.yaml, rồi bấm In"
          + " lại."),
  NOT_ACCEPTING(
      "PRN-02",
      "Máy in đang tạm dừng. Phiếu sẽ tự in khi máy in chạy lại; {ông/bà} có thể chụp ảnh màn"
          + " hình.",
      "Hàng đợi của máy in đang từ chối việc mới. Mở lại hàng đợi trong phần máy in của hệ điều"
          + " hành."),
  STOPPED(
      "PRN-03",
      "Máy in đang dừng. Phiếu sẽ tự in khi máy in chạy lại; {ông/bà} có thể chụp ảnh màn hình.",
      "Máy in đang dừng. Xem đèn báo, giấy, nắp máy; phiếu đang chờ sẽ tự in."),
  NO_PAPER(
      "PRN-04",
      "Máy in hết giấy. Cán bộ thêm giấy thì phiếu tự in; {ông/bà} có thể chụp ảnh màn hình.",
      "Máy in hết giấy. Thêm giấy A4; phiếu đang chờ sẽ tự in."),
  REFUSED(
      "PRN-05",
      "Máy in không nhận phiếu. {Ông/bà} chụp ảnh màn hình này, hoặc nhờ cán bộ in lại.",
      "Máy in không nhận trang này. Xem khay máy in có tờ nào chưa; nếu chưa, bấm In lại."),
  NO_ANSWER(
      "PRN-06",
      "Máy in chưa trả lời. {Ông/bà} chờ thêm, hoặc chụp ảnh màn hình này.",
      "Máy in chưa trả lời. Xem dây, mạng và khay giấy trước khi in lại, để khỏi in hai tờ."),
  BROKE(
      "PRN-07",
      "Máy in gặp lỗi. {Ông/bà} chụp ảnh màn hình này, hoặc nhờ cán bộ in lại.",
      "Lỗi khi gửi sang máy in. Xem khay máy in có tờ nào chưa; nếu chưa, bấm In lại."),
  FOLDER_MISSING(
      "PRN-08",
      "Chưa lưu được phiếu. {Ông/bà} chụp ảnh màn hình này, hoặc nhờ cán bộ giúp.",
      "Không thấy thư mục lưu PDF. Tạo lại thư mục, rồi bấm In lại."),
  FOLDER_CLOSED(
      "PRN-09",
      "Chưa lưu được phiếu. {Ông/bà} chụp ảnh màn hình này, hoặc nhờ cán bộ giúp.",
      "Không ghi được vào thư mục lưu PDF. Cấp quyền ghi cho thư mục, rồi bấm In lại."),
  FOLDER_FULL(
      "PRN-10",
      "Chưa lưu được phiếu. {Ông/bà} chụp ảnh màn hình này, hoặc nhờ cán bộ giúp.",
      "Ổ đĩa đã đầy. Xóa bớt tệp cũ, rồi bấm In lại."),
  WITHDRAWN(
      "PRN-11",
      "Phiếu này đã được hủy, không in.",
      "Phiếu đã được hủy trước khi gửi sang máy in. Cần thì in lại từ lượt mới."),
  CLOSING(
      "PRN-12",
      "Máy đang tắt nên phiếu chưa in. {Ông/bà} nhờ cán bộ in giúp.",
      "Kiosk đóng khi phiếu còn chờ. Phiếu chưa in và không được giữ lại.");

  private final String code;
  private final String forCitizen;
  private final String forClerk;

  PrinterFault(String code, String forCitizen, String forClerk) {
    this.code = code;
    this.forCitizen = forCitizen;
    this.forClerk = forClerk;
  }

  /** Such as {@code PRN-02}. */
  public String code() {
    return code;
  }

  /** What still works, in Vietnamese; {@code {ông/bà}} stands for the address of the citizen. */
  public String forCitizen() {
    return forCitizen;
  }

  /** What is wrong and what to do about it, in Vietnamese. */
  public String forClerk() {
    return forClerk;
  }
}
