package vn.motcua.kiosk.config;

/** What can be wrong with the configuration as a whole; screens, clerk and log share the code. */
public enum ConfigFault {
  /** There are {@link ConfigProblem}s, so nothing of it is used. */
  CFG_01("Cấu hình có chỗ sai nên máy chưa dùng được. Chạy lệnh kiosk check để xem từng chỗ."),
  /** The edited one has a mistake; the kiosk goes on with the last one that had none. */
  CFG_02("Cấu hình vừa sửa có chỗ sai, máy đang dùng bản trước. Chạy lệnh kiosk check."),
  /** No copy of the configuration could be kept, so the next mistake will close the kiosk. */
  CFG_03("Không giữ được bản sao của cấu hình. Hãy xem quyền ghi của thư mục dữ liệu."),
  /** A file of the configuration cannot be written; it stays as it was. */
  CFG_04("Không ghi được tệp này, tệp vẫn như cũ. Hãy cho tài khoản chạy máy quyền ghi thư mục."),
  /** Likewise, for want of room. */
  CFG_05("Ổ đĩa đầy, tệp vẫn như cũ. Hãy xóa bớt tệp rồi làm lại."),
  /** A value does not fit, or the file had a mistake before. */
  CFG_06("Tệp có chỗ sai nên chưa ghi gì. Chạy lệnh kiosk check để xem từng chỗ.");

  private final String sentence;

  ConfigFault(String sentence) {
    this.sentence = sentence;
  }

  /** Such as {@code CFG-01}. */
  public String code() {
    return name().replace('_', '-');
  }

  /** For the clerk, in Vietnamese. */
  public String sentence() {
    return sentence;
  }
}
