package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

  private static final byte[] PLAIN = "Trần Thị Mẫu".getBytes(UTF_8);
  private static final byte[] PLACE = "here".getBytes(UTF_8);

  @TempDir private Path data;

  private Keys open() throws StoreProblem {
    return Keys.open(data.resolve("keys"), data.resolve("record"));
  }

  private Path file() {
    return data.resolve("keys").resolve(Keys.FILE);
  }

  @Test
  void theSameKeysComeBackAtTheNextStart() throws StoreProblem {
    var first = open();
    var sealed = first.seal(PLAIN, PLACE);
    var again = open();

    assertThat(again.unseal(sealed, PLACE)).contains(PLAIN);
    assertThat(again.pseudonym(PLAIN)).isEqualTo(first.pseudonym(PLAIN)).hasSize(32);
    assertThat(again.pseudonyms(PLAIN)).anyMatch(p -> Arrays.equals(p, first.pseudonym(PLAIN)));
  }

  @Test
  void nothingOpensElsewhereOrWithOtherKeys() throws StoreProblem {
    var keys = open();
    var others = Keys.open(data.resolve("others"), data.resolve("nothing"));
    var sealed = keys.seal(PLAIN, PLACE);

    assertThat(keys.unseal(sealed, "there".getBytes(UTF_8))).isEmpty();
    assertThat(others.unseal(sealed, PLACE)).isEmpty();
    assertThat(others.pseudonym(PLAIN)).isNotEqualTo(keys.pseudonym(PLAIN));
    assertThat(keys.seal(PLAIN, PLACE)).isNotEqualTo(sealed);
  }

  @Test
  void onlyTheOwnerMayReadThem() throws StoreProblem, IOException {
    assumeTrue(
        file().getFileSystem().supportedFileAttributeViews().contains("posix"),
        "permissions as in POSIX are not to be had here");
    open();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");

    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
    open();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void noHalfFileIsLeftBehind() throws StoreProblem, IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(data.resolve("keys/kiosk.key.tmp"), "cut by a power failure");
    open();

    try (var files = Files.list(data.resolve("keys"))) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void anExistingRecordWithoutItsKeysNeverGetsNewOnes() throws StoreProblem, IOException {
    open();
    Files.createDirectories(data.resolve("record"));
    Files.writeString(data.resolve("record").resolve(RecordFile.NAME), "a record");
    Files.delete(file());

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(this::open)
        .withMessageStartingWith("REC-05 Không thấy tệp khóa")
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.KEY_MISSING);
    assertThat(file()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "not JSON", "{\"seal\":\"{}\",\"pseudonym\":\"{}\"}", "[1"})
  void aBrokenKeyFileIsNamedAndLeftAsItIs(String content) throws StoreProblem, IOException {
    open();
    Files.writeString(file(), content);

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(this::open)
        .withNoCause()
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.KEY_WRONG);
    assertThat(file()).hasContent(content);
  }

  @Test
  void aPlaceThatIsNoFolderIsNamed() throws IOException {
    Files.writeString(data.resolve("keys"), "in the way");

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(this::open)
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.FOLDER);
  }

  @Test
  void keysDoNotLieWithinTheRecord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keys.open(data.resolve("record/keys"), data.resolve("record")));
  }

  @Test
  void keysDoNotShowThemselves() throws StoreProblem {
    assertThat(open()).hasToString("Keys[•••]");
  }
}
