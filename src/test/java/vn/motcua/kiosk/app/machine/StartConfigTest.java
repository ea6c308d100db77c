package vn.motcua.kiosk.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.LastGood;
import vn.motcua.kiosk.config.signed.Editions;

class StartConfigTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Path DELIVERED = Path.of("kiosk-config");

  @TempDir private Path folder;

  @Test
  void aGoodConfigurationIsUsedAndKept() {
    var start = StartConfig.of(DELIVERED, editions(), copy(), TODAY);
    assertThat(start.config()).isPresent();
    assertThat(start.notice()).isEmpty();
    start.keep(copy(), TODAY);
    assertThat(copy().read(TODAY)).isEqualTo(start.config());
  }

  @Test
  void afterAWrongEditTheOneBeforeIsUsedAndTheClerkIsTold() throws IOException {
    var good = StartConfig.of(DELIVERED, editions(), copy(), TODAY);
    good.keep(copy(), TODAY);
    var before = good.config();
    var start = StartConfig.of(spoilt(), editions(), copy(), TODAY);
    assertThat(start.config()).isPresent().isEqualTo(before);
    start.keep(copy(), TODAY);
    assertThat(copy().read(TODAY)).as("the copy after a wrong edit").isEqualTo(before);
    assertThat(start.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).startsWith("contacts.yaml:3:"));
    assertThat(start.notice()).contains(ConfigFault.CFG_02);
  }

  @Test
  void aWrongEditWithNothingBeforeItIsShownInsteadOfAKiosk() throws IOException {
    var start = StartConfig.of(spoilt(), editions(), copy(), TODAY);
    assertThat(start.config()).isEmpty();
    assertThat(start.problems()).isNotEmpty();
    assertThat(start.notice()).isEmpty();
  }

  @Test
  void aDataFolderThatCannotBeWrittenDoesNotKeepTheKioskClosed() throws IOException {
    var inTheWay = Files.writeString(folder.resolve("file"), "");
    var nowhere = new LastGood(inTheWay.resolve("copy.zip"));
    var start = StartConfig.of(DELIVERED, editions(), nowhere, TODAY);
    start.keep(nowhere, TODAY);
    assertThat(start.config()).isPresent();
  }

  private Editions editions() {
    return new Editions(folder.resolve("data/guidance"));
  }

  private LastGood copy() {
    return new LastGood(folder.resolve("data/config-last-good.zip"));
  }

  private Path spoilt() throws IOException {
    var edited = folder.resolve("edited");
    try (var files = Files.walk(DELIVERED)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var to = edited.resolve(DELIVERED.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Files.writeString(edited.resolve("contacts.yaml"), "hotline: \"1900 0368\"\n\n\tsite: x\n");
    return edited;
  }
}
