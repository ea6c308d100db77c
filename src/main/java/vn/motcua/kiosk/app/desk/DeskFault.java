package vn.motcua.kiosk.app.desk;

/** What the desk cannot do: a code, and what to do about it. */
enum DeskFault {
  NO_RECORD("DSK-01", "Sổ lượt chưa mở được. Máy sẽ tự thử lại."),
  GONE("DSK-02", "Lượt này đang làm, hoặc không còn trong sổ."),
  NO_PATHWAY("DSK-03", "Trường hợp của lượt này không còn trong hướng dẫn. Hãy làm lượt mới."),
  BROKEN("DSK-04", "Việc này hỏng giữa chừng. Hãy làm lại, nếu vẫn vậy thì báo nơi lắp máy."),
  IMPORTING("DSK-05", "Đang nhập một danh sách. Hãy chờ xong rồi nhập danh sách khác."),
  TOO_LONG("DSK-06", "Danh sách dài quá 2.000 người để in. Hãy chọn một thôn rồi in."),
  SOMEBODY_THERE("DSK-07", "Đang có người dân ở máy. Hãy chờ xong lượt rồi bấm lại."),
  NOT_COPIED("DSK-08", "Chưa chép được. Hãy xem USB còn cắm, còn chỗ, rồi thử lại."),
  OVERTAKEN("DSK-09", "Cán bộ khác vừa ghi kết quả khác. Hãy xem lại rồi bấm lần nữa.");

  private final String code;
  private final String sentence;

  DeskFault(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /** Both, for the page and the log. */
  String words() {
    return code + " " + sentence;
  }
}
