package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.check.OnePage;
import vn.motcua.kiosk.app.kiosk.RecoveryPage;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.visit.RecoveryCode;
import vn.motcua.kiosk.visit.StoreProblem;

/** The keys of the record: new ones, or the sheet that opens its backups elsewhere. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Khóa của sổ lượt: thay khóa, hoặc in phiếu khôi phục. Kiosk phải đang tắt.",
      "The keys of the record: new ones, or the recovery sheet. The kiosk must not run."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "73:không mở hoặc ghi được / cannot be opened or written",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class KeysCommand implements Callable<Integer> {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private enum Work {
    ROTATE,
    SHEET
  }

  @Parameters(
      paramLabel = "VIỆC",
      description = {
        "rotate: thay khóa, khóa cũ vẫn đọc được dữ liệu cũ. sheet: phiếu khôi phục.",
        "rotate: new keys, the old ones still read. sheet: the recovery sheet."
      })
  private Work work = Work.SHEET;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Tệp của phiếu, .pdf hoặc văn bản; in xong hãy xóa.",
        "The file of the sheet, .pdf or text; delete it once it is printed."
      })
  private @Nullable Path out;

  @Option(
      names = "--print",
      description = {
        "In phiếu ra máy in của kiosk, không lưu tệp.",
        "Prints the sheet on the kiosk's printer; no file is kept."
      })
  private boolean print;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var errand = Errand.of(places, spec);
    try {
      return errand.configured(
          config ->
              errand.inFolder(
                  (data, auditing) ->
                      switch (work) {
                        case ROTATE -> rotate(config, data, auditing, errand);
                        case SHEET -> sheet(config, data, auditing, errand);
                      }));
    } catch (IOException problem) {
      return errand.failed(problem);
    }
  }

  private static int rotate(KioskConfig config, DataFolder data, Auditing auditing, Errand errand)
      throws StoreProblem {
    data.rotateKeys(errand.today(), keptAtMost(config));
    auditing.add(AuditEvent.KEYS_ROTATED, "", Disposition.DONE);
    errand.output().println("Đã thay khóa. / The keys are new.");
    return ExitCode.OK;
  }

  private int sheet(KioskConfig config, DataFolder data, Auditing auditing, Errand errand)
      throws StoreProblem, IOException {
    auditing.add(AuditEvent.RECOVERY_SHEET_SHOWN, "", Disposition.DONE);
    boolean shown = show(data.keys().recovery(), config, errand.clock());
    return shown ? ExitCode.OK : ExitCode.CANNOT_WRITE;
  }

  /** How long anything lives that the keys of today seal, in days. */
  private static int keptAtMost(KioskConfig config) {
    var retention = config.settings().retention();
    return Math.max(retention.visitDays(), retention.followUpDays()) + retention.backupDays();
  }

  /** On the screen, into a file or to the printer; a file is text unless its name ends in .pdf. */
  private boolean show(RecoveryCode code, KioskConfig config, Clock clock) throws IOException {
    var today = LocalDate.now(clock);
    if (print) {
      return new OnePage(places, clock, "Phiếu khôi phục", Output.of(spec))
          .print(config, RecoveryPage.sheet(code, config, today));
    }
    if (out == null) {
      Output.of(spec).println(sheet(code, config, today));
    } else if (out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      Files.write(out, RecoveryPage.pdf(code, config, today));
    } else {
      Files.writeString(out, sheet(code, config, today));
    }
    return true;
  }

  private static String sheet(RecoveryCode code, KioskConfig config, LocalDate today) {
    return """
    PHIẾU KHÔI PHỤC SỔ LƯỢT                        (in ra, cất trong két; không chụp ảnh)

    %s, %s · máy số %d · ngày %s

    Mã khôi phục:

        %s

    Mã này cùng một bản sao lưu (record/backups/visits-….backup) mở được sổ lượt trên
    máy khác. Ai có cả hai thì đọc được mọi lượt. Thay khóa không làm mã này đổi.

    Trên máy mới, cài kiosk rồi chạy và gõ mã khi máy hỏi:

        kiosk restore visits-….backup --data THƯ-MỤC-TRỐNG
    """
        .formatted(
            config.commune().office(),
            config.commune().fullName(),
            config.settings().counterNumber(),
            DAY.format(today),
            code.spaced());
  }
}
