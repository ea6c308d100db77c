package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.DoublePredicate;

/**
 * A backup as a file: a mark, the keys sealed by the code of the recovery sheet, and the record
 * sealed by the keys.
 */
final class BackupFile {

  private static final int MAGIC = 0x4d434b31; // MCK1
  private static final int MOST_KEY_BYTES = 1 << 16;
  private static final int BUFFER = 1 << 18;
  private static final byte[] PLACE = "visits".getBytes(UTF_8);

  private final Path half;
  private final Keys keys;

  /**
   * @param half what a file is called before it is whole
   */
  BackupFile(Path half, Keys keys) {
    this.half = half;
    this.keys = keys;
  }

  /**
   * Complete on the disk before it has its name.
   *
   * @param goOn is told which part of it is sealed, up to 1, and may end it
   * @return whether it is there; else nothing of it is
   */
  boolean seal(Path copy, Path backup, DoublePredicate goOn) throws IOException {
    try {
      boolean whole = seal(copy, goOn);
      if (whole) {
        Files.move(half, backup, StandardCopyOption.ATOMIC_MOVE);
      }
      return whole;
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private boolean seal(Path copy, DoublePredicate goOn) throws IOException {
    try (var out = new DataOutputStream(Files.newOutputStream(half))) {
      var wrapped = keys.wrapped();
      out.writeInt(MAGIC);
      out.writeInt(wrapped.length);
      out.write(wrapped);
      try (var sealing = keys.sealing(out, PLACE)) {
        if (!copy(copy, sealing, goOn)) {
          return false;
        }
      }
    }
    try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return true;
  }

  private static boolean copy(Path from, OutputStream to, DoublePredicate goOn) throws IOException {
    double all = Math.max(1, Files.size(from));
    long sealed = 0;
    var buffer = new byte[BUFFER];
    try (var in = Files.newInputStream(from)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        to.write(buffer, 0, read);
        sealed += read;
        if (!goOn.test(sealed / all)) {
          return false;
        }
      }
    }
    return true;
  }

  void unseal(Path backup, Path copy) throws IOException {
    try (var in = open(backup)) {
      wrapped(in);
      try (var unsealing = keys.unsealing(in, PLACE)) {
        Files.copy(unsealing, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static DataInputStream open(Path backup) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(backup)));
  }

  private static byte[] wrapped(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a backup of this program");
    }
    int length = in.readInt();
    if (length < 0 || length > MOST_KEY_BYTES) {
      throw new IOException("a backup that was cut");
    }
    var wrapped = new byte[length];
    in.readFully(wrapped);
    return wrapped;
  }

  /** The keys that a backup brings along. */
  static Keys keysOf(Path backup, RecoveryCode code) throws StoreProblem {
    try (var in = open(backup)) {
      return Keys.unwrap(wrapped(in), code);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.BACKUP_DAMAGED, e);
    }
  }
}
