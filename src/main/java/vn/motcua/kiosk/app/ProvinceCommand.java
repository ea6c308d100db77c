package vn.motcua.kiosk.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.ReportFile;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.ReportProblem;
import vn.motcua.kiosk.campaign.WiderReport;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.fleet.Origin;
import vn.motcua.kiosk.province.Database;
import vn.motcua.kiosk.province.Enrolment;
import vn.motcua.kiosk.province.ProvinceProblem;
import vn.motcua.kiosk.province.ProvinceResults;

/** What those do who run the province's database, from any machine with the program. */
@Command(
    name = "province",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VIỆC / WORK",
    description = {
      "Phía tỉnh: bảng số liệu trong PostgreSQL của tỉnh, tài khoản của máy, báo cáo.",
      "The province's side: tables in its PostgreSQL, counters' accounts, reports."
    },
    footer = {
      "",
      "Mật khẩu lấy từ PGPASSWORD hoặc ~/.pgpass, như psql.",
      "The password comes from PGPASSWORD or ~/.pgpass, as for psql."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:máy chủ không làm được / the server did not do it",
      "2:không hiểu lệnh / the command was not understood",
      "73:không ghi được / a file or folder cannot be written",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class ProvinceCommand {

  /** Which database, and as whom. */
  static final class Server {

    @Option(
        names = "--url",
        required = true,
        paramLabel = "URL",
        description = {
          "jdbc:postgresql://máy-chủ/cơ-sở-dữ-liệu; chứng thực TLS bắt buộc, trừ khi ghi sslmode.",
          "The server has to prove itself by TLS, unless the address says another sslmode."
        })
    private String url = "";

    @Option(
        names = "--account",
        paramLabel = "NAME",
        defaultValue = "postgres",
        description = {
          "Tài khoản làm chủ các bảng (mặc định: ${DEFAULT-VALUE}).",
          "That owns the tables (default: ${DEFAULT-VALUE})."
        })
    private String account = "";

    Database database() {
      return new Database(url, account, Optional.ofNullable(System.getenv("PGPASSWORD")));
    }
  }

  /** Which counter. */
  static final class Which {

    @Option(
        names = "--commune",
        required = true,
        paramLabel = "MÃ",
        description = {"Mã xã, năm chữ số.", "The commune's official code, five digits."})
    private String commune = "";

    @Option(
        names = "--counter",
        required = true,
        paramLabel = "N",
        description = {"Số thứ tự của máy trong xã.", "The counter's number in the commune."})
    private int number;
  }

  private interface Work {
    int on(Database database) throws ProvinceProblem, IOException, ReportProblem;
  }

  @Spec private @Nullable CommandSpec spec;

  @Command(
      name = "init",
      mixinStandardHelpOptions = true,
      description = {
        "Tạo hoặc nâng cấp các bảng; mở các tháng tới, bỏ lượt quá hạn. Chạy lại mỗi tháng.",
        "Makes or upgrades the tables; makes the next months, drops old facts. Again each month."
      })
  int init(
      @Mixin Server server,
      @Option(
              names = "--keep",
              paramLabel = "N",
              defaultValue = "24",
              description = {
                "Giữ từng lượt bao nhiêu tháng; số cộng theo ngày giữ mãi (mặc định:"
                    + " ${DEFAULT-VALUE}).",
                "Months that single facts are kept; sums stay (default: ${DEFAULT-VALUE})."
              })
          int months) {
    if (months < 1) {
      throw misunderstood("--keep: ít nhất 1 / 1 at least");
    }
    return with(
        server,
        database -> {
          int dropped = database.tend(today(), months);
          output().printf("Sẵn sàng, bỏ %d tháng cũ. / Ready, %<d old months dropped.%n", dropped);
          return ExitCode.OK;
        });
  }

  @Command(
      name = "enrol",
      mixinStandardHelpOptions = true,
      description = {
        "Cấp tài khoản cho một máy, ghi vào tệp để mang tới bằng USB. Cấp lại thì tệp cũ vô hiệu.",
        "Issues a counter's account as a file for its stick. Issued anew, the old one is void."
      })
  int enrol(
      @Mixin Server server,
      @Mixin Which which,
      @Option(
              names = "--authority",
              paramLabel = "PEM",
              description = {
                "Chứng thư mà máy tin, nếu máy chủ dùng chứng thư riêng.",
                "The certificate to trust, if the server's is not a public one."
              })
          @Nullable Path authority,
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = {"Tệp tài khoản, trên USB.", "The file, on the stick."})
          Path out,
      @Mixin Places places) {
    var origin = origin(which);
    var config = ConfigReader.read(places.config(), today()).config();
    if (config.isEmpty()) {
      output().println("CFG-01 Hãy chạy kiosk check. / Run kiosk check.");
      return ExitCode.CONFIGURATION;
    }
    return with(
        server,
        database -> {
          var pem =
              authority == null
                  ? Optional.<String>empty()
                  : Optional.of(Files.readString(authority, StandardCharsets.US_ASCII));
          // First the file's name, so that no account is issued that nobody gets.
          Files.write(out, new byte[0], StandardOpenOption.CREATE_NEW);
          var issued = new Enrolment(database).enrol(origin, config.get().commune(), pem);
          Files.write(out, issued.text());
          output()
              .printf(
                  "%s: tệp %s. Trên máy: kiosk fleet join, rồi xóa tệp. / On the counter: kiosk"
                      + " fleet join, then delete the file.%n",
                  origin, out);
          return ExitCode.OK;
        });
  }

  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = {
        "Thu tài khoản của một máy; số liệu đã gửi vẫn còn.",
        "Takes a counter's account away; what it has told stays."
      })
  int revoke(@Mixin Server server, @Mixin Which which) {
    var origin = origin(which);
    return with(
        server,
        database -> {
          boolean had = new Enrolment(database).revoke(origin);
          output()
              .println(
                  had ? "Đã thu. / Revoked." : "Máy này không có tài khoản. / It has no account.");
          return had ? ExitCode.OK : ExitCode.PROBLEMS_FOUND;
        });
  }

  @Command(
      name = "report",
      mixinStandardHelpOptions = true,
      description = {
        "Lập báo cáo của nhiều xã: PDF để ký, XLSX hoặc CSV, như báo cáo của xã.",
        "Reports many communes: PDF, XLSX or CSV, as a commune's own report."
      })
  int report(
      @Mixin Server server,
      @Option(names = "--from", required = true, paramLabel = "NGÀY") LocalDate from,
      @Option(names = "--to", paramLabel = "NGÀY") @Nullable LocalDate to,
      @Option(
              names = "--by",
              paramLabel = "commune|province|campaign|day",
              defaultValue = "commune")
          ProvinceResults.By by,
      @Option(
              names = "--province",
              paramLabel = "TÊN",
              description = {"Chỉ tỉnh này.", "This province only."})
          @Nullable String province,
      @Option(
              names = "--agency",
              paramLabel = "TÊN",
              description = {"Cơ quan báo cáo.", "Whose report it is."})
          @Nullable String agency,
      @Option(names = "--out", required = true, paramLabel = "FILE.pdf|xlsx|csv") Path out) {
    var last = to == null ? today() : to;
    if (last.isBefore(from)) {
      throw misunderstood("--to trước --from. Hãy xem lại hai ngày. / --to is before --from.");
    }
    var period = new Period(from, last);
    var format = format(out);
    var place = Optional.ofNullable(province);
    var author =
        new WiderReport.Author(
            Optional.ofNullable(agency)
                .orElse("Ủy ban nhân dân " + place.orElse("tỉnh, thành phố")),
            place.orElse("……"));
    return with(
        server,
        database -> {
          var rows = new ProvinceResults(database).rows(period, by, place);
          var report = WiderReport.of(author, period, by.column(), by.words(), rows, today());
          new ReportFile().write(out, format.of(report));
          output().println("Báo cáo / report: " + out.toAbsolutePath().normalize());
          return ExitCode.OK;
        });
  }

  private ReportFormat format(Path out) {
    var name = out.toString().toUpperCase(Locale.ROOT);
    for (var format : ReportFormat.values()) {
      if (name.endsWith("." + format)) {
        return format;
      }
    }
    throw misunderstood("--out: .pdf, .xlsx, .csv");
  }

  private Origin origin(Which which) {
    try {
      return new Origin(which.commune, which.number);
    } catch (IllegalArgumentException _) {
      throw misunderstood(
          "--commune có năm chữ số, --counter từ 1 đến 99. / Five digits, and 1 to 99.");
    }
  }

  private int with(Server server, Work work) {
    Logging.toConsole();
    Logging.onlyErrors();
    try {
      return work.on(server.database());
    } catch (ProvinceProblem problem) {
      output().println(problem.getMessage());
      return ExitCode.PROBLEMS_FOUND;
    } catch (ReportProblem problem) {
      output().println(problem.getMessage());
      return ExitCode.CANNOT_WRITE;
    } catch (IOException e) {
      output().println("Không đọc hoặc ghi được / cannot be read or written: " + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    } catch (IllegalArgumentException _) {
      throw misunderstood("--url: jdbc:postgresql://máy-chủ/cơ-sở-dữ-liệu");
    }
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.system(ZoneId.systemDefault()));
  }

  private ParameterException misunderstood(String sentence) {
    return new ParameterException(
        Objects.requireNonNull(spec, "picocli sets it").commandLine(), sentence);
  }

  private PrintWriter output() {
    return Output.of(spec);
  }
}
