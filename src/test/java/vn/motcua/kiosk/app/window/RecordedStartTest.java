package vn.motcua.kiosk.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.Start;
import vn.motcua.kiosk.app.command.Program;
import vn.motcua.kiosk.app.machine.ExitCode;

/** The start of which the AOT cache is made is one as on every morning, and ends by itself. */
class RecordedStartTest {

  private static final int SECONDS_AT_MOST = 120;

  @TempDir private Path folder;

  /**
   * What is in the cache is linked before the first class of ours runs: a converter of the command
   * line in it had the JVM look for an exception in 70 jars, a fifth of the time to the first
   * picture.
   */
  @Test
  void itOpensWithoutTheCommandLine() throws Exception {
    var loaded = folder.resolve("loaded.txt");
    var data = folder.resolve("data");
    var flags =
        List.of(
            "-Dkiosk.recorded=true",
            "-Dkiosk.data=" + data,
            "-Xlog:class+load:file=" + loaded + ":none");
    var process = Program.startOnScreen(folder.resolve("printed.txt"), flags, Start.class);
    assertThat(process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(data.resolve("logs/kiosk.log"))).contains("open for citizens");
    assertThat(Files.readAllLines(loaded))
        .anyMatch(line -> line.startsWith("vn.motcua.kiosk.app.window.WindowedKiosk "))
        .noneMatch(line -> line.startsWith("picocli."))
        .noneMatch(line -> line.startsWith("vn.motcua.kiosk.app.command."));
  }
}
