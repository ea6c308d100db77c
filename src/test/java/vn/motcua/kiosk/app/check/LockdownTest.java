package vn.motcua.kiosk.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LockdownTest {

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatTheScriptSaysIsPassedOnAndItsVerdictToo() throws IOException {
    assertThat(check("echo 'USB            ✓ tốt     chỉ ở bàn cán bộ'")).isTrue();
    assertThat(said.toString()).contains("USB            ✓ tốt     chỉ ở bàn cán bộ");
    assertThat(check("echo 'Phím tắt       ✗ thiếu'; exit 1")).isFalse();
  }

  @Test
  void aKioskThatWasOnlyCopiedIsTold() {
    var nowhere = folder.resolve("none.sh");
    assertThat(new Lockdown(List.of("/bin/sh", nowhere.toString()), nowhere).check(out()))
        .isFalse();
    assertThat(said.toString()).startsWith("LCK-01").contains("gói cài đặt");
  }

  /**
   * Without it Windows PowerShell takes UTF-8 for the system's code page, and half of a “đ” for a
   * quote.
   */
  @Test
  void theScriptForWindowsBeginsWithAByteOrderMark() throws IOException {
    var script = Path.of("installer", "windows", "lockdown", "Lock-Kiosk.ps1");
    assertThat(Files.readString(script)).startsWith("\uFEFF");
  }

  private boolean check(String script) throws IOException {
    var file = Files.writeString(folder.resolve("lock.sh"), script);
    return new Lockdown(List.of("/bin/sh", file.toString()), file).check(out());
  }

  private PrintWriter out() {
    return new PrintWriter(said, true);
  }
}
