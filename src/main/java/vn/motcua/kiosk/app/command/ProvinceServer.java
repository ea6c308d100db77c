package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.campaign.ReportProblem;
import vn.motcua.kiosk.province.Database;
import vn.motcua.kiosk.province.ProvinceProblem;

/** Which database a command of the province works on, as whom, and how its work may end. */
final class ProvinceServer {

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

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  interface Work {
    int on(Database database) throws ProvinceProblem, IOException, ReportProblem;
  }

  int with(Work work) {
    Logging.toConsole();
    Logging.onlyErrors();
    try {
      return work.on(database());
    } catch (ProvinceProblem problem) {
      output().println(problem.getMessage());
      return ExitCode.PROBLEMS_FOUND;
    } catch (ReportProblem problem) {
      output().println(problem.getMessage());
      return ExitCode.CANNOT_WRITE;
    } catch (FileAlreadyExistsException e) {
      output()
          .println(
              "PRV-04 Đã có tệp, máy không ghi đè. Hãy chọn chỗ khác. / It is there already: "
                  + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    } catch (IOException e) {
      output()
          .println(
              "PRV-03 Không đọc hoặc ghi được. Hãy kiểm tra đường dẫn và quyền. / Check path and"
                  + " rights: "
                  + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  private Database database() {
    try {
      return new Database(url, account, Optional.ofNullable(System.getenv("PGPASSWORD")));
    } catch (IllegalArgumentException _) {
      throw misunderstood("--url: jdbc:postgresql://máy-chủ/cơ-sở-dữ-liệu");
    }
  }

  static LocalDate today() {
    return LocalDate.now(Clock.system(ZoneId.systemDefault()));
  }

  ParameterException misunderstood(String sentence) {
    return new ParameterException(
        Objects.requireNonNull(spec, "picocli sets it").commandLine(), sentence);
  }

  PrintWriter output() {
    return Output.of(spec);
  }
}
