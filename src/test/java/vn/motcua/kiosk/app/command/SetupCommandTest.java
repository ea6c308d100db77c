package vn.motcua.kiosk.app.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.Main;
import vn.motcua.kiosk.app.kiosk.SetupProgress;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Folders;
import vn.motcua.kiosk.ui.setup.SetupPage;

/** {@code kiosk setup --file}, and when a machine is set up. */
class SetupCommandTest {

  private static final String WHOLE =
      """
      commune: { kind: phường, name: Mẫu Hai, province: Huế }
      police: { place: "số 1, đường Mẫu", morning: "8:00-11:30", afternoon: "13:00-16:30" }
      lead: { name: Lê Thị Mẫu }
      printer: { kind: folder }
      retention: { keep: visit, visit_days: 14, follow_up_days: 14 }
      """;

  @TempDir private Path folder;

  private record Ended(int exitCode, String output) {}

  @BeforeEach
  void theDeliveredConfiguration() throws IOException {
    Folders.copy(Path.of("kiosk-config"), folder.resolve("config"));
  }

  private Ended setup(String typed, String file) throws IOException {
    Files.writeString(folder.resolve("setup.yaml"), file);
    var keyboard = System.in;
    var output = new StringWriter();
    try {
      System.setIn(new ByteArrayInputStream(typed.getBytes(UTF_8)));
      int exit =
          Main.commandLine()
              .setOut(new PrintWriter(output, true))
              .execute(
                  "setup",
                  "--file",
                  folder.resolve("setup.yaml").toString(),
                  "--config",
                  folder.resolve("config").toString(),
                  "--data",
                  folder.resolve("data").toString());
      return new Ended(exit, output.toString());
    } finally {
      System.setIn(keyboard);
    }
  }

  private String config(String name) throws IOException {
    return Files.readString(folder.resolve("config").resolve(name));
  }

  private Optional<SetupPage> wanted(boolean hasClerks) {
    return new SetupProgress(folder.resolve("data/setup.txt")).wanted(hasClerks);
  }

  @Test
  void aWholeSetUpIsWrittenToldAndNotAskedForAgain() throws IOException {
    assertThat(wanted(false)).contains(SetupPage.COMMUNE);
    var ended = setup("739105\n739105\n", WHOLE);
    assertThat(ended.exitCode()).as(ended.output()).isEqualTo(ExitCode.OK);
    assertThat(ended.output())
        .contains("phường Mẫu Hai, Huế", "mau: Lê Thị Mẫu", "printer.kind: folder");
    assertThat(config("commune.yaml"))
        .contains(
            "kind: phường     ",
            "clerk: Lê Thị Mẫu  ",
            "vi: \"Công an phường Mẫu Hai\"",
            "en: \"Mẫu Hai ward police\"",
            "open: [\"8:00-11:30\", \"13:00-16:30\"]");
    assertThat(config("kiosk.yaml")).contains("kind: folder    ", "keep: visit    ", "_days: 14  ");
    assertThat(wanted(true)).isEmpty();
    assertThat(wanted(false)).isEmpty();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("739105");
      }
    }
  }

  @Test
  void aMachineWithClerksIsNotAskedAndItsClerksStayAsTheyAre() throws IOException {
    assertThat(wanted(true)).isEmpty();
    assertThat(setup("739105\n739105\n", WHOLE).exitCode()).isEqualTo(ExitCode.OK);
    var again = setup("", WHOLE.replace("Mẫu Hai", "Mẫu Ba"));
    assertThat(again.output()).contains("Máy đã có cán bộ", "phường Mẫu Ba");
    assertThat(again.exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void rootWritesNothingIntoTheFolderOfTheKiosksAccount() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may give a folder away");
    var data = Files.createDirectories(folder.resolve("data"));
    var accounts = data.getFileSystem().getUserPrincipalLookupService();
    Files.setOwner(data, accounts.lookupPrincipalByName("nobody"));
    var before = config("commune.yaml");

    var ended = setup("739105\n739105\n", WHOLE);
    assertThat(ended.exitCode()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(ended.output()).contains("REC-35", "sudo -u");
    assertThat(data).isEmptyDirectory();
    assertThat(config("commune.yaml")).isEqualTo(before);
  }

  @Test
  void aRefusedPinLeavesEverythingAsItWas() throws IOException {
    var before = config("commune.yaml");
    assertThat(setup("123456\n123456\n", WHOLE).output()).contains("STF-02");
    assertThat(setup("739105\n739106\n", WHOLE).output()).contains("STF-12");
    assertThat(setup("", WHOLE).output()).contains("STF-01");
    assertThat(config("commune.yaml")).isEqualTo(before);
    assertThat(wanted(false)).contains(SetupPage.COMMUNE);
  }

  @Test
  void eachMistakeInTheFileIsToldWithItsLineAndNothingIsWritten() throws IOException {
    var before = config("commune.yaml");
    var ended =
        setup(
            "",
            """
            commune: { kind: thị trấn, name: " ", province: Hà Giang }
            police: { place: x, morning: sáng, afternoon: "13:00-16:30" }
            lead:
              name: Trần Văn Thử
              pin: 739105
            printer: { kind: laser }
            """);
    assertThat(ended.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(ended.output())
        .contains(
            "setup.yaml:1:18  commune.kind",
            "commune.name",
            "commune.province  Không có tỉnh, thành phố này.",
            "police.morning",
            "setup.yaml:5:3  lead.pin  Không ghi mã PIN vào tệp.",
            "printer.kind")
        .doesNotContain("739105");
    assertThat(setup("", "").output()).contains("Tệp đang trống");
    assertThat(config("commune.yaml")).isEqualTo(before);
  }

  @Test
  void withoutALeadTheRestIsWrittenAndTheKioskWillAsk() throws IOException {
    var ended = setup("", "commune: { kind: xã, name: Mẫu Ba, province: Sơn La }\n");
    assertThat(ended.output()).contains("khi mở, kiosk sẽ hỏi");
    assertThat(config("commune.yaml")).contains("name: Mẫu Ba  ", "clerk: Trần Văn Thử");
    assertThat(wanted(false)).contains(SetupPage.COMMUNE);
  }

  @Test
  void theSetUpGoesOnWhereItWasLeft() throws IOException {
    var progress = new SetupProgress(folder.resolve("data/setup.txt"));
    progress.reached(SetupPage.CAMERA);
    assertThat(progress.wanted(true)).contains(SetupPage.CAMERA);
    Files.writeString(folder.resolve("data/setup.txt"), "nonsense");
    assertThat(progress.wanted(true)).contains(SetupPage.COMMUNE);
    progress.done();
    assertThat(progress.wanted(false)).isEmpty();
  }
}
