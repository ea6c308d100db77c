package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.ui.desk.TableLayout;

class DeskColumnsTest {

  private static final TableLayout LAYOUT =
      new TableLayout(
          List.of(new TableLayout.Width("Họ tên", 0.75), new TableLayout.Width("", 0.25)),
          List.of(new TableLayout.Order("Họ tên", true)));

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("desk").resolve("columns.json");
  }

  private DeskColumns columns() {
    return new DeskColumns(file(), Runnable::run);
  }

  @Test
  void columnsAreThereAgainAfterTheNextStart() {
    columns().keep("today", LAYOUT);
    assertThat(columns().of("today")).contains(LAYOUT);
    columns().forget("today");
    assertThat(columns().of("today")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{\"today\"",
        "[1, 2]",
        "{\"today\": null}",
        "{\"today\": {\"columns\": null, \"order\": []}}",
        "{\"today\": {\"columns\": [{\"head\": \"A\", \"share\": -1}], \"order\": []}}",
        "{\"today\": {\"columns\": [{\"head\": \"A\", \"share\": \"NaN\"}], \"order\": []}}",
        "{\"today\": {\"name\": \"other\"}}"
      })
  void aSpoiltFileIsAsNoFileAndIsReplacedByTheNextChange(String text) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
    assertThat(columns().of("today")).isEqualTo(Optional.empty());
    columns().keep("today", LAYOUT);
    assertThat(columns().of("today")).contains(LAYOUT);
  }

  @Test
  void bytesThatAreNoTextAreAsNoFile() throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {(byte) 0xC3, 0, (byte) 0xFF});
    assertThat(columns().of("today")).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenTheyAreRememberedUntilTheEnd() throws IOException {
    Files.writeString(folder.resolve("desk"), "a file where the folder should be");
    var columns = columns();
    columns.keep("today", LAYOUT);
    assertThat(columns.of("today")).contains(LAYOUT);
  }
}
