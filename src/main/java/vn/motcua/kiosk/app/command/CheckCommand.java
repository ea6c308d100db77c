package vn.motcua.kiosk.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.ConfigCheck;
import vn.motcua.kiosk.app.check.SignatureFinding;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.PlainWords;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.ui.desk.Finding;

/** Prints every mistake in the configuration at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Kiểm tra cấu hình: in mọi lỗi với tệp:dòng:cột, khóa và cách sửa.",
      "Checks the configuration: every mistake with file:line:column, key and how to mend it."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {"0:không có lỗi / no mistakes", "1:có lỗi / mistakes were found"})
final class CheckCommand implements Callable<Integer> {

  @Mixin private final DayOption day = new DayOption();
  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    Display.startHeadless();
    var found = ConfigCheck.of(places.config(), day.orToday());
    var out = Output.of(spec);
    found.problems().forEach(out::println);
    found.ofLook().forEach(out::println);
    if (!found.isClean()) {
      int count = found.problems().size() + found.ofLook().size();
      out.printf("%d lỗi / problems trong %s%n", count, places.config());
      return ExitCode.PROBLEMS_FOUND;
    }
    var advice = PlainWords.advice(found.read().texts());
    advice.forEach(a -> out.println("Nên sửa / advice: " + a));
    var signature =
        SignatureFinding.of(
            GuidanceInUse.seen(places.config(), DataFolder.editions(places.data())),
            places.config());
    out.printf("%s: %s%n", signature.what(), signature.sentence());
    if (signature.state() == Finding.State.BROKEN) {
      return ExitCode.PROBLEMS_FOUND;
    }
    out.printf("Cấu hình tốt / the configuration is good: %s%n", places.config());
    return ExitCode.OK;
  }
}
