package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.ProvinceCheck;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.fleet.Credentials;
import vn.motcua.kiosk.fleet.FleetFolder;
import vn.motcua.kiosk.fleet.FleetProblem;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.visit.FactOutbox;
import vn.motcua.kiosk.visit.OwnerOnly;
import vn.motcua.kiosk.visit.StoreProblem;

/** The counter's end of what the province gathers. */
@Command(
    name = "fleet",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VIỆC / WORK",
    description = {
      "Gửi số liệu của máy về tỉnh. Trong đó không có tên, không có số của ai.",
      "Tells the counter's numbers to the province. They hold nobody's name or number."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:chưa gửi được, hoặc tệp không đúng / not sent, or not the right file",
      "73:không ghi được / cannot be written",
      "75:kiosk đang chạy / the kiosk runs",
      "78:cấu hình có lỗi hoặc chưa có fleet.url / a mistake, or no fleet.url"
    })
final class FleetCommand {

  @Spec private @Nullable CommandSpec spec;

  @Command(
      name = "join",
      mixinStandardHelpOptions = true,
      description = {
        "Nhận tệp tài khoản mà tỉnh cấp qua USB; máy tự gửi số liệu từ lần khởi động sau.",
        "Takes the account that the province issued on a stick; used from the next start on."
      })
  int join(@Parameters(paramLabel = "FILE") Path file, @Mixin Places places) {
    var output = output();
    try {
      var credentials = Credentials.read(Files.readAllBytes(file));
      if (credentials.isEmpty()) {
        output.println(new FleetProblem(FleetProblem.Kind.STICK).getMessage());
        return ExitCode.PROBLEMS_FOUND;
      }
      var folder = places.data().resolve(FleetFolder.NAME);
      OwnerOnly.folder(folder);
      OwnerOnly.write(folder.resolve(Credentials.FILE), credentials.get().text());
      new FleetFolder(folder).forgetStamps();
      output.printf(
          "Máy là %s. Hãy xóa tệp khỏi USB. / Delete the file from the stick.%n",
          credentials.get());
      return ExitCode.OK;
    } catch (IOException e) {
      output.println(
          new FleetProblem(FleetProblem.Kind.NOT_TAKEN).getMessage()
              + " / Cannot be read or written: "
              + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  @Command(
      name = "send",
      mixinStandardHelpOptions = true,
      description = {
        "Gửi ngay mọi số liệu đang chờ. Kiosk phải đang tắt; khi chạy, kiosk tự gửi.",
        "Sends what waits at once. The kiosk must be off; while it runs, it does so by itself."
      })
  int send(@Mixin Places places) {
    Logging.toConsole();
    Logging.onlyErrors();
    var clock = Clock.system(ZoneId.systemDefault());
    var config = ConfigReader.read(places.config(), LocalDate.now(clock)).config();
    if (config.flatMap(c -> c.settings().fleet()).isEmpty()) {
      output()
          .println(
              "CFG-01 Hãy ghi fleet.url trong kiosk.yaml, rồi chạy kiosk check. / No fleet.url.");
      return ExitCode.CONFIGURATION;
    }
    try (var data = DataFolder.take(places.data());
        var record = data.record(config.get(), clock);
        var sender = data.sender(config.get(), () -> Optional.of(record), clock).orElseThrow()) {
      var finding = ProvinceCheck.of(sender.round(new FactOutbox(record)));
      output().println(finding.sentence());
      return finding.state() == Finding.State.GOOD ? ExitCode.OK : ExitCode.PROBLEMS_FOUND;
    } catch (StoreProblem problem) {
      output().println(problem.getMessage());
      return problem.kind() == StoreProblem.Kind.SECOND_INSTANCE
          ? ExitCode.ALREADY_RUNNING
          : ExitCode.CANNOT_WRITE;
    }
  }

  private PrintWriter output() {
    return Output.of(spec);
  }
}
