package vn.motcua.kiosk.app.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.handout.ListPage;
import vn.motcua.kiosk.visit.Reminder;

/** The list of those to be reminded on paper: names and hamlets, never a telephone number. */
final class ReminderLines {

  static final List<ListPage.Column> COLUMNS =
      List.of(
          new ListPage.Column("Lượt", 16),
          new ListPage.Column("Họ tên", 25),
          new ListPage.Column("Thôn", 16),
          new ListPage.Column("Đã chờ", 9),
          new ListPage.Column("Hạn kích hoạt", 15),
          new ListPage.Column("Đã gặp", 8),
          new ListPage.Column("Ghi chú", 11));

  private static final String BOX = "[   ]";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private ReminderLines() {}

  static List<String> of(Reminder one, LocalDate today, ZoneId zone) {
    return List.of(
        one.id().code().text(),
        one.name().map(PersonName::full).orElse(""),
        one.hamlet(),
        one.waits(today) + " ngày",
        one.deadline(zone).map(DAY::format).orElse(""),
        BOX,
        "");
  }
}
