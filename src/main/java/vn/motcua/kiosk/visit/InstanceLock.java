package vn.motcua.kiosk.visit;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes this process the only one on a data folder. Taken before the record is opened, because
 * opening it ends the visits of whoever had it before. The system gives it back when the process
 * dies, however it does.
 */
public final class InstanceLock implements AutoCloseable {

  private static final String FILE = "kiosk.lock";

  /** As Linux and macOS call their administrator. */
  private static final String ROOT = "root";

  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @param data the data folder, made if it is not there
   * @throws StoreProblem {@link StoreProblem.Kind#SECOND_INSTANCE} when another one has it, {@link
   *     StoreProblem.Kind#OWNER} for root in somebody else's folder, {@link
   *     StoreProblem.Kind#FOLDER} when nothing can be written there
   */
  public static InstanceLock take(Path data) throws StoreProblem {
    try {
      Files.createDirectories(data);
      if (isOfSomebodyElse(data)) {
        throw new StoreProblem(StoreProblem.Kind.OWNER);
      }
      return take(FileChannel.open(data.resolve(FILE), CREATE, WRITE));
    } catch (IOException e) {
      throw StoreProblem.of(e, data);
    }
  }

  /**
   * Root may write everywhere, and what it writes nobody else may read: the kiosk's own account
   * would find its record closed.
   */
  private static boolean isOfSomebodyElse(Path data) throws IOException {
    return ROOT.equals(System.getProperty("user.name"))
        && data.getFileSystem().supportedFileAttributeViews().contains("posix")
        && !Files.getOwner(data).getName().equals(ROOT);
  }

  private static InstanceLock take(FileChannel channel) throws IOException, StoreProblem {
    try {
      if (channel.tryLock() != null) {
        return new InstanceLock(channel);
      }
    } catch (OverlappingFileLockException _) {
      // Taken by this very process: the same answer.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new StoreProblem(StoreProblem.Kind.SECOND_INSTANCE);
  }

  /** Gives it back; closing twice is harmless. The file stays: deleting it would race. */
  @Override
  public void close() throws StoreProblem {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.DISK, e);
    }
  }
}
