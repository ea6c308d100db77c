package vn.motcua.kiosk.visit;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files that nobody but the account of the kiosk may open. */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes the folder, or closes an existing one to others. */
  public static void folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    close(folder, FOLDER);
  }

  /** Closes an existing file to others, whoever copied it there. */
  static void close(Path file) throws IOException {
    close(file, FILE);
  }

  /**
   * Writes a new file: closed to others before the first byte is in it, and complete on the disk
   * before it has its name.
   */
  public static void write(Path file, byte[] content) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    Files.deleteIfExists(half);
    try (var channel = create(half)) {
      close(half, FILE);
      var left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    keepName(file);
  }

  /** Waits until a new name in a folder is on the disk as well. */
  static void keepName(Path file) throws IOException {
    if (isPosix(file)) { // Windows cannot open a folder.
      try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
        folder.force(true);
      }
    }
  }

  private static FileChannel create(Path file) throws IOException {
    var options = Set.of(CREATE_NEW, WRITE);
    return isPosix(file)
        ? FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(FILE))
        : FileChannel.open(file, options);
  }

  private static void close(Path file, Set<PosixFilePermission> permissions) throws IOException {
    if (isPosix(file)) {
      if (!Files.getPosixFilePermissions(file).equals(permissions)) {
        Files.setPosixFilePermissions(file, permissions);
      }
      return;
    }
    var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (view == null) {
      throw new FileSystemException(file.toString(), null, "no permissions on this drive");
    }
    view.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
