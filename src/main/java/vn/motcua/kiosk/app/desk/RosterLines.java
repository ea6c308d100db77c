package vn.motcua.kiosk.app.desk;

import java.util.List;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.handout.ListPage;
import vn.motcua.kiosk.visit.RosterEntry;

/** A list of the police on paper, for the team that goes from house to house. */
final class RosterLines {

  static final List<ListPage.Column> COLUMNS =
      List.of(
          new ListPage.Column("Họ tên", 32),
          new ListPage.Column("Số thẻ", 13),
          new ListPage.Column("Thôn", 20),
          new ListPage.Column("Đã gặp", 10),
          new ListPage.Column("Ghi chú", 25));

  private static final String BOX = "[   ]";

  private RosterLines() {}

  static List<String> of(RosterEntry one) {
    return List.of(
        one.name().map(PersonName::full).orElse(""), "••• " + one.tail(), one.hamlet(), BOX, "");
  }
}
