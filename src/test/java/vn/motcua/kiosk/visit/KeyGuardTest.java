package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key file under a guard like that of Windows, which opens on one machine only. */
class KeyGuardTest {

  private static final byte[] PLAIN = "Trần Thị Mẫu".getBytes(UTF_8);
  private static final byte[] PLACE = "here".getBytes(UTF_8);

  @TempDir private Path data;

  /** Turns every bit that the machine's number has. */
  private record Machine(int number) implements KeyGuard {

    @Override
    public byte[] lock(byte[] keys) {
      var locked = new byte[keys.length + 1];
      locked[0] = (byte) number;
      for (int i = 0; i < keys.length; i++) {
        locked[i + 1] = (byte) (keys[i] ^ number);
      }
      return locked;
    }

    @Override
    public Optional<byte[]> open(byte[] stored) {
      if (stored.length > 0 && stored[0] == '{') {
        return Optional.of(stored);
      }
      if (stored.length == 0 || stored[0] != number) {
        return Optional.empty();
      }
      var keys = new byte[stored.length - 1];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = (byte) (stored[i + 1] ^ number);
      }
      return Optional.of(keys);
    }
  }

  private Keys on(KeyGuard guard) throws StoreProblem {
    return Keys.open(new KeyPlace(data.resolve("keys"), guard), data.resolve("record"));
  }

  private String stored() throws IOException {
    return Files.readString(data.resolve("keys").resolve(Keys.FILE), ISO_8859_1);
  }

  @Test
  void theFileIsLockedAndComesBackOnItsOwnMachine() throws Exception {
    var sealed = on(new Machine(77)).seal(PLAIN, PLACE);

    assertThat(stored()).doesNotContain("seal", "primaryKeyId", "recovery");
    assertThat(on(new Machine(77)).unseal(sealed, PLACE)).contains(PLAIN);
  }

  @Test
  void onAnotherMachineItOpensNothingAndIsLeftAsItIs() throws Exception {
    var _ = on(new Machine(77));
    var before = stored();

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> on(new Machine(78)))
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.KEY_WRONG);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aFileFromBeforeIsLockedWhenItIsFirstOpened() throws Exception {
    var sealed = on(KeyGuard.NONE).seal(PLAIN, PLACE);
    assertThat(stored()).contains("seal");

    assertThat(on(new Machine(77)).unseal(sealed, PLACE)).contains(PLAIN);

    assertThat(stored()).doesNotContain("seal");
  }
}
