package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.visit.Bundles;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** Visits on a USB stick, from a laptop in a hamlet to the commune's kiosk. */
@Command(
    name = "bundle",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VIỆC / WORK",
    description = {
      "Mang lượt từ máy xách tay ở thôn về máy của xã bằng USB. Kiosk phải đang tắt.",
      "Carries visits from a laptop in a hamlet to the commune's kiosk. The kiosk must not run."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:gói hoặc mã không đúng / the bundle or the code is not right",
      "73:không mở hoặc ghi được / cannot be opened or written",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class BundleCommand {

  @Spec private @Nullable CommandSpec spec;

  /** What a command does with the record and the audit log open. */
  private interface Work {
    void on(VisitLog record, Auditing auditing) throws StoreProblem;
  }

  @Command(
      name = "pair",
      mixinStandardHelpOptions = true,
      description = {
        "Trên máy của xã: ghi tệp ghép máy, và hiện mã mở tệp.",
        "On the commune's kiosk: writes what a laptop needs, and shows the code that opens it."
      })
  int pair(
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = {"Tệp ghép máy, trên USB.", "The file, on a USB stick."})
          Path out,
      @Mixin Places places) {
    return Errand.of(places, spec)
        .inFolder(
            (data, auditing) -> {
              var code = Bundles.pair(data.keys(), out);
              auditing.add(AuditEvent.MACHINE_PAIRED, "", Disposition.DONE);
              output().printf("Mã ghép máy / The code:%n%n    %s%n%n", code.spaced());
              output()
                  .println(
                      "Chép mã ra giấy, đừng để chung với USB. Ghép xong hãy xóa tệp và hủy giấy.");
              output()
                  .println(
                      "Write it down, apart from the stick. Destroy both once the laptop has"
                          + " joined.");
              return ExitCode.OK;
            });
  }

  @Command(
      name = "join",
      mixinStandardHelpOptions = true,
      description = {
        "Trên máy xách tay chưa có lượt: nhận tệp ghép, gõ mã khi máy hỏi. Mỗi máy một"
            + " counter_number riêng trong kiosk.yaml.",
        "On a laptop without visits: takes the file; the code is typed when asked. Each machine has"
            + " a counter_number of its own in kiosk.yaml."
      })
  int join(@Parameters(paramLabel = "FILE") Path file, @Mixin Places places) {
    output().println("Gõ mã ghép máy rồi Enter / Type the code, then Enter:");
    output().flush();
    try (var data = DataFolder.take(places.data())) {
      Bundles.join(file, RestoreCommand.typed(), data.resolve("keys"), data.resolve("record"));
      output().println("Đã ghép. / Joined.");
      return ExitCode.OK;
    } catch (IllegalArgumentException wrong) {
      output().println("REC-14 Mã có 32 chữ và số. / The code has 32 letters and digits.");
      return ExitCode.PROBLEMS_FOUND;
    } catch (StoreProblem problem) {
      return Errand.of(places, spec).failed(problem);
    } catch (IOException unreadable) {
      output().println("KSK-05 Không đọc được bàn phím. / The keyboard cannot be read.");
      return ExitCode.CANNOT_WRITE;
    }
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = {
        "Trên máy xách tay: ghi mọi lượt vào một gói niêm phong.",
        "On the laptop: writes all visits into one sealed bundle."
      })
  int write(
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = {"Gói lượt, trên USB.", "The bundle, on a USB stick."})
          Path out,
      @Mixin Places places) {
    return with(
        places,
        (record, auditing) -> {
          new Bundles(record).put(out);
          auditing.add(AuditEvent.BUNDLE_WRITTEN, "", Disposition.DONE);
          output().println("Đã ghi gói. Rút USB theo cách an toàn. / Written; eject the stick.");
        });
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Trên máy của xã: nhận gói; nhận lại gói cũ không làm lượt nào tính hai lần.",
        "On the commune's kiosk: takes a bundle; the same one again changes nothing."
      })
  int take(@Parameters(paramLabel = "FILE") Path file, @Mixin Places places) {
    return with(
        places,
        (record, auditing) -> {
          int visits = new Bundles(record).take(file);
          auditing.add(AuditEvent.BUNDLE_TAKEN, String.valueOf(visits), Disposition.DONE);
          output().printf("%d lượt mới hoặc mới hơn. / %<d visits new or newer.%n", visits);
        });
  }

  private int with(Places places, Work work) {
    var errand = Errand.of(places, spec);
    return errand.configured(
        config ->
            errand.onRecord(
                config,
                (record, auditing) -> {
                  work.on(record, auditing);
                  return ExitCode.OK;
                }));
  }

  private PrintWriter output() {
    return Output.of(spec);
  }
}
