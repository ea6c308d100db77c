package vn.motcua.kiosk.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.Main;
import vn.motcua.kiosk.app.machine.ExitCode;

/** {@code kiosk clerks} with a keyboard that is a pipe. */
class ClerksCommandTest {

  @TempDir private Path folder;

  private record Ended(int exitCode, String output) {}

  private Ended clerks(String typed, String... arguments) {
    var keyboard = System.in;
    var output = new StringWriter();
    try {
      System.setIn(new ByteArrayInputStream(typed.getBytes(UTF_8)));
      var all = new String[arguments.length + 3];
      all[0] = "clerks";
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      all[all.length - 2] = "--data";
      all[all.length - 1] = folder.resolve("data").toString();
      int exit = Main.commandLine().setOut(new PrintWriter(output, true)).execute(all);
      return new Ended(exit, output.toString());
    } finally {
      System.setIn(keyboard);
    }
  }

  @Test
  void clerksAreAddedListedGivenNewPinsAndRemoved() throws IOException {
    var lead = clerks("739105\n739105\n", "add", "thu", "--name", "Trần Văn Thử", "--lead");
    assertThat(lead.output()).contains("thu\tTrần Văn Thử\tphụ trách");
    assertThat(clerks("739105\n402918\n402918\n", "add", "mau", "--name", "Lê Thị Mẫu").exitCode())
        .isEqualTo(ExitCode.OK);
    assertThat(clerks("739105\n8362519\n8362519\n", "reset", "mau").exitCode())
        .isEqualTo(ExitCode.OK);
    assertThat(clerks("", "list").output().lines()).hasSize(2);
    assertThat(clerks("739105\n", "remove", "mau").output()).doesNotContain("mau\t");
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("739105", "402918", "8362519");
      }
    }
  }

  @Test
  void whatMustNotBeIsRefusedWithItsCode() {
    assertThat(clerks("", "add", "mau").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(clerks("402918\n402918\n", "add", "mau", "--name", "Lê Thị Mẫu").output())
        .contains("STF-10");
    assertThat(clerks("123456\n123456\n", "add", "thu", "--name", "Thử", "--lead").output())
        .contains("STF-02");
    assertThat(clerks("739105\n739106\n", "add", "thu", "--name", "Thử", "--lead").output())
        .contains("STF-12");
    assertThat(clerks("739105\n739105\n", "add", "Thử", "--name", "Thử", "--lead").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(clerks("739105\n739105\n", "add", "thu", "--name", "Thử", "--lead").exitCode())
        .isEqualTo(ExitCode.OK);
    var stranger = clerks("555123\n402918\n402918\n", "add", "mau", "--name", "Mẫu");
    assertThat(stranger.output()).contains("STF-03");
    assertThat(stranger.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
  }
}
