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
  CFG_06("Tệp có chỗ sai nên chưa ghi gì. Chạy lệnh kiosk check để xem từng chỗ."),
  /** There is a trusted key, and what lies in the folder was never signed. */
  CFG_07("Hướng dẫn chưa có chữ ký của tỉnh nên không dùng. Hãy lấy bản có chữ ký."),
  /** It was signed, and is not any more what was signed. */
  CFG_08("Hướng dẫn bị sửa sau khi tỉnh ký nên không dùng. Hãy chép lại bản của tỉnh."),
  /** It was signed by somebody whom this kiosk does not trust. */
  CFG_09("Chữ ký không phải của tỉnh mà máy này tin. Hãy hỏi tỉnh bản đúng."),
  /** An edition that was replaced must not come back by a stick. */
  CFG_10("Bản này cũ hơn bản máy đã dùng. Hãy lấy bản mới của tỉnh."),
  /** No zip, a cut one, or one without a manifest. */
  CFG_11("Tệp không phải gói hướng dẫn, hoặc đã hỏng. Hãy chép lại tệp."),
  /** It unpacks to too much, or to where it does not belong. */
  CFG_12("Gói hướng dẫn có tệp lạ hoặc quá lớn nên không mở. Hãy hỏi tỉnh bản đúng."),
  /** Whose guidance this is cannot be judged. */
  CFG_13("Máy chưa có, hoặc vừa mất khóa của tỉnh. Hãy chép tệp trusted.pub vào thư mục cấu hình."),
  /** Properly signed, but of no use here. */
  CFG_14("Gói có chữ ký đúng nhưng nội dung có chỗ sai. Hãy báo tỉnh."),
  /** The configured address does not answer, or with something else. */
  CFG_15("Không tải được hướng dẫn từ địa chỉ của tỉnh. Hãy xem mạng, hoặc dùng USB.");

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
