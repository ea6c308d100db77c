package vn.motcua.kiosk.visit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.Sex;

/** What is kept of a visit in words for its own citizen, in Vietnamese. */
final class KeptWords {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZoneId.systemDefault());
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private KeptWords() {}

  /** As plain text, a line each. */
  static String of(Visit visit, Visits log, Titles titles) throws StoreProblem {
    return lines(visit, log, titles).stream()
        .map(line -> "%-22s %s%n".formatted(line.what(), line.value()))
        .collect(Collectors.joining());
  }

  static List<Kept> lines(Visit visit, Visits log, Titles titles) throws StoreProblem {
    var lines = new ArrayList<Kept>();
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
    line(lines, "Nhóm tuổi, giới tính", words(visit.age()) + ", " + words(visit.sex()));
    line(lines, "Thôn", visit.hamlet().isEmpty() ? "không giữ" : visit.hamlet());
    line(lines, "Nhóm trong đợt", visit.group());
    line(lines, "Trường hợp", visit.pathway().map(titles::pathway).orElse("chưa rõ"));
    line(lines, "Bước đã làm", titles.steps(visit.done()));
    line(lines, "Chỗ vướng", titles.troubles(visit.troubles()));
    line(lines, "Cán bộ giúp", visit.clerk());
    var asked = log.followUp(visit);
    if (asked.isPresent()) {
      reminder(lines, visit, asked.get(), log);
    }
    return List.copyOf(lines);
  }

  private static void reminder(List<Kept> lines, Visit visit, FollowUp asked, Visits log) {
    line(lines, "Xin nhắc, giữ đến", DAY.format(asked.until()));
    line(lines, "Tên để nhắc", log.name(visit, asked).map(PersonName::full).orElse("không giữ"));
    line(lines, "Số điện thoại", log.phone(visit, asked).map(Object::toString).orElse("không giữ"));
  }

  private static String words(AgeBand age) {
    return switch (age) {
      case UNKNOWN -> "chưa rõ tuổi";
      case BELOW_14 -> "dưới 14 tuổi";
      default -> "từ %d tuổi".formatted(age.from());
    };
  }

  private static String words(Sex sex) {
    return switch (sex) {
      case MALE -> "nam";
      case FEMALE -> "nữ";
      case UNKNOWN -> "không rõ giới tính";
    };
  }

  private static void line(List<Kept> lines, String what, String value) {
    lines.add(new Kept(what, value.isEmpty() ? "không có" : value));
  }
}
