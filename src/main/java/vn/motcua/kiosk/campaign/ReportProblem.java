package vn.motcua.kiosk.campaign;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a report could not be written; its message is the code and the sentence for the clerk. */
public final class ReportProblem extends Exception {

  private static final long serialVersionUID = 1;

  /** The reasons, with the code that page and log share. */
  public enum Kind {
    FOLDER(
        "RPT-01",
        "Không ghi được báo cáo vào thư mục này. Hãy đóng tệp cũ nếu đang mở, hoặc chọn nơi khác."),
    FULL("RPT-02", "Ổ đĩa hoặc USB đã đầy. Hãy xóa bớt tệp hoặc dùng USB khác, rồi ghi lại."),
    GONE("RPT-03", "Không thấy ổ đĩa hoặc USB nữa. Hãy cắm lại, chờ máy nhận, rồi ghi lại.");

    private final String code;
    private final String sentence;

    Kind(String code, String sentence) {
      this.code = code;
      this.sentence = sentence;
    }

    /** Such as {@code RPT-02}. */
    public String code() {
      return code;
    }

    /** What happened and what the clerk can do, in Vietnamese. */
    public String sentence() {
      return sentence;
    }
  }

  private final Kind kind;

  private ReportProblem(Kind kind, IOException cause) {
    super(kind.code + " " + kind.sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * @param bytes how much room the report takes
   */
  static ReportProblem of(IOException error, Path folder, long bytes) {
    try {
      return new ReportProblem(
          !Files.isDirectory(folder)
              ? Kind.GONE
              : isFull(error) || Files.getFileStore(folder).getUsableSpace() < bytes
                  ? Kind.FULL
                  : Kind.FOLDER,
          error);
    } catch (IOException _) {
      return new ReportProblem(Kind.GONE, error);
    }
  }

  /**
   * "No space left on device", "There is not enough space on the disk": Java has no code for it.
   */
  private static boolean isFull(IOException error) {
    var reason = error instanceof FileSystemException f ? f.getReason() : error.getMessage();
    return reason != null && reason.contains("space");
  }
}
