package vn.motcua.kiosk.app.command;

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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.config.signed.Editions;
import vn.motcua.kiosk.config.signed.GuidanceProblem;
import vn.motcua.kiosk.config.signed.GuidanceUpdate;
import vn.motcua.kiosk.visit.StoreProblem;

/** Takes a newer edition of the guidance, or goes back to one before. */
@Command(
    name = "update",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Nhận bản hướng dẫn mới có chữ ký của tỉnh, dùng từ lần mở máy sau. Kiosk phải đang tắt;"
          + " khi đang chạy, dùng trang Hướng dẫn của bàn cán bộ.",
      "Takes a newer signed edition of the guidance, used from the next start on. The kiosk must"
          + " not run; while it does, the desk does this."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:gói không dùng được, máy vẫn dùng bản cũ / refused, nothing has changed",
      "75:kiosk đang chạy / the kiosk is running"
    })
final class UpdateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = {
        "Gói zip của tỉnh; bỏ trống: tải từ địa chỉ updates trong contacts.yaml.",
        "The province's zip; without it, from the address in contacts.yaml."
      })
  private @Nullable Path file;

  @Option(
      names = "--preview",
      description = {"Chỉ xem khác gì bản đang dùng.", "Only shows what would change."})
  private boolean preview;

  @Option(
      names = "--list",
      description = {"Các bản đang giữ.", "The editions that are kept."})
  private boolean list;

  @Option(
      names = "--back",
      paramLabel = "N",
      defaultValue = "0",
      description = {"Trở lại bản số N đang giữ.", "Goes back to a kept edition."})
  private int back;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    Logging.onlyErrors();
    var output = Output.of(spec);
    var clock = Clock.system(ZoneId.systemDefault());
    try (var data = DataFolder.take(places.data());
        var auditing = new Auditing(data, clock)) {
      Logging.onlyErrors();
      return work(data.editions(), auditing, LocalDate.now(clock), output);
    } catch (StoreProblem problem) {
      output.println(problem.getMessage());
      return ExitCode.ALREADY_RUNNING;
    } catch (GuidanceProblem problem) {
      output.println(problem.sentence());
      return ExitCode.PROBLEMS_FOUND;
    }
  }

  private int work(Editions editions, Auditing auditing, LocalDate today, PrintWriter output)
      throws GuidanceProblem {
    if (list) {
      editions.kept().forEach(m -> output.println(m.words()));
      return ExitCode.OK;
    }
    if (back > 0) {
      var edition = editions.back(back);
      auditing.add(AuditEvent.GUIDANCE_BACK, String.valueOf(back), Disposition.DONE);
      output.println("Từ lần mở sau, máy dùng / from the next start: " + edition.words());
      return ExitCode.OK;
    }
    var update = new GuidanceUpdate(places.config(), editions, today);
    var offer = update.look(file == null ? update.fetch() : file);
    var manifest = offer.edition().manifest();
    output.println(manifest.words());
    offer.words().forEach(line -> output.println("  " + line));
    if (!preview) {
      update.take(offer);
      auditing.add(AuditEvent.GUIDANCE_TAKEN, String.valueOf(manifest.number()), Disposition.DONE);
      output.println("Đã nhận. Máy dùng bản này từ lần mở sau. / Taken, from the next start.");
    }
    return ExitCode.OK;
  }
}
