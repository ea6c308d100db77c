package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A folder in which whatever has its name is complete on the disk: at whatever moment the power
 * goes, what was there before or what is new is there, and whole.
 */
record WholeFolder(Path folder, Disk disk) {

  /** Of what is not complete yet. */
  private static final String HALF = ".half-";

  /** Where bytes go; a test has one that is full. */
  interface Disk {
    /** Writes a file that is not there yet, complete before it returns. */
    void write(Path file, byte[] bytes) throws IOException;
  }

  WholeFolder(Path folder) {
    this(folder, WholeFolder::durably);
  }

  /**
   * The names of what is there and whole; none where there is no folder.
   *
   * @param form a regular expression
   */
  List<String> names(String form) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries.map(p -> p.getFileName().toString()).filter(n -> n.matches(form)).toList();
    }
  }

  /** Puts a text there, in place of the one of that name. */
  void put(String name, String text) throws IOException {
    Files.createDirectories(folder);
    var half = folder.resolve(HALF + name);
    Files.deleteIfExists(half);
    disk.write(half, text.getBytes(StandardCharsets.UTF_8));
    Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    keepNames();
  }

  /**
   * Puts a folder there that is not there yet; nothing of it stays if that fails.
   *
   * @param files by their paths in it
   */
  void put(String name, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    sweep();
    var half = folder.resolve(HALF + name);
    try {
      for (var part : files.entrySet()) {
        var file = half.resolve(part.getKey());
        Files.createDirectories(file.getParent());
        disk.write(file, part.getValue());
      }
      Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      keepNames();
    } catch (IOException e) {
      sweep();
      throw e;
    }
  }

  void delete(String name) throws IOException {
    try (var all = Files.walk(folder.resolve(name))) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** What an interrupted work left goes. */
  private void sweep() throws IOException {
    for (var half : names(HALF.replace(".", "\\.") + ".*")) {
      delete(half);
    }
  }

  private static void durably(Path file, byte[] bytes) throws IOException {
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /** Waits until new names are on the disk as well. */
  private void keepNames() throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
