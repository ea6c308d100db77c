package vn.motcua.kiosk.audit;

/** Everything that is worth a line in the audit log. Names are written down: never rename one. */
public enum AuditEvent {
  KIOSK_STARTED("kiosk mở"),
  KIOSK_STOPPED("kiosk đóng"),
  VISITS_INTERRUPTED("lượt bị ngắt giữa chừng"),
  RECORD_SET_ASIDE("sổ lượt hỏng được cất riêng"),
  RECORD_RESTORED("dùng lại bản sao lưu"),
  KEYS_ROTATED("thay khóa"),
  RECOVERY_SHEET_SHOWN("in phiếu khôi phục"),
  MACHINE_PAIRED("ghép máy"),
  BUNDLE_WRITTEN("ghi gói lượt"),
  BUNDLE_TAKEN("nhận gói lượt"),
  ROSTER_TAKEN("nhập danh sách rà soát"),
  ROSTER_FORGOTTEN("xóa danh sách rà soát"),
  ROSTER_PRINTED("in danh sách rà soát"),
  ROSTER_SAVED("xuất danh sách rà soát"),
  REQUEST_TAKEN("nhận yêu cầu về dữ liệu"),
  REQUEST_ANSWERED("trả lời yêu cầu về dữ liệu"),
  DATA_SEEN("cho xem dữ liệu"),
  DATA_PRINTED("in dữ liệu"),
  DATA_CORRECTED("sửa dữ liệu"),
  CONSENT_WITHDRAWN("rút đồng ý nhắc"),
  REPORT_MADE("lập báo cáo"),
  DATA_ERASED("xóa dữ liệu theo yêu cầu"),
  CLERK_ADDED("thêm cán bộ"),
  CLERK_RESET("đặt lại mã PIN"),
  CLERK_REMOVED("bỏ cán bộ"),
  DESK_OPENED("mở bàn cán bộ"),
  DESK_PAUSED("gõ sai mã PIN nhiều lần"),
  DESK_LOCKED("khóa bàn cán bộ"),
  BACKUP_MADE("sao lưu sổ lượt"),
  CONFIG_RELOADED("nạp lại cấu hình"),
  RESTART_WANTED("mở lại kiosk"),
  END_WANTED("tắt kiosk"),
  LOG_COPIED("chép nhật ký máy"),
  READINESS_PRINTED("in tình trạng máy"),
  CALL_ANSWERED("đến giúp người dân"),
  HELPED("làm giúp người dân ở bàn"),
  VISIT_ENDED("cán bộ kết thúc lượt"),
  OUTCOME_MARKED("ghi kết quả lượt"),
  TROUBLE_NOTED("ghi khó khăn của lượt"),
  HANDOUT_REPRINTED("in lại phiếu"),
  NAMES_SEARCHED("tìm theo tên hoặc số thẻ"),
  REMINDER_NOTED("ghi việc nhắc"),
  REMINDERS_PRINTED("in danh sách nhắc"),
  REMINDERS_SAVED("xuất danh sách nhắc"),
  MACHINE_SET_UP("thiết lập máy"),
  GUIDANCE_TAKEN("nhận hướng dẫn mới"),
  GUIDANCE_BACK("trở lại hướng dẫn trước"),
  TRAINING_BEGUN("bắt đầu tập huấn"),
  TRAINING_ENDED("kết thúc tập huấn");

  private final String words;

  AuditEvent(String words) {
    this.words = words;
  }

  /** For people, in Vietnamese. */
  public String words() {
    return words;
  }
}
