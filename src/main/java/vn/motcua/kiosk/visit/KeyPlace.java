package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the key file lies: in a folder that is closed to others, under the system's guard. */
record KeyPlace(Path folder, KeyGuard guard) {

  /** As this operating system keeps it. */
  static KeyPlace in(Path folder) {
    return new KeyPlace(folder, KeyGuard.ofThisSystem());
  }

  boolean isEmpty() {
    return !Files.exists(file());
  }

  private Path file() {
    return folder.resolve(Keys.FILE);
  }

  /**
   * The file as it is; closed to others, if somebody copied it there.
   *
   * @throws StoreProblem {@link StoreProblem.Kind#KEY_WRONG} when the guard does not open it
   */
  KeyFile read() throws StoreProblem {
    return KeyFile.read(
        guard.open(stored()).orElseThrow(() -> new StoreProblem(StoreProblem.Kind.KEY_WRONG)));
  }

  /** Whether it lies there without the lock that it should have. */
  boolean isUnlocked() throws StoreProblem {
    var stored = stored();
    return !guard.equals(KeyGuard.NONE)
        && guard.open(stored).filter(open -> Arrays.equals(open, stored)).isPresent();
  }

  private byte[] stored() throws StoreProblem {
    try {
      OwnerOnly.folder(folder);
      OwnerOnly.close(file());
      return Files.readAllBytes(file());
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.KEY_PLACE, e);
    }
  }

  void write(KeyFile keys) throws StoreProblem {
    try {
      OwnerOnly.folder(folder);
      OwnerOnly.write(file(), guard.lock(keys.bytes()));
    } catch (IOException e) {
      throw Files.isDirectory(folder)
          ? new StoreProblem(StoreProblem.Kind.KEY_PLACE, e)
          : StoreProblem.of(e, folder);
    }
  }
}
