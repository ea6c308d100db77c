package vn.motcua.kiosk.province;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import vn.motcua.kiosk.fleet.FleetProblem;
import vn.motcua.kiosk.fleet.SqlFaults;

/** Why the province's database did not do what was asked; its message says what to do. */
public final class ProvinceProblem extends Exception {

  private static final long serialVersionUID = 1;

  private static final String IN_LIST = "PRV-01 Dòng %d: %s";

  private ProvinceProblem(String message) {
    super(message);
  }

  private ProvinceProblem(String message, Throwable cause) {
    super(message, cause);
  }

  /** A list of the province has a mistake; nothing of it was taken over. */
  static ProvinceProblem line(int number, String sentence) {
    return new ProvinceProblem(IN_LIST.formatted(number, sentence));
  }

  static ProvinceProblem line(int number, String sentence, Throwable cause) {
    return new ProvinceProblem(IN_LIST.formatted(number, sentence), cause);
  }

  /** Nothing is known of that name; a report about it would be empty and look right. */
  static ProvinceProblem noSuchProvince(String name, Collection<String> known) {
    return new ProvinceProblem(
        "PRV-02 Chưa có xã nào của “%s”. Hãy chọn đúng một tên: %s. / No commune of it: choose one."
            .formatted(name, String.join(", ", known)));
  }

  static ProvinceProblem of(Exception error) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        var kind = SqlFaults.of(sql).kind();
        return new ProvinceProblem(kind.code() + " " + sentence(kind, sql), error);
      }
    }
    return new ProvinceProblem("FLT-12 " + error.getMessage(), error);
  }

  /** To somebody who runs the server, not to a clerk. */
  private static String sentence(FleetProblem.Kind kind, SQLException error) {
    return switch (kind) {
      case GONE -> "Không tới được máy chủ. Hãy kiểm tra --url và mạng. / No such server.";
      case UNTRUSTED ->
          "Không xác minh được máy chủ; hãy thêm sslrootcert vào --url. / Its certificate is not"
              + " trusted.";
      case REFUSED ->
          "Tài khoản không đúng hoặc thiếu quyền. / Wrong account, or it lacks a right: "
              + error.getMessage();
      case OLD_SCHEMA -> "Hãy chạy kiosk province init trước. / Run kiosk province init first.";
      case SLOW -> "Máy chủ trả lời quá chậm. Hãy làm lại lúc vắng. / Too slow: try again later.";
      case FULL ->
          "Máy chủ hết chỗ. Hãy thêm chỗ rồi làm lại. / It is out of room: " + error.getMessage();
      case READ_ONLY ->
          "Máy chủ này chỉ đọc. Hãy ghi --url của máy chính. / Read-only: name the primary.";
      default ->
          "Máy chủ báo lỗi, việc chưa xong. Hãy xem nhật ký của máy chủ rồi làm lại. / Not done;"
              + " see the server's log: "
              + error.getMessage();
    };
  }

  /** Code and sentence. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
