package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits on their way from one machine of the commune to another (gói lượt), in one file on a USB
 * stick. It is sealed by a key that the paired machines share and the stick never sees: whoever
 * finds it reads nothing, and whoever changes a byte of it is refused.
 */
public final class Bundles {

  private static final int MAGIC = 0x4d434231; // MCB1
  private static final byte[] COMMUNE = "commune".getBytes(UTF_8);
  private static final int COMMUNE_BYTES = 32;
  private static final int MACHINE_BYTES = 8;
  private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);

  private final VisitLog log;

  public Bundles(VisitLog log) {
    this.log = log;
  }

  /**
   * Writes what a further machine of the commune needs, to be carried there by hand.
   *
   * @return the code that opens it, which goes another way than the file
   */
  public static RecoveryCode pair(Keys keys, Path file) throws StoreProblem {
    var once = RecoveryCode.atRandom();
    write(file, keys.pairing(once));
    return once;
  }

  /**
   * Makes a machine without a record one of the commune's.
   *
   * @param keys folder for the keys, without any yet
   * @param record folder for the record, without one yet
   */
  public static void join(Path file, RecoveryCode once, Path keys, Path record)
      throws StoreProblem {
    if (Files.exists(record.resolve(RecordFile.NAME)) || Files.exists(keys.resolve(Keys.FILE))) {
      throw new StoreProblem(StoreProblem.Kind.OCCUPIED);
    }
    byte[] pairing;
    try {
      pairing = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.STICK, e);
    }
    Keys.join(keys, pairing, once);
  }

  /**
   * Writes all visits of this machine; the file has its name only when it is complete on the stick.
   */
  public void put(Path file) throws StoreProblem {
    var copy = log.folder().resolve("bundle.tmp");
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      BundleCopy.write(log.folder(), copy, machine());
      try (var out = new DataOutputStream(Files.newOutputStream(half))) {
        out.writeInt(MAGIC);
        out.write(log.keys().pseudonym(COMMUNE));
        try (var sealing = log.keys().sealingForOthers(out, COMMUNE)) {
          Files.copy(copy, sealing);
        }
      }
      complete(half, file);
    } catch (IOException e) {
      throw ofStick(e, file);
    } finally {
      delete(copy);
      delete(half);
    }
  }

  private static void complete(Path half, Path file) throws IOException {
    try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    try {
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
    OwnerOnly.keepName(file);
  }

  /** The same on this machine for ever, and no other's. */
  private String machine() {
    return HexFormat.of().formatHex(log.keys().mark(COMMUNE), 0, MACHINE_BYTES);
  }

  /**
   * Merges a bundle into the record, all of it or nothing. What is here already, or was erased here
   * since, stays as it is.
   *
   * @return how many visits were not here yet, or not as they are now
   */
  public int take(Path file) throws StoreProblem {
    var sealed = log.folder().resolve("bundle-sealed.tmp");
    var copy = log.folder().resolve("bundle.tmp");
    try {
      fromStick(file, sealed);
      unseal(sealed, copy);
      return merge(copy);
    } finally {
      delete(sealed);
      delete(copy);
    }
  }

  /** From now on the stick may be pulled out. */
  private static void fromStick(Path file, Path sealed) throws StoreProblem {
    try {
      Files.copy(file, sealed, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.STICK, e);
    }
  }

  private void unseal(Path sealed, Path copy) throws StoreProblem {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(sealed)))) {
      boolean ours = in.readInt() == MAGIC && isOurs(in.readNBytes(COMMUNE_BYTES));
      if (!ours) {
        throw new StoreProblem(StoreProblem.Kind.BUNDLE_FOREIGN);
      }
      try (var unsealing = log.keys().unsealingOfOthers(in, COMMUNE)) {
        Files.copy(unsealing, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (EOFException _) {
      throw new StoreProblem(StoreProblem.Kind.BUNDLE_FOREIGN);
    } catch (IOException _) {
      throw new StoreProblem(StoreProblem.Kind.BUNDLE_DAMAGED);
    }
  }

  /** What a bundle brought. */
  private record Brought(int visits, List<Forgotten.Mark> forgotten) {}

  private int merge(Path copy) throws StoreProblem {
    var brought =
        log.onConnection(
                h -> {
                  h.execute("ATTACH DATABASE ? AS bundle", copy.toString());
                  try {
                    return h.inTransaction(this::merge);
                  } finally {
                    h.execute("DETACH DATABASE bundle");
                  }
                })
            .orElseThrow(() -> new StoreProblem(StoreProblem.Kind.OTHER_VERSION));
    if (!brought.forgotten().isEmpty()) {
      log.erased(h -> new Forgotten(h).all(brought.forgotten())); // In the backups too.
    }
    log.tidy(LocalDate.now(log.clock())); // What is past its time here does not come back by it.
    return brought.visits();
  }

  /** Its own bundle brings a machine nothing; that of a later version cannot be understood. */
  private Optional<Brought> merge(Handle handle) {
    var merge = new BundleMerge(handle);
    if (merge.isOfLaterVersion()) {
      return Optional.empty();
    }
    if (merge.machine().equals(machine())) {
      return Optional.of(new Brought(0, List.of()));
    }
    var forgotten = merge.forgotten();
    return Optional.of(new Brought(merge.all(forgotten), forgotten));
  }

  private boolean isOurs(byte[] commune) {
    return log.keys().pseudonyms(COMMUNE).stream().anyMatch(own -> Arrays.equals(own, commune));
  }

  private static void write(Path file, byte[] content) throws StoreProblem {
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.write(half, content);
      complete(half, file);
    } catch (IOException e) {
      throw ofStick(e, file);
    } finally {
      delete(half);
    }
  }

  private static StoreProblem ofStick(IOException error, Path file) {
    var room = StoreProblem.of(error, file.toAbsolutePath().resolveSibling("")).kind();
    return new StoreProblem(
        room == StoreProblem.Kind.FULL ? StoreProblem.Kind.STICK_FULL : StoreProblem.Kind.STICK,
        error);
  }

  /** What cannot be deleted any more went with the stick, or is overwritten the next time. */
  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("{} stays: {}", file.getFileName(), e.getClass().getSimpleName());
    }
  }
}
