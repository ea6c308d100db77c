package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.LanguageTemplate;
import vn.motcua.kiosk.guide.Language;

/** A further language, for somebody to translate. */
@Command(
    name = "language",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tạo các tệp để dịch sang một tiếng khác, trong kiosk-config/lang/MÃ. Câu đã dịch được giữ"
          + " lại; dịch đủ rồi thì tiếng đó tự hiện ở trang đầu.",
      "Writes the files to translate into a further language, in kiosk-config/lang/CODE. What is"
          + " translated already stays; once complete, the first page offers the language."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã tạo / written",
      "2:không hiểu lệnh / the command was not understood",
      "73:không ghi được / cannot be written"
    })
final class LanguageCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "MÃ",
      description = {"Mã ISO 639 của tiếng đó, ví dụ km.", "Its ISO 639 code, such as km."})
  private String code = "";

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var output = Output.of(spec);
    try {
      var language = new Language(code);
      var folder = new LanguageTemplate(places.config(), language, _ -> "").write();
      output.printf(
          "Hãy dịch các tệp trong %s, rồi chạy: kiosk check / translate the files, then check%n",
          folder);
      return ExitCode.OK;
    } catch (IllegalArgumentException _) {
      output.println(
          "Mã gồm hai hoặc ba chữ thường, không phải vi hay en. / A code has two or three small"
              + " letters and is neither vi nor en.");
      return ExitCode.USAGE;
    } catch (IOException e) {
      output.println("CFG-03 " + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }
}
