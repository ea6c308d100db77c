package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.handout.OfficialDate;
import vn.motcua.kiosk.visit.StoreProblem;

/** Puts the words around the numbers of a report. */
public final class ReportWriter {

  static final String SUBJECT = "Kết quả hướng dẫn đăng ký, kích hoạt tài khoản định danh điện tử";

  static final String COUNTED =
      "Số liệu tính theo lượt hướng dẫn, theo lời công dân và ghi nhận của cán bộ tại máy; không"
          + " thay số liệu của cơ quan Công an.";

  private static final String LEFT_OUT =
      "“Chưa rõ” là lượt không ghi thôn hoặc nhóm. Ngày, tuần không có lượt nào thì không ghi.";

  private static final List<String> EACH_ALONE =
      List.of("Tính từ đầu mỗi đợt, kể cả số đã kích hoạt trước đợt; các đợt không cộng lại.");

  static final String ALL_MET = "Tất cả đã đạt chỉ tiêu.";

  private final Results results;
  private final Commune commune;

  public ReportWriter(Results results, Commune commune) {
    this.results = results;
    this.commune = commune;
  }

  /**
   * The report of a period.
   *
   * @param hamlet only its visits; empty for all
   * @param today the day of the report
   */
  public Report write(Period period, By by, Optional<String> hamlet, LocalDate today)
      throws StoreProblem {
    var rows = results.rows(period, by, hamlet);
    var total = results.total(period, hamlet);
    var tables = new Tables(first(by), rows, by == By.CAMPAIGN);
    var parts = new ArrayList<Report.Part>();
    parts.add(
        new Report.Part(
            "1. Kết quả chung",
            summary(
                commune.office(),
                hamlet.map(h -> " công dân của " + h).orElse(" công dân"),
                period,
                total),
            List.of()));
    if (total.visits() > 0) {
      parts.add(
          new Report.Part("2. Kết quả theo " + name(by), List.of(), List.of(tables.figures())));
    }
    addTargets(parts, tables, all -> against(period, rows, all));
    var notes = total.visits() > 0 ? List.of(COUNTED, LEFT_OUT) : List.of(COUNTED);
    return new Report(
        "Ủy ban nhân dân " + commune.fullName(),
        OfficialDate.of(commune.name(), today),
        SUBJECT,
        period,
        parts,
        notes,
        tables.whole(),
        commune.report());
  }

  /** Adds the targets where there are any; the sentences where they can be added up. */
  static void addTargets(
      List<Report.Part> parts, Tables tables, Function<Attainment, List<String>> sentences) {
    tables
        .targets()
        .ifPresent(
            table ->
                parts.add(
                    new Report.Part(
                        parts.size() + 1 + ". So với chỉ tiêu",
                        tables.together().map(sentences).orElse(EACH_ALONE),
                        List.of(table))));
  }

  /**
   * What some visits brought about, as sentences.
   *
   * @param office or offices at which they were
   * @param whose a space, and whose visits they were
   */
  static List<String> summary(String office, String whose, Period period, Figures f) {
    if (f.visits() == 0) {
      return List.of("%s không có lượt nào %s.".formatted(office, between(period)));
    }
    return List.of(
        "%s đã hướng dẫn %s lượt%s %s."
            .formatted(office, Numbers.of(f.visits()), whose, between(period)),
        "Trong đó: %s lượt đăng ký tài khoản; %s lượt đang chờ duyệt; %s lượt kích hoạt (mức 1: %s; mức 2: %s); %s lượt hẹn làm mức 2; %s lượt gặp vướng mắc."
            .formatted(
                Numbers.of(f.registered()),
                Numbers.of(f.waiting()),
                Numbers.of(f.activated()),
                Numbers.of(f.level1()),
                Numbers.of(f.level2()),
                Numbers.of(f.referred()),
                Numbers.of(f.troubled())));
  }

  private static String between(Period period) {
    return period.from().equals(period.to())
        ? "trong ngày " + Days.of(period.from())
        : "từ ngày %s đến ngày %s".formatted(Days.of(period.from()), Days.of(period.to()));
  }

  private List<String> against(Period period, List<Row> rows, Attainment together) {
    var sentences = new ArrayList<String>();
    var campaign = results.campaign(period);
    campaign.ifPresent(
        c -> {
          var last = period.to().isBefore(c.to()) ? period.to() : c.to();
          sentences.add(
              "Tính từ đầu đợt “%s” (%s) đến hết ngày %s, kể cả số đã kích hoạt trước đợt: %s trên %s người, đạt %s."
                  .formatted(
                      Results.name(c),
                      Days.of(c.from()),
                      Days.of(last),
                      Numbers.of(together.active()),
                      Numbers.of(together.population()),
                      Numbers.share(together.permille())));
        });
    sentences.add(together.met() ? ALL_MET : missing(period, together, campaign) + slowest(rows));
    return sentences;
  }

  private static String missing(Period period, Attainment together, Optional<Campaign> campaign) {
    var missing = missing(together);
    return campaign
        .map(c -> Pace.of(together.missing(), period.to(), c.to()))
        .filter(pace -> pace.daysLeft() > 0)
        .map(
            pace ->
                missing
                    + " Đợt còn %s ngày, mỗi ngày cần khoảng %s người."
                        .formatted(Numbers.of(pace.daysLeft()), Numbers.of(pace.perDay())))
        .orElse(missing);
  }

  static String missing(Attainment together) {
    return "Còn thiếu %s người.".formatted(Numbers.of(together.missing()));
  }

  static String slowest(List<Row> rows) {
    var slowest = Overview.slowest(rows, 2);
    return slowest.isEmpty() || rows.size() < 3
        ? ""
        : " Chậm nhất: " + slowest.stream().map(Row::label).collect(Collectors.joining(", ")) + ".";
  }

  private static String first(By by) {
    return switch (by) {
      case DAY -> "Ngày";
      case WEEK -> "Tuần";
      case CAMPAIGN -> "Đợt";
      case HAMLET -> "Thôn";
      case GROUP -> "Nhóm";
      case LEVEL -> "Mức";
    };
  }

  private static String name(By by) {
    return switch (by) {
      case DAY -> "ngày";
      case WEEK -> "tuần";
      case CAMPAIGN -> "đợt cao điểm";
      case HAMLET -> "thôn";
      case GROUP -> "nhóm trong kế hoạch";
      case LEVEL -> "mức tài khoản";
    };
  }
}
