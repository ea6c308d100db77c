package vn.motcua.kiosk.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.Main;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.StoreProblem;

/** What leaves the commune for help says much of the machine and nothing of anybody. */
class SupportBundleTest {

  private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{9,}");

  @TempDir private Path folder;

  @Test
  void itTellsOfTheMachineAndOfNobody() throws Exception {
    var data = folder.resolve("data");
    keepAVisit(data);
    Files.createDirectories(data.resolve("logs"));
    Files.writeString(
        data.resolve("logs/kiosk.log"),
        "2026-11-24 WARN CAM-01 no camera\n2026-11-24 INFO 001304000000 slipped in\n");

    var parts = bundle(data);

    assertThat(parts.keySet())
        .containsExactlyInAnyOrder(
            "versions.txt",
            "doctor.txt",
            "configuration.txt",
            "record.txt",
            "files.txt",
            "log.txt");
    assertThat(parts.get("versions.txt")).contains("Java 2", "processors");
    assertThat(parts.get("doctor.txt")).contains("Máy in", "Ổ đĩa");
    assertThat(parts.get("record.txt")).contains("integrity ok");
    assertThat(parts.get("files.txt")).contains("record/visits.db");
    assertThat(parts.get("log.txt")).contains("CAM-01").doesNotContain("001304000000");
    parts.forEach(
        (name, text) -> {
          assertThat(LONG_NUMBER.matcher(text).find()).as(name).isFalse();
          assertThat(text).as(name).doesNotContain("Mẫu", "Mau", "Thử");
        });
  }

  @Test
  void aMachineWithNothingYetHasABundleToo() throws IOException {
    var parts = bundle(folder.resolve("nowhere"));
    assertThat(parts.get("record.txt")).isEqualTo("none yet");
    assertThat(folder.resolve("nowhere/kiosk.threads")).doesNotExist();
  }

  private static void keepAVisit(Path folder) throws StoreProblem {
    var today = LocalDate.now(CLOCK);
    var config = ConfigReader.read(Path.of("kiosk-config"), today).config().orElseThrow();
    var known =
        new Known(
            VisitCode.of(today, 1),
            today.atTime(9, 0),
            Language.VIETNAMESE,
            Keeping.VISIT,
            Optional.of(Citizens.mau()),
            Map.of(),
            List.of(),
            List.of());
    try (var data = DataFolder.take(folder);
        var record = data.record(config, CLOCK)) {
      record.write(
          record.seal(
              new Snapshot(
                  known,
                  Optional.of("new-android"),
                  "summary",
                  7,
                  Snapshot.Outcome.WAITING,
                  Snapshot.State.FINISHED)));
    }
    Logging.toConsole();
  }

  private Map<String, String> bundle(Path data) throws IOException {
    var out = folder.resolve("bundle.zip");
    var said = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(
                "support-bundle",
                "--out",
                out.toString(),
                "--config",
                "kiosk-config",
                "--data",
                data.toString());
    assertThat(code).as("%s", said).isZero();
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipFile(out.toFile())) {
      for (var entry : zip.stream().toList()) {
        parts.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
