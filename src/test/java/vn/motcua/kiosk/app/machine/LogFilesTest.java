package vn.motcua.kiosk.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.ui.desk.LogLine;
import vn.motcua.kiosk.ui.desk.LogLine.Level;

/** The log as a clerk reads it and takes it along. */
class LogFilesTest {

  private static final String TODAY =
      """
      cut off in the middle
      2026-11-24T08:18:08.123+07:00 INFO  [bell] ClerkBell - CLK-01 MC-2411-008 asks for help
      2026-11-24T08:18:09.123+07:00 ERROR [counter] Counter - KSK-01 a mistake in the program
      java.lang.IllegalStateException: x
      \tat vn.motcua.kiosk.app.counter.Counter.turn(Counter.java:1)
      """;

  @TempDir private Path folder;

  @Test
  void aLineHasItsTimeItsLevelAndWhatBelongsToIt() throws IOException {
    Files.writeString(folder.resolve("kiosk.log"), TODAY);
    assertThat(new LogFiles(folder).tail())
        .containsExactly(
            new LogLine(
                "2026-11-24 08:18:08",
                Level.INFO,
                "ClerkBell - CLK-01 MC-2411-008 asks for help",
                List.of()),
            new LogLine(
                "2026-11-24 08:18:09",
                Level.ERROR,
                "Counter - KSK-01 a mistake in the program",
                List.of(
                    "java.lang.IllegalStateException: x",
                    "at vn.motcua.kiosk.app.counter.Counter.turn(Counter.java:1)")));
  }

  @Test
  void ofALongFileOnlyTheEndIsRead() throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(
          "2026-11-24T08:18:08.123+07:00 INFO  [bell] ClerkBell - line %06d%n".formatted(i));
    }
    Files.writeString(folder.resolve("kiosk.log"), text);
    var tail = new LogFiles(folder).tail();
    assertThat(tail).hasSizeBetween(1_000, 10_000);
    assertThat(tail.getLast().text()).endsWith("line 019999");
  }

  @Test
  void withoutAFileThereAreNoLines() {
    assertThat(new LogFiles(folder).tail()).isEmpty();
  }

  @Test
  void allFilesAreTakenAlongInOne() throws IOException {
    Files.writeString(folder.resolve("kiosk.log"), TODAY);
    Files.writeString(folder.resolve("kiosk-2026-11-23.0.log"), "yesterday");
    Files.writeString(folder.resolve("other.txt"), "not a log");
    var to = folder.resolve("stick.zip");
    assertThat(new LogFiles(folder).copy(to)).isTrue();
    try (var zip = new ZipFile(to.toFile())) {
      var names = new ArrayList<String>();
      zip.stream().forEach(e -> names.add(e.getName()));
      assertThat(names).containsExactlyInAnyOrder("kiosk.log", "kiosk-2026-11-23.0.log");
    }
  }

  @Test
  void aStickThatIsGoneIsSaidAndLeavesNothingHalf() throws IOException {
    Files.writeString(folder.resolve("kiosk.log"), TODAY);
    assertThat(new LogFiles(folder).copy(folder.resolve("gone").resolve("stick.zip"))).isFalse();
    assertThat(folder.resolve("gone")).doesNotExist();
  }
}
