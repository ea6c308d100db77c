package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.check.Checkup;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Reveal;
import vn.motcua.kiosk.app.machine.Version;

/** One file for whoever is asked for help. */
@Command(
    name = "support-bundle",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Một tệp để gửi người hỗ trợ: phiên bản, tình trạng máy, nhật ký; không có dữ liệu cá nhân.",
      "A file for whoever helps: versions, states, log; no personal data. Works while the kiosk"
          + " runs: then what each of its threads does is in it too."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {"0:đã ghi / written", "73:không ghi được / cannot be written"})
final class SupportCommand implements Callable<Integer> {

  /** A running kiosk looks for wishes every second. */
  private static final int MS_TO_ANSWER = 2_500;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = {"Tệp zip sẽ ghi.", "The zip to be written."})
  private @Nullable Path out;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    Logging.onlyErrors();
    var output = Output.of(spec);
    try {
      askForThreads();
      var findings = Checkup.of(places).all().stream().map(c -> c.look().get()).toList();
      var bundle = new SupportBundle(places, Clock.system(ZoneId.systemDefault()));
      SupportBundle.write(bundle.parts(findings), Objects.requireNonNull(out));
      output.println("Đã ghi, không có dữ liệu cá nhân / written, no personal data: " + out);
      return ExitCode.OK;
    } catch (IOException e) {
      output.println("Không ghi được / cannot be written: " + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  /** Where no kiosk runs, nobody answers, and the wish is taken back. */
  private void askForThreads() {
    if (!Reveal.isAnswered(places.data(), Reveal.Wish.THREADS, MS_TO_ANSWER)) {
      Output.beside(spec).println("Kiosk đang tắt. / The kiosk is not running.");
    }
  }
}
