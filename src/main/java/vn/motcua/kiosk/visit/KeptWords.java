package vn.motcua.kiosk.visit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kiosk.card.PersonName;

/** What is kept of a visit in words for its own citizen, in Vietnamese. */
final class KeptWords {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZoneId.systemDefault());
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private KeptWords() {}

  static String of(Visit visit, Visits log) throws StoreProblem {
    var lines = new ArrayList<String>();
    line(lines, "Mã lượt", visit.code().text());
    line(lines, "Ngày", DAY.format(visit.id().day()));
    line(
        lines,
        "Bắt đầu, cập nhật",
        TIME.format(visit.opened()) + ", " + TIME.format(visit.updated()));
    line(
        lines,
        "Đồng ý",
        "bản %s, lúc %s".formatted(visit.consent().version(), TIME.format(visit.consent().at())));
    line(lines, "Họ tên", log.name(visit).map(PersonName::full).orElse("đã xóa hoặc không giữ"));
    line(lines, "Ba số cuối của thẻ", log.tail(visit).orElse("đã xóa hoặc không giữ"));
    line(lines, "Nhóm tuổi, giới tính", visit.age() + ", " + visit.sex());
    line(lines, "Thôn", visit.hamlet().isEmpty() ? "không giữ" : visit.hamlet());
    line(lines, "Nhóm trong đợt", visit.group());
    line(lines, "Trường hợp", visit.pathway().orElse("chưa rõ"));
    line(lines, "Bước đã làm", String.join(", ", visit.done()));
    line(lines, "Chỗ vướng", String.join(", ", visit.troubles()));
    line(lines, "Cán bộ giúp", visit.clerk());
    var asked = log.followUp(visit);
    if (asked.isPresent()) {
      reminder(lines, visit, asked.get(), log);
    }
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private static void reminder(List<String> lines, Visit visit, FollowUp asked, Visits log) {
    line(lines, "Xin nhắc, giữ đến", DAY.format(asked.until()));
    line(lines, "Tên để nhắc", log.name(visit, asked).map(PersonName::full).orElse("không giữ"));
    line(lines, "Số điện thoại", log.phone(visit, asked).map(Object::toString).orElse("không giữ"));
  }

  private static void line(List<String> lines, String what, String value) {
    lines.add("%-22s %s".formatted(what, value.isEmpty() ? "không có" : value));
  }
}
