package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.visit.StoreProblem;

/** Who may open the desk of this machine. */
@Command(
    name = "clerks",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Cán bộ của máy này và mã PIN của họ. Kiosk phải đang tắt. Mã PIN gõ khi máy hỏi,"
          + " không hiện ra. Người đầu tiên phải là người phụ trách.",
      "The clerks of this machine and their PINs. The kiosk must not run. PINs are typed when"
          + " asked for, unseen. The first clerk has to be a lead.",
      "Quên mã của người phụ trách duy nhất: xóa thư mục staff rồi thêm lại mọi người. / When the"
          + " only lead forgot the PIN: delete the folder staff and add everybody anew."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:không được phép / refused",
      "2:không hiểu lệnh / the command was not understood",
      "73:không mở hoặc ghi được / cannot be opened or written"
    })
final class ClerksCommand implements Callable<Integer> {

  private enum Work {
    LIST,
    ADD,
    RESET,
    REMOVE
  }

  @Parameters(
      index = "0",
      paramLabel = "VIỆC",
      description = {"list, add, reset (đặt lại mã PIN), remove.", "list, add, reset, remove."})
  private Work work = Work.LIST;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = {
        "Tên ngắn không dấu, ví dụ thu; ghi vào nhật ký.",
        "A short name such as thu; it is what the audit log says."
      })
  private @Nullable String id;

  @Option(
      names = "--name",
      paramLabel = "TÊN",
      description = {"Họ tên, khi thêm.", "The name, to add."})
  private @Nullable String name;

  @Option(
      names = "--lead",
      description = {"Là người phụ trách.", "Is a lead."})
  private boolean lead;

  @Option(
      names = "--by",
      paramLabel = "ID",
      description = {
        "Người phụ trách đang làm việc này (mặc định: người đầu tiên).",
        "The lead who does it (default: the first one)."
      })
  private @Nullable String by;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var errand = Errand.of(places, spec);
    var output = errand.output();
    if ((work != Work.LIST && id == null) || (work == Work.ADD && name == null)) {
      output.println("Hãy cho ID, khi thêm cả --name. / Give an ID, and --name to add.");
      return ExitCode.USAGE;
    }
    try {
      return errand.inFolder(this::listOrChange);
    } catch (StaffProblem refused) {
      output.println(refused.getMessage());
      return switch (refused.fault()) {
        case NOT_KEPT, DAMAGED -> ExitCode.CANNOT_WRITE;
        default -> ExitCode.PROBLEMS_FOUND;
      };
    } catch (IllegalArgumentException wrong) {
      output.println(wrong.getMessage());
      return ExitCode.USAGE;
    }
  }

  private int listOrChange(DataFolder data, Auditing auditing) throws StoreProblem, StaffProblem {
    var staff = data.staff(auditing);
    if (work != Work.LIST) {
      try {
        change(staff, System.getProperty("user.name"));
      } catch (IOException unreadable) {
        Output.of(spec).println(unreadable.getMessage());
        return ExitCode.CANNOT_WRITE;
      }
    }
    staff.clerks().forEach(c -> Output.of(spec).println(line(c, staff)));
    return ExitCode.OK;
  }

  private void change(Staff staff, String account) throws StaffProblem, IOException {
    var keyboard = new SecretInput(System.in, Output.of(spec));
    var whom = Optional.ofNullable(id).orElseThrow();
    var lead = lead(staff);
    if (lead.isPresent()) {
      enter(staff, lead.get(), keyboard);
    }
    var who = lead.map(Clerk::id).orElse(account);
    switch (work) {
      case LIST -> {}
      case ADD -> {
        var clerk = new Clerk(whom, Optional.ofNullable(name).orElseThrow(), role());
        try (var pin = keyboard.chosen()) {
          staff.add(who, clerk, pin);
        }
      }
      case RESET -> {
        try (var pin = keyboard.chosen()) {
          staff.reset(who, whom, pin);
        }
      }
      case REMOVE -> staff.remove(who, whom);
    }
  }

  private Role role() {
    return lead ? Role.LEAD : Role.CLERK;
  }

  /** Who answers for the change; nobody before there is anybody. */
  private Optional<Clerk> lead(Staff staff) {
    return by != null
        ? Optional.of(
            staff
                .clerk(by)
                .orElseThrow(() -> new IllegalArgumentException("--by: kiosk clerks list")))
        : staff.clerks().stream().filter(c -> c.role() == Role.LEAD).findFirst();
  }

  private static void enter(Staff staff, Clerk lead, SecretInput keyboard)
      throws StaffProblem, IOException {
    try (var pin = keyboard.read("Mã PIN của / The PIN of " + lead.name() + ":")) {
      staff.enterAsLead(lead.id(), pin);
    }
  }

  private static String line(Clerk clerk, Staff staff) {
    var minutes = staff.pause(clerk.id()).toMinutes();
    return clerk.id()
        + "\t"
        + clerk.name()
        + "\t"
        + clerk.role().words()
        + (minutes > 0 ? "\tchờ %d phút".formatted(minutes + 1) : "");
  }
}
