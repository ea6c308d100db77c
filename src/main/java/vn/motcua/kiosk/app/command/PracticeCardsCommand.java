package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.materials.PracticeSheet;
import vn.motcua.kiosk.training.PracticeCard;

/** Cards of people who do not exist, to be cut out and held before the camera. */
@Command(
    name = "practice-cards",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Thẻ tập để in, cắt và đưa trước camera thật: thẻ cũ, thẻ mới, hết hạn, trẻ em, không có"
          + " CMND, mã hỏng, mã khác. Người trên thẻ không có thật.",
      "Practice cards to print, cut out and hold before the real camera: old and new form, expired,"
          + " child, no old number, damaged code, another code. Nobody on them exists."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {"0:đã xong / done", "73:không ghi được / the file cannot be written"})
final class PracticeCardsCommand implements Callable<Integer> {

  @Option(
      names = "--pdf",
      required = true,
      paramLabel = "FILE",
      description = {"Tệp PDF khổ A4; in đúng cỡ 100 %%.", "The PDF, A4; print it at 100 %%."})
  private Path pdf = Path.of("");

  /** Every command takes them; this one needs neither. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final Places places = new Places();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    try {
      Files.write(pdf, sheet());
      Output.of(spec).println(pdf.toAbsolutePath().normalize());
      return ExitCode.OK;
    } catch (IOException e) {
      Output.of(spec).println("Không ghi được / cannot write: " + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  /** All practice cards. */
  static byte[] sheet() throws IOException {
    return PracticeSheet.pdf(
        Arrays.stream(PracticeCard.values())
            .map(
                c ->
                    new PracticeSheet.Card(
                        c.purpose(), c.lines(), c.payload(), c.isTorn(), c.isBack()))
            .toList());
  }
}
