package vn.motcua.kiosk.printing;

/**
 * Why a page does not come out of the printer: the same code on the page, at the desk, in the log.
 * What the citizen reads stands with the other words of the pages.
 */
public enum PrinterFault {
  NO_PRINTER(
      "PRN-01",
      "Không tìm thấy máy in. Cắm dây, bật máy in, xem tên máy in trong kiosk.yaml; phiếu đang chờ"
          + " sẽ tự in."),
  NOT_ACCEPTING(
      "PRN-02",
      "Hàng đợi của máy in đang từ chối việc mới. Mở lại hàng đợi trong phần máy in của hệ điều"
          + " hành."),
  STOPPED("PRN-03", "Máy in đang dừng. Xem đèn báo, giấy, nắp máy; phiếu đang chờ sẽ tự in."),
  NO_PAPER("PRN-04", "Máy in hết giấy. Thêm giấy; phiếu đang chờ sẽ tự in."),
  REFUSED(
      "PRN-05",
      "Máy in không nhận trang này. Xem khay máy in có tờ nào chưa; nếu chưa, bấm In lại."),
  NO_ANSWER(
      "PRN-06",
      "Máy in chưa trả lời. Xem dây, mạng và khay giấy trước khi in lại, để khỏi in hai tờ."),
  BROKE("PRN-07", "Lỗi khi gửi sang máy in. Xem khay máy in có tờ nào chưa; nếu chưa, bấm In lại."),
  FOLDER_MISSING("PRN-08", "Không thấy thư mục lưu PDF. Tạo lại thư mục, rồi bấm In lại."),
  FOLDER_CLOSED(
      "PRN-09", "Không ghi được vào thư mục lưu PDF. Cấp quyền ghi cho thư mục, rồi bấm In lại."),
  FOLDER_FULL("PRN-10", "Ổ đĩa đã đầy. Xóa bớt tệp cũ, rồi bấm In lại."),
  WITHDRAWN("PRN-11", "Phiếu đã được hủy trước khi gửi sang máy in. Cần thì in lại từ lượt mới."),
  CLOSING("PRN-12", "Kiosk đóng khi phiếu còn chờ. Phiếu chưa in và không được giữ lại."),
  PAUSED("PRN-13", "Máy in đang tạm dừng. Bấm Tiếp tục (Resume) ở hàng đợi; phiếu sẽ tự in."),
  OFFLINE("PRN-14", "Máy in tắt hoặc mất kết nối. Bật máy, xem dây và mạng; phiếu sẽ tự in."),
  JAM("PRN-15", "Máy in kẹt giấy. Lấy giấy kẹt ra; phiếu đang chờ sẽ tự in."),
  OPEN("PRN-16", "Nắp máy in đang mở. Đóng nắp; phiếu đang chờ sẽ tự in."),
  NO_INK("PRN-17", "Máy in hết mực. Thay mực; phiếu đang chờ sẽ tự in."),
  WRONG_PAPER(
      "PRN-18", "Máy in không có khổ giấy này. Cho đúng giấy vào khay, hoặc chọn máy in khác."),
  NO_SPOOLER("PRN-19", "Dịch vụ in (CUPS) không chạy. Bật lại dịch vụ; phiếu đang chờ sẽ tự in."),
  INTERRUPTED(
      "PRN-20",
      "Đang gửi phiếu thì bị ngắt. Xem khay máy in có tờ nào chưa; nếu chưa, bấm In lại."),
  EXPIRED("PRN-21", "Phiếu đã quá hạn giữ nên đã xóa. Cần thì in lại từ lượt mới."),
  CANCELLED("PRN-22", "Phiếu bị hủy ở hàng đợi của hệ điều hành. Cần thì bấm In lại."),
  DEVICE_CLOSED(
      "PRN-23", "Không được ghi vào máy in nhiệt. Cấp quyền (nhóm lp) cho tài khoản chạy kiosk."),

  /** Of a job that goes on: only the log has it. */
  NOT_KEPT("PRN-24", "Không giữ được phiếu trên ổ đĩa. Xem chỗ trống và quyền ghi của ổ đĩa."),

  /** Of the tray, by counting. */
  FEW_SHEETS("PRN-25", "Khay giấy sắp hết. Thêm giấy, rồi bấm Đã thêm giấy."),

  STANDS_STILL(
      "PRN-26",
      "Phiếu đứng quá lâu ở hàng đợi. Xem máy in và khay giấy; chưa có tờ nào thì in ở máy khác.");

  private final String code;
  private final String forClerk;

  PrinterFault(String code, String forClerk) {
    this.code = code;
    this.forClerk = forClerk;
  }

  /** Such as {@code PRN-02}. */
  public String code() {
    return code;
  }

  /** What is wrong and what to do about it, in Vietnamese. */
  public String forClerk() {
    return forClerk;
  }
}
