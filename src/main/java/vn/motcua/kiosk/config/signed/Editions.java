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
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.config.ConfigFault;

/**
 * The editions of the guidance that this kiosk has taken (các bản hướng dẫn đã nhận): the last
 * three, and which of them is in use. An edition is a folder that gets its name when it is complete
 * on the disk; the one in use is named by a file that is replaced in one step. So whatever moment
 * the power goes, the one before or the new one is in use, and it is whole.
 */
public final class Editions {

  static final int KEPT = 3;

  private static final String IN_USE = "in-use";
  private static final String HALF = ".half-";
  private static final String FROM_FOLDER = "from-folder";
  private static final String NAME = "\\d{6}-[0-9a-f]{12}";
  private static final int NAME_DIGITS = 12;

  private final Path folder;
  private final Disk disk;

  /** Where bytes go; a test has one that is full. */
  interface Disk {
    /** Writes a file that is not there yet, complete before it returns. */
    void write(Path file, byte[] bytes) throws IOException;
  }

  /**
   * @param folder in the data folder; need not exist
   */
  public Editions(Path folder) {
    this(folder, Editions::durably);
  }

  Editions(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** In which all of them lie. */
  Path folder() {
    return folder;
  }

  /** The folder of the edition in use; empty where none was ever taken. */
  public Optional<Path> inUse() {
    return name().map(folder::resolve).filter(Files::isDirectory);
  }

  /**
   * Those that are kept and can be proved, newest first.
   *
   * @throws GuidanceProblem if the folder cannot be read
   */
  public List<Manifest> kept() throws GuidanceProblem {
    var keys = remembered();
    return names().stream().flatMap(name -> proved(name, keys)).toList();
  }

  private Stream<Manifest> proved(String name, TrustedKeys keys) {
    try {
      return Stream.of(SignedGuidance.in(folder.resolve(name), keys).manifest());
    } catch (GuidanceProblem _) {
      return Stream.empty(); // it is not offered; the one in use is told of at the start
    }
  }

  /** The largest number ever taken; 0 for none. It is always among those that are kept. */
  public int highest() throws GuidanceProblem {
    return names().stream().mapToInt(Editions::number).max().orElse(0);
  }

  /**
   * Whether this one may follow on what was used here.
   *
   * @throws GuidanceProblem {@link ConfigFault#CFG_10} if not
   */
  public void mayTake(SignedGuidance edition) throws GuidanceProblem {
    var kept = names();
    if (edition.manifest().number() <= highest() && !kept.contains(name(edition))) {
      throw new GuidanceProblem(ConfigFault.CFG_10, edition.manifest().words());
    }
  }

  /**
   * Takes an edition into use. On any problem nothing has changed.
   *
   * @param keys that signed it, remembered in case their file is lost
   */
  public void take(SignedGuidance edition, TrustedKeys keys) throws GuidanceProblem {
    mayTake(edition);
    try {
      Files.createDirectories(folder);
      sweep();
      var name = name(edition);
      if (!Files.isDirectory(folder.resolve(name))) {
        write(edition, name);
      }
      replace(TrustedKeys.FILE, keys.text());
      replace(IN_USE, name);
      prune();
    } catch (IOException e) {
      throw GuidanceProblem.of(e);
    }
  }

  private void write(SignedGuidance edition, String name) throws IOException {
    var half = folder.resolve(HALF + name);
    try {
      for (var part : edition.parts().entrySet()) {
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

  /**
   * Goes back to one that is kept.
   *
   * @param number of the edition
   */
  public Manifest back(int number) throws GuidanceProblem {
    for (var name : names()) {
      if (number(name) == number) {
        var edition = SignedGuidance.in(folder.resolve(name), remembered());
        try {
          replace(IN_USE, name);
        } catch (IOException e) {
          throw GuidanceProblem.of(e);
        }
        return edition.manifest();
      }
    }
    throw new GuidanceProblem(ConfigFault.CFG_11, "số " + number);
  }

  /** The keys with which something was taken before. */
  TrustedKeys remembered() {
    try {
      return TrustedKeys.in(folder);
    } catch (IOException _) {
      return new TrustedKeys("");
    }
  }

  /** From now on, guidance in the configuration folder that is not signed is worth a word. */
  void noteFromFolder() throws GuidanceProblem {
    try {
      replace(FROM_FOLDER, "");
    } catch (IOException e) {
      throw GuidanceProblem.of(e);
    }
  }

  boolean isFromFolder() {
    return Files.exists(folder.resolve(FROM_FOLDER));
  }

  private Optional<String> name() {
    try {
      var name = Files.readString(folder.resolve(IN_USE)).strip();
      return name.matches(NAME) ? Optional.of(name) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Newest first. */
  private List<String> names() throws GuidanceProblem {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries
          .map(p -> p.getFileName().toString())
          .filter(name -> name.matches(NAME))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw GuidanceProblem.of(e);
    }
  }

  private static String name(SignedGuidance edition) {
    return "%06d-%s"
        .formatted(edition.manifest().number(), edition.digest().substring(0, NAME_DIGITS));
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(0, name.indexOf('-')));
  }

  /** The newest are kept, so the highest number is never forgotten, and the one in use. */
  private void prune() throws IOException, GuidanceProblem {
    var used = name().orElse("");
    for (var old : names().stream().skip(KEPT).filter(n -> !n.equals(used)).toList()) {
      delete(folder.resolve(old));
    }
  }

  /** What an interrupted work left. */
  private void sweep() throws IOException {
    try (var entries = Files.list(folder)) {
      for (var half : entries.filter(p -> p.getFileName().toString().startsWith(HALF)).toList()) {
        delete(half);
      }
    }
  }

  private static void delete(Path dir) throws IOException {
    try (var all = Files.walk(dir)) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private void replace(String name, String text) throws IOException {
    Files.createDirectories(folder);
    var half = folder.resolve(HALF + name);
    Files.deleteIfExists(half);
    disk.write(half, text.getBytes(StandardCharsets.UTF_8));
    Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    keepNames();
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
