package vn.motcua.kiosk.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.ui.desk.Finding;

class PageCopiesTest {

  @TempDir Path folder;

  private Finding of(String settings) throws IOException {
    return new PageCopies(Files.writeString(folder.resolve("cupsd.conf"), settings)).look();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LogLevel warn\n",
        "PreserveJobFiles Yes\n",
        "PreserveJobFiles 86400\n",
        "# PreserveJobFiles No\n",
        "PreserveJobFiles No\nPreserveJobFiles Yes\n"
      })
  void whoeverKeepsCopiesIsToldHowToEndIt(String settings) throws IOException {
    assertThat(of(settings).sentence()).contains("PreserveJobFiles No", "cupsd.conf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PreserveJobFiles No\n", "  preservejobfiles   off\n"})
  void whoeverKeepsNoneIsLeftAlone(String settings) throws IOException {
    assertThat(of(settings).sentence()).contains("không giữ");
  }

  @Test
  void withoutCupsThereIsNothingToSay() {
    assertThat(new PageCopies(folder.resolve("none")).look().sentence()).contains("không dùng");
  }
}
