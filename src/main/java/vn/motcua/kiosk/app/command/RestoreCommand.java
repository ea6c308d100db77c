package vn.motcua.kiosk.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.visit.NativeLibrary;
import vn.motcua.kiosk.visit.RecoveryCode;
import vn.motcua.kiosk.visit.Restoring;
import vn.motcua.kiosk.visit.StoreProblem;

/** Sets up this machine from a backup of another and its recovery sheet. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Mở bản sao lưu trên máy này bằng mã trên phiếu khôi phục, gõ khi máy hỏi.",
      "Opens a backup on this machine by the code on the recovery sheet, typed when asked."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã khôi phục / restored",
      "1:mã sai hoặc bản sao lưu hỏng / a wrong code or a damaged backup",
      "73:không ghi được / cannot be written"
    })
final class RestoreCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "BACKUP",
      description = {"Tệp sao lưu.", "The backup file."})
  private @Nullable Path backup;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var errand = Errand.of(places, spec);
    var output = errand.output();
    output.println("Gõ mã trên phiếu khôi phục rồi Enter / Type the recovery code, then Enter:");
    output.flush();
    try (var data = DataFolder.take(places.data())) {
      NativeLibrary.loadIn(places.data());
      Restoring.restore(
          Optional.ofNullable(backup).orElseThrow(),
          typed(),
          data.resolve("keys"),
          data.resolve("record"));
      output.printf("Đã khôi phục vào / Restored into %s%n", places.data());
      return ExitCode.OK;
    } catch (RecoveryCode.Mistyped wrong) {
      output.printf("REC-14 Dòng %d gõ sai. / Line %<d was mistyped.%n", wrong.line());
      return ExitCode.PROBLEMS_FOUND;
    } catch (IllegalArgumentException wrong) {
      output.println("REC-14 Mã có 32 chữ và số. / The code has 32 letters and digits.");
      return ExitCode.PROBLEMS_FOUND;
    } catch (StoreProblem problem) {
      return errand.failed(problem);
    } catch (IOException unreadable) {
      output.println("KSK-05 Không đọc được bàn phím. / The keyboard cannot be read.");
      return ExitCode.CANNOT_WRITE;
    }
  }

  static RecoveryCode typed() throws IOException {
    var keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var typed = new StringBuilder();
    var line = keyboard.readLine();
    while (line != null) {
      typed.append(line);
      // In one line or, as on the sheet, in four.
      line = RecoveryCode.isWhole(typed.toString()) ? null : keyboard.readLine();
    }
    return RecoveryCode.typed(typed.toString());
  }
}
