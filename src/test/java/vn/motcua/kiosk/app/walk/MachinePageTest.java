package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.app.machine.House.Ending;

/** A lead and the machine, on the real pages of a whole kiosk. */
class MachinePageTest {

  @TempDir private Path folder;
  private Path config;
  private final List<Ending> endings = Collections.synchronizedList(new ArrayList<>());
  private DeskMorning morning;

  @BeforeEach
  void aMorningAtTheCounter() throws Exception {
    config = folder.resolve("config");
    copy(Path.of("kiosk-config"), config);
    morning = new DeskMorning(folder, new House(config, endings::add));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  private void openMachine() {
    morning.open();
    morning.touch("tab-machine");
    DeskMorning.await("the whole look", () -> morning.finger.reaches("print-readiness"));
  }

  @Test
  void theMachineIsLookedAtPrintedAndBackedUp() throws Exception {
    openMachine();
    DeskMorning.await(
        "a code", () -> morning.text("#camera-words").startsWith("✓ Đọc được mã QR của thẻ"));
    morning.touch("print-readiness");
    DeskMorning.await("the sheet", () -> morning.text(".desk .toast").equals("Đã gửi tới máy in."));
    assertThat(printed().replaceAll("\\s+", ""))
        .as("the printer that is used, whatever the files name")
        .contains("chỉlưuPDFvào" + morning.printed());
    assertThat(printed()).contains("Tình trạng máy 1", "Sao lưu", "Camera", "Demo, 1280×720");

    morning.touch("back-up");
    DeskMorning.await("a backup", () -> morning.text("#work .label").equals("Đã sao lưu xong."));
    assertThat(morning.audited()).contains("READINESS_PRINTED thu DONE", "BACKUP_MADE thu DONE");
  }

  private String printed() throws IOException {
    try (var files = Files.list(morning.printed())) {
      var pdf = files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
      try (var document = Loader.loadPDF(pdf.toFile())) {
        return new PDFTextStripper().getText(document);
      }
    }
  }

  @Test
  void aConfigurationWithAMistakeIsShownWithItsPlaceAndChangesNothing() throws Exception {
    var file = config.resolve("commune.yaml");
    Files.writeString(file, "hamlet_list: []\n" + Files.readString(file));
    openMachine();
    morning.touch("reload");
    morning.touch("reload-yes");
    DeskMorning.await(
        "the place", () -> morning.text(".problem-line").startsWith("commune.yaml:1:"));
    assertThat(endings).isEmpty();
    DeskMorning.await(
        "a line in the log", () -> morning.audited().contains("CONFIG_RELOADED thu FAILED"));
  }

  @Test
  void aGoodConfigurationOpensTheKioskAgainAndALeadMayEndItWithoutASurprise() throws Exception {
    openMachine();
    morning.touch("end-kiosk");
    morning.touch("end-kiosk-no");
    morning.touch("reload");
    morning.touch("reload-yes");
    DeskMorning.await("opening again", () -> endings.equals(List.of(Ending.AGAIN)));
    morning.touch("end-kiosk");
    morning.touch("end-kiosk-yes");
    DeskMorning.await("the end", () -> endings.equals(List.of(Ending.AGAIN, Ending.OFF)));
    assertThat(morning.audited())
        .containsSubsequence("CONFIG_RELOADED thu DONE", "END_WANTED thu DONE");
  }

  @Test
  void whileACitizenIsThereNothingEnds() {
    morning.citizenComes();
    morning.open();
    morning.touch("tab-machine");
    morning.touch("restart");
    morning.touch("restart-yes");
    DeskMorning.await("why not", () -> morning.audited().contains("RESTART_WANTED thu FAILED"));
    assertThat(endings).isEmpty();
  }
}
