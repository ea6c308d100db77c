package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.handout.OfficialDate;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.RosterEntry;
import vn.motcua.kiosk.visit.Standing;

/**
 * Lists of people: those who asked to be reminded (danh sách theo trường hợp), those on a list of
 * the police; their names, numbers and telephones masked as their types mask them.
 */
public final class CaseWriter {

  private static final List<String> COLUMNS =
      List.of("Họ tên", "Số thẻ", "Thôn", "Trường hợp", "Ngày", "Điện thoại");

  private static final List<String> FOLLOW_UP =
      List.of(
          "Lượt",
          "Họ tên",
          "Số thẻ",
          "Thôn",
          "Điện thoại",
          "Đã chờ (ngày)",
          "Hạn kích hoạt",
          "Tình trạng",
          "Đã nhắc");

  private static final String AGREED =
      "Chỉ gồm người đã đồng ý để xã nhắc. Họ tên, số thẻ, điện thoại che bớt; dùng xong hủy danh"
          + " sách.";

  private final Commune commune;

  public CaseWriter(Commune commune) {
    this.commune = commune;
  }

  /**
   * Those of them whose visit was in the period, by hamlet and case.
   *
   * @param hamlet only its people; empty for all
   */
  public Report write(
      Period period, Optional<String> hamlet, List<Reminder> reminders, LocalDate today) {
    var lines =
        reminders.stream()
            .filter(r -> period.includes(r.id().day()))
            .filter(r -> hamlet.isEmpty() || hamlet.get().equals(r.hamlet()))
            .sorted(
                Comparator.comparing(Reminder::hamlet, Alphabetical.order())
                    .thenComparing(Reminder::standing)
                    .thenComparing(r -> r.id().day())
                    .thenComparing(r -> r.id().code().text()))
            .map(CaseWriter::line)
            .toList();
    var sentence =
        lines.isEmpty()
            ? "Không có ai xin được nhắc trong thời gian này."
            : "Có %s công dân xin được nhắc.".formatted(Numbers.of(lines.size()));
    return report(
        "Danh sách công dân xin được nhắc, theo trường hợp",
        period,
        sentence,
        lines,
        AGREED,
        today);
  }

  /**
   * Those whom the clerk has before him, in his order: how long each waits, and until when he has
   * to activate. On paper only what fits beside each other.
   */
  public Report followUp(List<Reminder> people, ZoneId zone, LocalDate today) {
    var first = people.stream().map(r -> r.id().day()).min(Comparator.naturalOrder()).orElse(today);
    var cases = new Table(Table.Shape.CASES, COLUMNS, lines(people, CaseWriter::line), false);
    var whole =
        new Table(
            Table.Shape.WHOLE, FOLLOW_UP, lines(people, one -> followUp(one, zone, today)), false);
    return report(
        "Danh sách công dân cần nhắc",
        new Period(first, today),
        "Có %s công dân trong danh sách.".formatted(Numbers.of(people.size())),
        cases,
        whole,
        AGREED,
        today);
  }

  private static List<List<Cell>> lines(
      List<Reminder> people, Function<Reminder, List<Cell>> line) {
    return people.stream().map(line).toList();
  }

  private static List<Cell> followUp(Reminder one, ZoneId zone, LocalDate today) {
    return List.of(
        words(one.id().code().text()),
        words(one.name().map(PersonName::toString).orElse("")),
        words(one.tail().map(tail -> "••• " + tail).orElse("")),
        words(one.hamlet().isEmpty() ? Results.UNKNOWN : one.hamlet()),
        words(one.phone().map(PhoneNumber::toString).orElse("")),
        new Cell.Whole((int) one.waits(today)),
        words(one.deadline(zone).map(Days::of).orElse("")),
        words(words(one.standing())),
        words(one.reminded().map(CaseWriter::words).orElse("")));
  }

  private static String words(Reminded how) {
    return switch (how) {
      case CALLED -> "Đã gọi";
      case VISITED -> "Đã đến nhà";
      case DONE -> "Xong";
    };
  }

  /** The order in which a team goes from house to house with a list of the police. */
  public static Comparator<RosterEntry> byHamlet() {
    return Comparator.comparing(RosterEntry::hamlet, Alphabetical.order())
        .thenComparing(RosterEntry::tail);
  }

  /**
   * Those on one list of the police (danh sách rà soát), in the order given.
   *
   * @param taken the day on which it was taken in
   */
  public Report write(LocalDate taken, List<RosterEntry> people, LocalDate today) {
    var lines = people.stream().map(one -> line(one, taken)).toList();
    return report(
        "Danh sách công dân đã được duyệt, chưa kích hoạt",
        new Period(taken, taken),
        "Có %s công dân trong danh sách nhập ngày %s."
            .formatted(Numbers.of(lines.size()), Days.of(taken)),
        lines,
        "Theo danh sách rà soát của Công an. Họ tên, số thẻ che bớt; dùng xong hủy danh sách.",
        today);
  }

  private Report report(
      String subject,
      Period period,
      String sentence,
      List<List<Cell>> lines,
      String note,
      LocalDate today) {
    var table = new Table(Table.Shape.CASES, COLUMNS, lines, false);
    return report(subject, period, sentence, table, table, note, today);
  }

  /**
   * @param onPaper in its columns that fit on a page
   * @param sheet where no page is in the way
   */
  private Report report(
      String subject,
      Period period,
      String sentence,
      Table onPaper,
      Table sheet,
      String note,
      LocalDate today) {
    return new Report(
        "Ủy ban nhân dân " + commune.fullName(),
        OfficialDate.of(commune.name(), today),
        subject,
        period,
        List.of(
            new Report.Part(
                "Danh sách",
                List.of(sentence),
                onPaper.lines().isEmpty() ? List.of() : List.of(onPaper))),
        List.of(note),
        sheet,
        commune.report());
  }

  private static List<Cell> line(RosterEntry one, LocalDate taken) {
    return List.of(
        words(one.name().map(PersonName::toString).orElse("")),
        words("••• " + one.tail()),
        words(one.hamlet().isEmpty() ? Results.UNKNOWN : one.hamlet()),
        words("Đã duyệt, chưa kích hoạt"),
        words(Days.of(taken)),
        words(""));
  }

  private static List<Cell> line(Reminder reminder) {
    return List.of(
        words(reminder.name().map(PersonName::toString).orElse("")),
        words(reminder.tail().map(tail -> "••• " + tail).orElse("")),
        words(reminder.hamlet().isEmpty() ? Results.UNKNOWN : reminder.hamlet()),
        words(words(reminder.standing())),
        words(Days.of(reminder.id().day())),
        words(reminder.phone().map(PhoneNumber::toString).orElse("")));
  }

  private static Cell words(String text) {
    return text.isEmpty() ? new Cell.Nothing() : new Cell.Words(text);
  }

  private static String words(Standing standing) {
    return switch (standing) {
      case UNDER_WAY -> "Đang làm";
      case WAITING -> "Chờ duyệt";
      case SMS_CAME -> "Đã duyệt, chưa kích hoạt";
      case ACTIVATED -> "Đã kích hoạt";
      case LEVEL_2 -> "Hẹn mức 2";
      case DONE -> "Làm xong các bước";
      case CLERK -> "Cán bộ giúp";
      case GUIDED -> "Đã hướng dẫn";
      case STOPPED -> "Bỏ dở";
    };
  }
}
