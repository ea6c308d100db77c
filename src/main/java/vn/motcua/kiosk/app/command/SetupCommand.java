package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.kiosk.SetupProgress;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.AuditProblem;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.EditProblem;
import vn.motcua.kiosk.config.Setup;
import vn.motcua.kiosk.config.SetupFile;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.visit.StoreProblem;

/** Sets a machine up from a file, without its pages. */
@Command(
    name = "setup",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Thiết lập máy từ một tệp, không qua các trang trên màn hình (kiosk tự mở các trang đó khi"
          + " máy chưa có cán bộ nào). Kiosk phải đang tắt.",
      "Sets the machine up from a file instead of on its pages, which come by themselves while the"
          + " machine has no clerk. The kiosk must not run.",
      "Mã PIN không nằm trong tệp: gõ hai lần khi máy hỏi, hoặc đưa qua ống, mỗi lần một dòng."
          + " / The PIN is not in the file: type it twice when asked, or pipe it, a line each."
    },
    footerHeading = "%nTệp / The file (YAML; phần nào không có thì giữ nguyên / all optional):%n",
    footer = {
      "  commune: { kind: xã, name: Mẫu, province: Huế }",
      "  police:",
      "    { place: cạnh Ủy ban xã, morning: \"7:30-11:30\", afternoon: \"13:30-17:00\" }",
      "  lead: { id: thu, name: Trần Văn Thử }",
      "  printer: { kind: system }        # system, thermal, folder",
      "  retention: { keep: follow-up, visit_days: 30, follow_up_days: 30 }"
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:không được phép / refused",
      "73:không mở hoặc ghi được / cannot be opened or written",
      "78:tệp hoặc cấu hình có lỗi / the file or the configuration has mistakes"
    })
final class SetupCommand implements Callable<Integer> {

  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = {"Tệp thiết lập.", "The set-up."})
  private Path file = Path.of("");

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    Logging.onlyErrors();
    var output = Output.of(spec);
    var read = SetupFile.read(file);
    if (read.setup().isEmpty()) {
      read.problems().forEach(output::println);
      return ExitCode.CONFIGURATION;
    }
    var clock = Clock.system(ZoneId.systemDefault());
    try (var data = DataFolder.take(places.data());
        var audit = data.audit(clock)) {
      var auditing = new Auditing(audit, System.getProperty("user.name"));
      setUp(read.setup().get(), data, auditing, output);
      return isReadable(clock, output) ? ExitCode.OK : ExitCode.CONFIGURATION;
    } catch (StaffProblem refused) {
      output.println(refused.getMessage());
      return ExitCode.PROBLEMS_FOUND;
    } catch (EditProblem | StoreProblem | AuditProblem | IOException problem) {
      output.println(problem.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  /** The PIN is asked for first, so that a refused one leaves everything as it was. */
  private void setUp(Setup setup, DataFolder data, Auditing auditing, PrintWriter output)
      throws EditProblem, StaffProblem, StoreProblem, IOException {
    var staff = data.staff(auditing);
    var lead = setup.lead().filter(_ -> staff.clerks().isEmpty());
    if (lead.isPresent()) {
      try (var pin = new SecretInput(System.in, output).chosen()) {
        pin.mustBeFit();
        setup.writeInto(places.config());
        add(lead.get(), pin, staff);
      }
    } else {
      setup.writeInto(places.config());
    }
    auditing.add(AuditEvent.MACHINE_SET_UP, "", Disposition.DONE);
    tell(setup, lead.isPresent(), output);
    if (staff.clerks().isEmpty()) {
      output.println("Chưa có cán bộ: khi mở, kiosk sẽ hỏi. / No clerk yet: the kiosk will ask.");
    } else {
      SetupProgress.in(data).done();
    }
  }

  private static void add(Setup.Lead lead, Pin pin, Staff staff) throws StaffProblem {
    staff.add(System.getProperty("user.name"), new Clerk(lead.id(), lead.name(), Role.LEAD), pin);
  }

  private static void tell(Setup setup, boolean added, PrintWriter output) {
    setup
        .place()
        .ifPresent(
            p ->
                output.println("commune.yaml: " + p.kind() + " " + p.name() + ", " + p.province()));
    setup
        .police()
        .ifPresent(
            p ->
                output.println(
                    "commune.yaml: " + p.place() + ", " + p.morning() + ", " + p.afternoon()));
    setup.lead().ifPresent(l -> output.println(lead(l, added)));
    setup.printer().ifPresent(kind -> output.println("kiosk.yaml: printer.kind: " + kind));
    setup
        .keeping()
        .ifPresent(
            k ->
                output.println(
                    "kiosk.yaml: %s, %d + %d ngày / days"
                        .formatted(k.keep(), k.visitDays(), k.followUpDays())));
  }

  private static String lead(Setup.Lead lead, boolean added) {
    return added
        ? "%s: %s, người phụ trách / lead".formatted(lead.id(), lead.name())
        : "Máy đã có cán bộ, không thêm %s; dùng kiosk clerks. / There are clerks: kiosk clerks."
            .formatted(lead.id());
  }

  private boolean isReadable(Clock clock, PrintWriter output) {
    var problems = ConfigReader.read(places.config(), LocalDate.now(clock)).problems();
    problems.forEach(output::println);
    return problems.isEmpty();
  }
}
