package vn.motcua.kiosk.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.kiosk.Manner;
import vn.motcua.kiosk.app.kiosk.Manner.Until;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.app.walk.WalkthroughPlan;
import vn.motcua.kiosk.app.window.Opening;
import vn.motcua.kiosk.app.window.WindowedKiosk;

/** Runs the kiosk on the screen; without a screen it walks the same journey by itself. */
@Command(
    name = "kiosk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      WalkthroughCommand.class,
      SamplerCommand.class,
      ReadCommand.class,
      CheckCommand.class,
      GuideCommand.class,
      MaterialsCommand.class,
      DoctorCommand.class,
      HoursCommand.class,
      KeysCommand.class,
      LanguageCommand.class,
      RestoreCommand.class,
      RightsCommand.class,
      ReportCommand.class,
      RosterCommand.class,
      BundleCommand.class,
      FleetCommand.class,
      ProvinceCommand.class,
      ClerksCommand.class,
      SetupCommand.class,
      PracticeCardsCommand.class,
      SignCommand.class,
      SupportCommand.class,
      UpdateCommand.class
    },
    description = {
      "Một Cửa Kiosk: giúp người dân cài đặt và dùng VNeID tại bộ phận một cửa.",
      "Helps citizens get and use a VNeID electronic identity at the one-stop counter."
    },
    synopsisSubcommandLabel = "[LỆNH / COMMAND]",
    commandListHeading = "%nLệnh / Commands:%n",
    optionListHeading = "%nTùy chọn / Options:%n",
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:tốt / all is well",
      "1:đã chạy và thấy lỗi / the work was done and found something wrong",
      "2:không hiểu lệnh / the command was not understood",
      "10:cán bộ đã tắt kiosk ở bàn / a clerk ended the kiosk at the desk",
      "11:hết giờ mở cửa / the opening hours are over",
      "70:lỗi của chương trình / a mistake of the program",
      "71:một phần bị treo, cần mở lại / a part did not answer, to be started again",
      "73:không ghi được / a file or folder cannot be written",
      "75:kiosk khác đang chạy / another kiosk has the data folder",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
public final class KioskCommand implements Callable<Integer> {

  @Option(
      names = "--windowed",
      description = {"Chạy trong cửa sổ, không toàn màn hình.", "In a window, not full screen."})
  private boolean windowed;

  @Option(
      names = "--demo",
      description = {
        "Không thấy camera thì dùng camera vẽ sẵn; in ra tệp PDF.",
        "A drawn camera where there is none; prints to PDF files."
      })
  private boolean demo;

  @Option(
      names = "--screen",
      paramLabel = "N",
      defaultValue = "1",
      description = {"Màn hình thứ N (mặc định: 1).", "The Nth screen (default: 1)."})
  private int screen = 1;

  @Option(names = "--once", hidden = true)
  private boolean once;

  @Option(names = "--out", hidden = true)
  private @Nullable Path out;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var output = Output.of(spec);
    if (Display.isThere()) {
      var until = once ? Until.VISITED : Until.CLOSED;
      var opening = new Opening(places, new Manner(windowed, demo, until, screen));
      return new WindowedKiosk(opening, output).run();
    }
    if (!demo) {
      output.println("Không có màn hình. Hãy thử: kiosk walkthrough --out DIR");
      output.println("There is no screen. Try: kiosk walkthrough --out DIR");
      return ExitCode.PROBLEMS_FOUND;
    }
    var target = out == null ? Path.of("kiosk-walkthrough") : out;
    return WalkthroughPlan.ofDefaults(places.config(), places.data(), target).run(output);
  }
}
