package vn.motcua.kiosk.app.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.Opening;

/** The opening hours, for what opens the kiosk in the morning. */
@Command(
    name = "hours",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Giờ mở cửa trong kiosk.yaml, mỗi lần mở một dòng như “Mon..Fri 07:00-17:30”; lệnh khóa máy"
          + " đọc từ đây. Không có dòng nào: máy mở suốt.",
      "The opening hours in kiosk.yaml, a line such as “Mon..Fri 07:00-17:30” for each; the"
          + " lock-down script reads them here. No line: always open."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {"0:tốt / all is well", "78:cấu hình có lỗi / the configuration has mistakes"})
public final class HoursCommand implements Callable<Integer> {

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.onlyErrors();
    var today = LocalDate.now(ZoneId.systemDefault());
    return Configured.on(
        today,
        places,
        Output.beside(spec),
        config -> {
          lines(config.settings().hours()).forEach(Output.of(spec)::println);
          return ExitCode.OK;
        });
  }

  /** As systemd writes days and times; systemd.time(7). */
  public static Stream<String> lines(Opening hours) {
    return hours.week().stream()
        .flatMap(
            h ->
                h.spans().stream()
                    .map(s -> "%s %s-%s".formatted(days(h.first(), h.last()), s.from(), s.to())));
  }

  private static String days(DayOfWeek first, DayOfWeek last) {
    return first == last ? name(first) : name(first) + ".." + name(last);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ROOT);
  }
}
