package vn.motcua.kiosk.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.desk.ReportOf;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.campaign.By;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.ReportFile;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.ReportProblem;
import vn.motcua.kiosk.config.KioskConfig.Commune;

/** The numbers that the commune reports upward, as a paper to be signed, a workbook or a table. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lập báo cáo kết quả của một khoảng ngày: PDF để ký, XLSX hoặc CSV. Kiosk đang chạy cũng"
          + " được.",
      "Reports the results of some days: a PDF to be signed, XLSX or CSV. The kiosk may run."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã ghi / written",
      "2:không hiểu lệnh / the command was not understood",
      "73:không ghi được / a file or folder cannot be written",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class ReportCommand implements Callable<Integer> {

  /** What the lines stand for, as it is typed. */
  enum Lines {
    DAY,
    WEEK,
    CAMPAIGN,
    HAMLET,
    GROUP,
    LEVEL,
    CASE;

    /** Empty for the list of people. */
    Optional<By> by() {
      return this == CASE ? Optional.empty() : Optional.of(By.valueOf(name()));
    }
  }

  @Option(
      names = "--from",
      required = true,
      paramLabel = "NGÀY",
      description = {"Từ ngày, dạng năm-tháng-ngày.", "The first day, yyyy-mm-dd."})
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      paramLabel = "NGÀY",
      description = {"Đến hết ngày (mặc định: hôm nay).", "The last day (default: today)."})
  private @Nullable LocalDate to;

  @Option(
      names = "--by",
      paramLabel = "day|week|campaign|hamlet|group|level|case",
      defaultValue = "hamlet",
      description = {
        "Theo ngày, tuần, đợt, thôn, nhóm, mức; case: danh sách người xin nhắc (mặc định:"
            + " ${DEFAULT-VALUE}).",
        "What the lines stand for; case: those who asked to be reminded (default:"
            + " ${DEFAULT-VALUE})."
      })
  private Lines by = Lines.HAMLET;

  @Option(
      names = "--hamlet",
      paramLabel = "THÔN",
      description = {"Chỉ thôn này.", "This hamlet only."})
  private @Nullable String hamlet;

  @Option(
      names = "--format",
      paramLabel = "pdf|xlsx|csv",
      description = {
        "Dạng tệp (mặc định: theo đuôi của tên tệp).",
        "The format (default: by the file's name)."
      })
  private @Nullable ReportFormat format;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = {"Tệp báo cáo.", "The report's file."})
  private Path out = Path.of("");

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var errand = Errand.of(places, spec);
    var period = period(errand.today());
    var form = format();
    try {
      return errand.configured(
          config -> {
            checkHamlet(config.commune());
            return errand.reading(
                config,
                (visits, auditing) -> {
                  var report =
                      new ReportOf(visits, config.commune(), errand.clock())
                          .report(period, by.by(), Optional.ofNullable(hamlet));
                  new ReportFile().write(out, form.of(report));
                  auditing.add(
                      AuditEvent.REPORT_MADE,
                      by + " " + period.from() + " " + period.to(),
                      Disposition.DONE);
                  errand.output().println("Báo cáo / report: " + out.toAbsolutePath().normalize());
                  return ExitCode.OK;
                });
          });
    } catch (ReportProblem problem) {
      return errand.failed(problem);
    }
  }

  private Period period(LocalDate today) {
    var last = to == null ? today : to;
    if (last.isBefore(from)) {
      throw misunderstood("--to trước --from. Hãy xem lại hai ngày. / --to is before --from.");
    }
    return new Period(from, last);
  }

  private ReportFormat format() {
    if (format != null) {
      return format;
    }
    var name = out.toString().toUpperCase(Locale.ROOT);
    return Stream.of(ReportFormat.values())
        .filter(f -> name.endsWith("." + f))
        .findFirst()
        .orElseThrow(
            () ->
                misunderstood(
                    "Hãy cho --format, hoặc tên tệp có đuôi .pdf, .xlsx, .csv. / Give --format, or"
                        + " a name that ends in .pdf, .xlsx or .csv."));
  }

  private void checkHamlet(Commune commune) {
    if (hamlet != null && !commune.hamlets().contains(hamlet)) {
      throw misunderstood(
          "--hamlet: hãy chọn một trong / choose one of: " + String.join(", ", commune.hamlets()));
    }
  }

  private ParameterException misunderstood(String sentence) {
    return new ParameterException(
        Objects.requireNonNull(spec, "picocli sets it").commandLine(), sentence);
  }
}
