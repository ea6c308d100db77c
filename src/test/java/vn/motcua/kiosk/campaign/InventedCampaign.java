package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.config.KioskConfig.Police;
import vn.motcua.kiosk.config.Opening;
import vn.motcua.kiosk.config.ReportForm;
import vn.motcua.kiosk.config.Target;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.visit.ResultCount;

/**
 * A campaign of two weeks in a commune of three hamlets, with visits few enough to be counted by
 * hand. The tables that tests expect were made on paper from {@link #VISITS}.
 */
public final class InventedCampaign {

  /** A Monday. */
  static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

  static final LocalDate LAST = LocalDate.of(2026, 11, 29);
  static final Period DAYS = new Period(FIRST, LAST);

  /**
   * @param letters of what it brought about: {@code r}egistered, {@code w}aiting, level {@code 1}
   *     or {@code 2}, re{@code f}erred, {@code t}roubled
   */
  record Visit(int day, String hamlet, String group, String letters) {

    private boolean has(String letter) {
      return letters.contains(letter);
    }

    int level() {
      return has("2") ? 2 : has("1") ? 1 : 0;
    }

    LocalDate on() {
      return FIRST.withDayOfMonth(1).plusDays(day - 1L);
    }

    boolean registered() {
      return has("r");
    }

    boolean waiting() {
      return has("w");
    }

    boolean referred() {
      return has("f");
    }

    boolean troubled() {
      return has("t");
    }

    private ResultCount count(String of) {
      return new ResultCount(
          of, level(), 1, one(registered()), one(waiting()), one(referred()), one(troubled()));
    }

    private static int one(boolean is) {
      return is ? 1 : 0;
    }
  }

  /** Days of November; 14 and 30 are not the campaign's. */
  static final List<Visit> VISITS =
      List.of(
          new Visit(14, "thôn Trung", "officials", "1"),
          new Visit(16, "thôn Trung", "officials", "rwt"),
          new Visit(16, "thôn Trung", "youth", "1"),
          new Visit(16, "thôn Hạ", "", "2"),
          new Visit(17, "thôn Trung", "officials", "1"),
          new Visit(17, "", "youth", "rw"),
          new Visit(20, "thôn Hạ", "youth", "f"),
          new Visit(22, "thôn Hạ", "youth", "2t"),
          new Visit(23, "thôn Trung", "", "t"),
          new Visit(24, "thôn Trung", "officials", "r1"),
          new Visit(24, "thôn Hạ", "youth", "rwft"),
          new Visit(24, "thôn Cũ", "gone", "1"),
          new Visit(30, "thôn Hạ", "youth", "1"));

  private InventedCampaign() {}

  private static Text text(String words) {
    return new Text(Map.of(Language.VIETNAMESE, words));
  }

  /** The third hamlet has a target of its own and no visit. */
  public static Commune commune() {
    var hours = new Opening.Span(LocalTime.of(7, 30), LocalTime.of(22, 0));
    var stop = new Campaign.Stop(FIRST, LAST, List.of("thôn Trung"), text("Nhà văn hóa"));
    var campaign =
        new Campaign(
            text("Đợt cao điểm"),
            FIRST,
            LAST,
            hours,
            Optional.empty(),
            List.of(stop),
            List.of(
                new Campaign.HamletTarget("thôn Trung", new Target(10, 60, false, 2)),
                new Campaign.HamletTarget("thôn Hạ", new Target(8, 50, true, 3)),
                new Campaign.HamletTarget("thôn Đông", new Target(20, 70, false, 4))),
            List.of(
                new Campaign.Group(
                    "officials", text("Cán bộ, đảng viên"), new Target(3, 100, false, 1)),
                new Campaign.Group(
                    "youth", text("Đoàn viên thanh niên"), new Target(35, 50, true, 8))));
    return new Commune(
        "xã",
        "Mẫu",
        "Minh Họa",
        "Bộ phận Một cửa",
        "Trần Văn Thử",
        new Police(
            text("Công an xã Mẫu"),
            text("thôn Trung"),
            new Opening(List.of()),
            List.of(),
            Optional.empty()),
        List.of("thôn Trung", "thôn Hạ", "thôn Đông"),
        List.of(campaign),
        new ReportForm(
            "BC-UBND",
            List.of("UBND tỉnh Minh Họa", "Công an xã Mẫu"),
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
            "Nguyễn Văn Mẫu"));
  }

  /** What the record would answer. */
  public static List<ResultCount> results(
      LocalDate from, LocalDate to, Optional<String> hamlet, ResultCount.By by) {
    var found = new TreeMap<String, ResultCount>();
    for (var visit : VISITS) {
      if (new Period(from, to).includes(visit.on())
          && hamlet.filter(h -> !h.equals(visit.hamlet())).isEmpty()) {
        var of =
            switch (by) {
              case DAY -> visit.on().toString();
              case HAMLET -> visit.hamlet();
              case GROUP -> visit.group();
            };
        found.merge(of + "|" + visit.level(), visit.count(of), InventedCampaign::plus);
      }
    }
    return List.copyOf(found.values());
  }

  private static ResultCount plus(ResultCount a, ResultCount b) {
    return new ResultCount(
        a.of(),
        a.level(),
        a.visits() + b.visits(),
        a.registered() + b.registered(),
        a.waiting() + b.waiting(),
        a.referred() + b.referred(),
        a.troubled() + b.troubled());
  }
}
