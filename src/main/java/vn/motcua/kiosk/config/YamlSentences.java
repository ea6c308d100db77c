package vn.motcua.kiosk.config;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a YAML parser complains about, as a sentence for somebody who has never heard of YAML. */
final class YamlSentences {

  private YamlSentences() {}

  /** Where to look: at what was left open rather than at where that was noticed. */
  static @Nullable Mark mark(MarkedYAMLException e) {
    boolean leftOpen = leftOpen(problem(e)) || problem(e).contains("unexpected end of stream");
    return leftOpen && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
  }

  private static String problem(MarkedYAMLException e) {
    return Objects.requireNonNullElse(e.getProblem(), "");
  }

  private static boolean leftOpen(String problem) {
    return problem.contains("expected ',' or");
  }

  static String of(MarkedYAMLException e) {
    var problem = problem(e);
    if (problem.contains("mapping values are not allowed")) {
      return "Dấu hai chấm thừa hoặc dòng thụt sai. Hãy đặt chữ trong ngoặc kép.";
    }
    if (problem.contains("could not find expected ':'")) {
      return "Thiếu dấu hai chấm sau tên khóa. Hãy viết dạng “khóa: giá trị”.";
    }
    if (problem.contains("unexpected end of stream")) {
      return "Ngoặc kép chưa đóng. Hãy thêm ngoặc kép ở cuối chữ.";
    }
    if (problem.contains("expected '<document start>'")) {
      return "Dòng này thụt sai, hoặc dòng ngay trên thiếu dấu hai chấm.";
    }
    if (problem.contains("expected <block end>")) {
      return "Dòng này thụt không thẳng với các dòng cùng cấp. Hãy sửa số dấu cách.";
    }
    if (leftOpen(problem)) {
      return "Ngoặc [ ] hoặc { } chưa đóng, hoặc thiếu dấu phẩy. Hãy thêm vào.";
    }
    if (problem.contains("escape")) {
      return "Dấu \\ trong ngoặc kép không đúng. Hãy xóa dấu \\ đó.";
    }
    if (problem.contains("cannot start any token")) {
      return "Giá trị bắt đầu bằng ký tự đặc biệt. Hãy đặt giá trị trong ngoặc kép.";
    }
    return "Không đọc được từ chỗ này. Hãy xem lại thụt dòng, dấu hai chấm, ngoặc kép.";
  }
}
