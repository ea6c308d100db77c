package vn.motcua.kiosk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose name says that it is a list, and whose bytes say that it is not. */
class RenamedProgramTest {

  @TempDir private Path folder;

  @Test
  void aProgramIsNoListWhateverItIsCalled() throws IOException, RosterProblem {
    var file = folder.resolve("danh-sach.xlsx");
    Files.write(file, new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, -1, -1, 0, 0});

    assertThat(Lists.refusal(file)).isEqualTo(RosterProblem.Kind.NO_LIST);
  }

  @Test
  void norIsAnotherKindOfArchive() throws IOException, RosterProblem {
    var file = folder.resolve("danh-sach.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("setup.exe"));
      zip.write(new byte[] {'M', 'Z'});
      zip.closeEntry();
    }

    assertThat(Lists.refusal(file)).isEqualTo(RosterProblem.Kind.NO_LIST);
  }

  @Test
  void aWorkbookThatWasCutIsDamaged() throws IOException, RosterProblem {
    var whole = Lists.xlsx(folder.resolve("whole.xlsx"), List.of("Số định danh"));
    var bytes = Files.readAllBytes(whole);
    var cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, 700));

    assertThat(Lists.refusal(cut)).isEqualTo(RosterProblem.Kind.DAMAGED);
  }

  @Test
  void aFileThatIsNotThereIsSaidToBe() throws RosterProblem {
    assertThat(Lists.refusal(folder.resolve("nothing.csv")))
        .isEqualTo(RosterProblem.Kind.UNREADABLE);
  }
}
