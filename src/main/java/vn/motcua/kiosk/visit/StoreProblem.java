package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Why the record cannot be used at the moment. Its message is the code and the sentence for the
 * clerk; nothing personal is in it.
 */
public final class StoreProblem extends Exception {

  private static final long serialVersionUID = 1;

  /** With less room than this (bytes) on the drive, a failing disk is a full one. */
  private static final long HARDLY_ANY = 1 << 20;

  /** The reasons, with the code that the citizen's page, the desk and the log share. */
  public enum Kind {
    FOLDER(
        "REC-01",
        "Không ghi được vào thư mục dữ liệu. Hãy kiểm tra quyền ghi của thư mục, hoặc chọn thư mục"
            + " khác bằng --data."),
    FULL("REC-02", "Ổ đĩa đã đầy. Hãy xóa bớt tệp; lượt đang dở sẽ được ghi khi có chỗ trống."),
    DAMAGED(
        "REC-03", "Sổ lượt bị hỏng. Hãy khởi động lại kiosk: sổ hỏng được cất riêng, mở sổ mới."),
    SECOND_INSTANCE(
        "REC-04", "Kiosk đã chạy trên máy này rồi. Hãy dùng cửa sổ đang mở, hoặc tắt nó trước."),
    KEY_MISSING(
        "REC-05",
        "Không thấy tệp khóa của sổ lượt. Hãy chép lại tệp khóa từ bản sao lưu vào thư mục keys;"
            + " nếu không còn, hãy chuyển thư mục record đi nơi khác để mở sổ mới."),
    KEY_WRONG(
        "REC-06",
        "Tệp khóa bị hỏng hoặc không phải của sổ lượt này. Hãy chép lại đúng tệp khóa từ bản sao"
            + " lưu vào thư mục keys."),
    OTHER_VERSION(
        "REC-07",
        "Sổ lượt do phiên bản khác của kiosk ghi. Hãy cài phiên bản mới nhất rồi mở lại."),
    BUSY(
        "REC-08",
        "Chương trình khác đang giữ sổ lượt. Hãy đóng chương trình xem cơ sở dữ liệu hoặc chờ sao"
            + " lưu, diệt vi-rút chạy xong."),
    DISK(
        "REC-09", "Ổ đĩa báo lỗi khi đọc hoặc ghi sổ lượt. Hãy kiểm tra ổ đĩa và sao lưu dữ liệu."),
    LIBRARY(
        "REC-10",
        "Không nạp được thư viện cơ sở dữ liệu. Hãy cho phép chạy thư viện trong thư mục native"
            + " của dữ liệu."),
    KEY_PLACE(
        "REC-11",
        "Không giữ riêng được tệp khóa. Hãy đặt thư mục dữ liệu trên ổ có phân quyền (NTFS, ext4)"
            + " và để kiosk là chủ thư mục."),
    RESTORED(
        "REC-12",
        "Sổ lượt bị hỏng đã được cất riêng; máy dùng bản sao lưu gần nhất. Hãy kiểm tra ổ đĩa: lượt"
            + " ghi sau bản sao lưu không còn."),
    BACKUP(
        "REC-13",
        "Chưa sao lưu được sổ lượt. Hãy kiểm tra chỗ trống và quyền ghi của thư mục backups."),
    CODE_WRONG(
        "REC-14",
        "Mã khôi phục không mở được bản sao lưu này. Hãy gõ lại đúng 32 chữ và số trên phiếu khôi"
            + " phục."),
    BACKUP_DAMAGED(
        "REC-15", "Bản sao lưu bị hỏng hoặc không phải của kiosk. Hãy chọn bản của ngày khác."),
    OCCUPIED(
        "REC-16", "Thư mục dữ liệu đã có sổ lượt hoặc khóa. Hãy chọn thư mục trống bằng --data."),
    JOINED(
        "REC-30", "Máy này dùng khóa của xã. Hãy thay khóa trên máy của xã, rồi ghép lại máy này."),
    BUNDLE_FOREIGN(
        "REC-31",
        "Tệp này không phải gói lượt của xã mình. Hãy chọn gói do máy đã ghép với máy này ghi ra."),
    BUNDLE_DAMAGED(
        "REC-32",
        "Gói lượt bị cắt hoặc bị sửa, máy không nhận gì. Hãy ghi lại gói từ máy tính xách tay."),
    STICK(
        "REC-33", "Không đọc hoặc ghi được USB. Hãy cắm lại USB rồi làm lại; chưa có gì dở dang."),
    STICK_FULL("REC-34", "USB đã đầy. Hãy xóa bớt tệp trên USB rồi làm lại; chưa có gì dở dang."),
    OWNER(
        "REC-35",
        "Thư mục dữ liệu thuộc tài khoản khác; tệp do root ghi thì kiosk không đọc được. Hãy chạy"
            + " bằng lệnh motcua-kiosk đã cài, hoặc bằng tài khoản đó: sudo -u TÀI_KHOẢN.");

    private final String code;
    private final String sentence;

    Kind(String code, String sentence) {
      this.code = code;
      this.sentence = sentence;
    }

    /** Such as {@code REC-02}. */
    public String code() {
      return code;
    }

    /** What happened and what the clerk can do, in Vietnamese. */
    public String sentence() {
      return sentence;
    }
  }

  private final Kind kind;

  StoreProblem(Kind kind) {
    super(kind.code + " " + kind.sentence);
    this.kind = kind;
  }

  StoreProblem(Kind kind, Throwable cause) {
    super(kind.code + " " + kind.sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether SQLite itself said so. */
  boolean isOfSqlite() {
    return getCause() instanceof SQLiteException;
  }

  /**
   * What an error in the files of a folder comes from. Only SQLite's own words are kept as the
   * cause: those of the mapper repeat the statement's values.
   */
  static StoreProblem of(Throwable error, Path folder) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      switch (t) {
        case SQLiteException e -> {
          return new StoreProblem(kindOf(e.getResultCode(), folder), e);
        }
        case NativeLibraryNotFoundException e -> {
          return new StoreProblem(Kind.LIBRARY, e);
        }
        default -> {}
      }
    }
    return new StoreProblem(Kind.DISK, firstOfSql(error));
  }

  private static Throwable firstOfSql(Throwable error) {
    return error.getCause() instanceof SQLException e ? e : error;
  }

  private static Kind kindOf(SQLiteErrorCode code, Path folder) {
    // The low byte is the primary result code (https://sqlite.org/rescode.html).
    return switch (code.code & 0xff) {
      case 13 -> Kind.FULL;
      case 11, 26 -> Kind.DAMAGED;
      case 5, 6, 15 -> Kind.BUSY;
      case 3, 8, 14, 23 -> Kind.FOLDER;
      default -> hasRoom(folder) ? Kind.DISK : Kind.FULL;
    };
  }

  private static boolean hasRoom(Path folder) {
    try {
      return folder.toFile().exists() && Files.getFileStore(folder).getUsableSpace() >= HARDLY_ANY;
    } catch (IOException _) {
      return true;
    }
  }

  /** What a failing file operation in a folder comes from. */
  static StoreProblem of(IOException error, Path folder) {
    return new StoreProblem(
        folder.toFile().exists() && !hasRoom(folder) ? Kind.FULL : Kind.FOLDER, error);
  }

  /** Code and sentence. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
