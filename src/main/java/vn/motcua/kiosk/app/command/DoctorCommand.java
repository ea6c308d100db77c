package vn.motcua.kiosk.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.Checkup;
import vn.motcua.kiosk.app.check.Lockdown;
import vn.motcua.kiosk.app.check.TestPage;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.ui.desk.Finding.State;

/** One line a device or resource: how it is and what to do. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Khám máy: mỗi thiết bị một dòng, tình trạng và việc cần làm.",
      "A line a device or resource: its state and what to do."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:không có gì hỏng / nothing is broken",
      "1:có thứ hỏng / something is broken"
    })
final class DoctorCommand implements Callable<Integer> {

  @Option(
      names = "--test-page",
      description = {
        "Gửi một trang thử tới máy in, rồi nói máy in trả lời gì.",
        "Sends a test page and tells what the printer answers."
      })
  private boolean testPage;

  @Option(
      names = "--paper-refilled",
      description = {
        "Vừa cho giấy đầy khay: đếm lại từ đầu.",
        "The tray was filled: counts from the start."
      })
  private boolean paperRefilled;

  @Option(
      names = "--lockdown",
      description = {
        "Chỉ xem máy đã khóa thành kiosk chưa, mỗi biện pháp một dòng.",
        "Only whether the machine is locked down, a line a measure."
      })
  private boolean lockdown;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    Logging.onlyErrors();
    var output = Output.of(spec);
    if (lockdown) {
      return Lockdown.ofThisMachine().check(output) ? ExitCode.OK : ExitCode.PROBLEMS_FOUND;
    }
    var clock = Clock.system(ZoneId.systemDefault());
    var config = ConfigReader.read(places.config(), LocalDate.now(clock)).config();
    if (paperRefilled && config.isPresent()) {
      DataFolder.paperCount(places.data(), config.get().settings().printer()).refilled();
    }
    var findings = look(places, output);
    boolean isSent =
        !testPage || config.filter(c -> new TestPage(places, clock, output).print(c)).isPresent();
    return !isSent || findings.stream().anyMatch(f -> f.state() == State.BROKEN)
        ? ExitCode.PROBLEMS_FOUND
        : ExitCode.OK;
  }

  private static List<Finding> look(Places places, PrintWriter output) {
    var findings = new ArrayList<Finding>();
    for (var check : Checkup.of(places).all()) {
      var finding = check.look().get();
      tell(finding, output);
      findings.add(finding);
    }
    return findings;
  }

  private static void tell(Finding finding, PrintWriter output) {
    output.printf("%-14s %-9s %s%n", finding.what(), finding.state().words(), finding.sentence());
    output.flush();
  }
}
