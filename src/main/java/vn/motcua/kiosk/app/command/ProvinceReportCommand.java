package vn.motcua.kiosk.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.ReportFile;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.WiderReport;
import vn.motcua.kiosk.config.Provinces;
import vn.motcua.kiosk.province.By;
import vn.motcua.kiosk.province.ProvinceResults;

/** Reports what many communes did. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Lập báo cáo của nhiều xã: PDF để ký, XLSX hoặc CSV, như báo cáo của xã.",
      "Reports many communes: PDF, XLSX or CSV, as a commune's own report."
    })
final class ProvinceReportCommand implements Callable<Integer> {

  @Mixin private final ProvinceServer server = new ProvinceServer();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "NGÀY",
      description = {"Ngày đầu, như 2026-11-01.", "The first day, such as 2026-11-01."})
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      paramLabel = "NGÀY",
      description = {"Ngày cuối (mặc định: hôm nay).", "The last day (default: today)."})
  private @Nullable LocalDate to;

  @Option(
      names = "--by",
      paramLabel = "commune|province|campaign|day",
      defaultValue = "commune",
      description = {
        "Mỗi dòng là gì (mặc định: ${DEFAULT-VALUE}).",
        "What a line stands for (default: above)."
      })
  private By by = By.COMMUNE;

  @Option(
      names = "--province",
      paramLabel = "TÊN",
      description = {"Chỉ tỉnh này.", "This province only."})
  private @Nullable String province;

  @Option(
      names = "--agency",
      paramLabel = "TÊN",
      description = {"Cơ quan báo cáo.", "Whose report it is."})
  private @Nullable String agency;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.pdf|xlsx|csv",
      description = {"Tệp báo cáo.", "The report's file."})
  private Path out = Path.of("");

  @Override
  public Integer call() {
    var last = to == null ? ProvinceServer.today() : to;
    if (last.isBefore(from)) {
      throw server.misunderstood(
          "--to trước --from. Hãy xem lại hai ngày. / --to is before --from.");
    }
    var period = new Period(from, last);
    var format = format();
    var place = Optional.ofNullable(province);
    var author =
        new WiderReport.Author(
            Optional.ofNullable(agency)
                .orElse(
                    "Ủy ban nhân dân " + place.map(Provinces::called).orElse("tỉnh, thành phố")),
            place.orElse("……"));
    return server.with(
        database -> {
          var rows = new ProvinceResults(database).rows(period, by, place);
          var report =
              WiderReport.of(
                  author,
                  period,
                  by.column(),
                  by.words(),
                  by == By.CAMPAIGN,
                  rows,
                  ProvinceServer.today());
          new ReportFile().write(out, format.of(report));
          server.output().println("Báo cáo / report: " + out.toAbsolutePath().normalize());
          return ExitCode.OK;
        });
  }

  private ReportFormat format() {
    var name = out.toString().toUpperCase(Locale.ROOT);
    for (var format : ReportFormat.values()) {
      if (name.endsWith("." + format)) {
        return format;
      }
    }
    throw server.misunderstood("--out: .pdf, .xlsx, .csv");
  }
}
