package vn.motcua.kiosk.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.Checkup.Finding;
import vn.motcua.kiosk.app.Checkup.Finding.State;

/** One line a device or resource: how it is and what to do. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Khám máy: mỗi thiết bị một dòng, tình trạng và việc cần làm.",
      "A line a device or resource: its state and what to do."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:không có gì hỏng / nothing is broken",
      "1:có thứ hỏng / something is broken"
    })
final class DoctorCommand implements Callable<Integer> {

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Logging.toConsole();
    Logging.onlyErrors();
    var findings = new Checkup(places).all();
    print(findings, Output.of(spec));
    return findings.stream().anyMatch(f -> f.state() == State.BROKEN)
        ? ExitCode.PROBLEMS_FOUND
        : ExitCode.OK;
  }

  private static void print(List<Finding> findings, PrintWriter output) {
    for (var f : findings) {
      output.printf("%-14s %-9s %s%n", f.what(), word(f.state()), f.sentence());
    }
  }

  private static String word(State state) {
    return switch (state) {
      case GOOD -> "✓ tốt";
      case ATTENTION -> "! chú ý";
      case BROKEN -> "✗ hỏng";
    };
  }
}
