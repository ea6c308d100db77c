package vn.motcua.kiosk.roster;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office puts a workbook with a password into its old kind of file. */
class EncryptedWorkbookTest {

  private static final int SECTOR = 512;

  @TempDir private Path folder;

  /** A header, and a sector of the directory with the stream's name. */
  private Path compound(String stream) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
    bytes.write(new byte[] {(byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
    bytes.write(new byte[SECTOR]);
    bytes.write(stream.getBytes(UTF_16LE));
    return Files.write(folder.resolve("danh-sach.xlsx"), bytes.toByteArray());
  }

  @Test
  void theClerkIsToldToTakeThePasswordAway() throws IOException, RosterProblem {
    assertThat(Lists.refusal(compound("EncryptedPackage"))).isEqualTo(RosterProblem.Kind.LOCKED);
    assertThat(RosterProblem.Kind.LOCKED.sentence()).contains("bỏ mật khẩu");
  }

  @Test
  void anOldWorkbookIsToBeSavedAnew() throws IOException, RosterProblem {
    assertThat(Lists.refusal(compound("Workbook"))).isEqualTo(RosterProblem.Kind.OLD_EXCEL);
  }
}
