package vn.motcua.kiosk.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.roster.Column;
import vn.motcua.kiosk.roster.Findings;
import vn.motcua.kiosk.roster.Layout;
import vn.motcua.kiosk.roster.Listed;
import vn.motcua.kiosk.roster.Remark;
import vn.motcua.kiosk.roster.RosterFile;
import vn.motcua.kiosk.roster.RosterProblem;
import vn.motcua.kiosk.visit.Roster;
import vn.motcua.kiosk.visit.RosterList;
import vn.motcua.kiosk.visit.StoreProblem;

/** The police's lists of people whose account is approved and not activated. */
@Command(
    name = "roster",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VIỆC / WORK",
    description = {
      "Danh sách rà soát: người đã được duyệt, chưa kích hoạt. Kiosk phải đang tắt (trừ preview).",
      "The police's list of approved accounts. The kiosk must not run (but for preview)."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:không phải danh sách, hoặc không nhận được ai / no list, or nobody on it",
      "73:không mở hoặc ghi được / cannot be opened or written",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class RosterCommand {

  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int SHOWN_PEOPLE = 5;
  private static final int SHOWN_REMARKS = 20;

  @Spec private @Nullable CommandSpec spec;

  /** Which file, and what its headings do not say. */
  static final class Source {

    @Parameters(
        paramLabel = "FILE",
        description = {"Tệp Excel (.xlsx) hoặc CSV.", "An Excel (.xlsx) or CSV file."})
    private @Nullable Path file;

    @Option(
        names = "--map",
        split = ",",
        paramLabel = "number|name|hamlet=CỘT",
        description = {
          "Chỉ cột bằng chữ cái hoặc tên cột: number=C,name=B.",
          "Points a column out by its letter or heading."
        })
    private Map<Column, String> map = Map.of();

    private Path path() {
      return Optional.ofNullable(file).orElseThrow();
    }
  }

  /** What a command does with the open record. */
  private interface Work {

    /**
     * @param days how many a list is kept if nothing else is said
     */
    int on(Roster roster, Auditing auditing, int days) throws StoreProblem, RosterProblem;
  }

  @Command(
      name = "preview",
      mixinStandardHelpOptions = true,
      description = {
        "Xem máy hiểu tệp thế nào; không lưu gì.",
        "Shows how the file is understood; keeps nothing."
      })
  int preview(@Mixin Source source) {
    var output = output();
    try {
      var file = RosterFile.open(source.path());
      var layout = file.layout(source.map);
      tell(file, layout);
      try (var people = file.people(layout)) {
        int shown = 0;
        for (var next = people.next(); next.isPresent(); next = people.next()) {
          if (shown++ < SHOWN_PEOPLE) {
            output.println("  " + masked(next.get()));
          }
        }
        tell(people.findings());
        return people.findings().taken() > 0 ? ExitCode.OK : ExitCode.PROBLEMS_FOUND;
      }
    } catch (RosterProblem problem) {
      output.println(problem.getMessage());
      return ExitCode.PROBLEMS_FOUND;
    }
  }

  private static String masked(Listed listed) {
    return listed.id() + "  " + listed.name().map(Object::toString).orElse("–");
  }

  private void tell(RosterFile file, Layout layout) {
    var output = output();
    output.printf("%s; tiêu đề ở dòng / headings in row %d%n", file.format(), layout.heading());
    for (var column : Column.values()) {
      layout
          .column(column)
          .ifPresent(
              at ->
                  output.printf(
                      "  %-7s %s  %s%n",
                      column.name().toLowerCase(Locale.ROOT),
                      Layout.letter(at),
                      at < layout.headings().size() ? layout.headings().get(at) : ""));
    }
  }

  private void tell(Findings findings) {
    var output = output();
    output.printf(
        VIETNAMESE,
        "Nhận %,d người, bỏ qua %,d dòng. / %<,d rows left out.%n",
        findings.taken(),
        findings.leftOut());
    findings
        .counts()
        .forEach(
            (what, rows) -> output.printf(VIETNAMESE, "%s: %,d dòng / rows%n", what.code(), rows));
    findings.first().stream().limit(SHOWN_REMARKS).forEach(remark -> output.println(words(remark)));
  }

  private static String words(Remark remark) {
    var what = remark.finding();
    return "  dòng / row %d: %s %s".formatted(remark.row(), what.code(), what.sentence());
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Nhập danh sách; nhập lại tệp cũ không làm ai có hai lần.",
        "Takes the list in; the same file once more changes nothing."
      })
  int take(
      @Mixin Source source,
      @Option(
              names = "--expires",
              paramLabel = "N",
              description = {
                "Giữ N ngày (mặc định: roster_days trong kiosk.yaml).",
                "Keeps it for N days (default: roster_days in kiosk.yaml)."
              })
          @Nullable Integer days,
      @Option(
              names = "--alone",
              description = {"Bỏ các danh sách cũ.", "Instead of all earlier lists."})
          boolean alone,
      @Mixin Places places) {
    return with(
        places,
        (roster, auditing, usual) -> {
          var file = RosterFile.open(source.path());
          var layout = file.layout(source.map);
          try (var people = file.people(layout)) {
            return told(
                roster.take(people, days == null ? usual : days, alone, _ -> true), auditing);
          }
        });
  }

  private int told(Roster.Import ended, Auditing auditing) {
    return switch (ended) {
      case Roster.Import.Taken(var list, var findings) -> {
        auditing.add(
            AuditEvent.ROSTER_TAKEN, list.number() + ": " + list.people(), Disposition.DONE);
        tell(findings);
        tell(list);
        yield ExitCode.OK;
      }
      case Roster.Import.Nobody(var findings) -> {
        tell(findings);
        yield ExitCode.PROBLEMS_FOUND;
      }
      case Roster.Import.Stopped() -> ExitCode.PROBLEMS_FOUND;
    };
  }

  private void tell(RosterList list) {
    output()
        .printf(
            VIETNAMESE,
            "%d: %,d người, nhập %s, giữ đến / kept until %s%n",
            list.number(),
            list.people(),
            DAY.format(list.taken().atZone(ZoneId.systemDefault())),
            DAY.format(list.until()));
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = {"Các danh sách đang giữ.", "The lists that are kept."})
  int list(@Mixin Places places) {
    return with(
        places,
        (roster, _, _) -> {
          roster.lists().forEach(this::tell);
          return ExitCode.OK;
        });
  }

  @Command(
      name = "forget",
      mixinStandardHelpOptions = true,
      description = {
        "Xóa một danh sách, cả trong bản sao lưu.",
        "Erases a list, in the backups too."
      })
  int forget(
      @Parameters(
              paramLabel = "SỐ",
              description = {"Số của danh sách, xem roster list.", "Its number, see roster list."})
          int number,
      @Mixin Places places) {
    return with(
        places,
        (roster, auditing, _) -> {
          var list = roster.lists().stream().filter(l -> l.number() == number).findFirst();
          if (list.isEmpty()) {
            output().println("Không có danh sách này. / There is no such list.");
            return ExitCode.PROBLEMS_FOUND;
          }
          roster.forget(list.get());
          auditing.add(AuditEvent.ROSTER_FORGOTTEN, String.valueOf(number), Disposition.DONE);
          output().println("Đã xóa. / Erased.");
          return ExitCode.OK;
        });
  }

  private int with(Places places, Work work) {
    var errand = Errand.of(places, spec);
    try {
      return errand.configured(
          config ->
              errand.onRecord(
                  config,
                  (record, auditing) ->
                      work.on(
                          new Roster(record),
                          auditing,
                          config.settings().retention().rosterDays())));
    } catch (RosterProblem problem) {
      output().println(problem.getMessage());
      return ExitCode.PROBLEMS_FOUND;
    }
  }

  private PrintWriter output() {
    return Output.of(spec);
  }
}
