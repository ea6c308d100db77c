package vn.motcua.kiosk.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small workbook that unpacks to more than any machine has. */
class ZipBombTest {

  @TempDir private Path folder;

  private Path bomb(String part, int megabytes) throws IOException {
    var file = folder.resolve("bomb.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      Lists.frame(zip);
      zip.putNextEntry(new ZipEntry(part));
      var megabyte = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    return file;
  }

  @Test
  void aSheetThatPacksTooWellIsNotOpened() throws IOException, RosterProblem {
    assertThat(Lists.refusal(bomb("xl/worksheets/sheet1.xml", 20)))
        .isEqualTo(RosterProblem.Kind.BLOATED);
  }

  @Test
  void norIsOneWithMoreTextsThanFitIntoMemory() throws IOException, RosterProblem {
    assertThat(Lists.refusal(bomb("xl/sharedStrings.xml", 65)))
        .isEqualTo(RosterProblem.Kind.BLOATED);
  }
}
