package vn.motcua.kiosk.config;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A copy of the last configuration that had no mistake (bản cấu hình tốt gần nhất), so that a
 * counter goes on when an edit went wrong. All its files are one file, which is complete on the
 * disk and has been read back before it gets its name: a power cut leaves the copy before it.
 *
 * @param file of the copy; need not exist
 * @param program whose rules it has passed; in a folder of classes they are still edited
 */
public record LastGood(Path file, Path program) {

  /** Of this program. */
  public LastGood(Path file) {
    this(file, ownProgram());
  }

  private static Path ownProgram() {
    var place = LastGood.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(place.toString()));
  }

  /**
   * Keeps a copy of what is in use in place of the one before.
   *
   * @return whether it was kept; not when it has a mistake by now
   * @throws IOException if the copy cannot be written
   */
  public boolean keep(ConfigPlaces places, LocalDate today) throws IOException {
    Files.deleteIfExists(mark());
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var bytes = Files.newOutputStream(half)) {
      copy(places, bytes);
    }
    try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    var read = reading(half, Optional.empty(), today).filter(r -> r.config().isPresent());
    if (read.isEmpty()) {
      Files.delete(half);
      return false;
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    Files.writeString(mark(), mark(read.get().checksum()));
    return true;
  }

  /**
   * Whether this program has kept files with that checksum: then they had no mistake. What another
   * build has kept, this one looks through itself.
   */
  public boolean holds(String checksum) {
    try {
      return Files.isRegularFile(file)
          && Files.isRegularFile(program)
          && Files.readString(mark()).equals(mark(checksum));
    } catch (IOException _) {
      return false;
    }
  }

  private Path mark() {
    return file.resolveSibling(file.getFileName() + ".mark");
  }

  private String mark(String checksum) throws IOException {
    return "%s %d %s %s%n"
        .formatted(program, Files.size(program), Files.getLastModifiedTime(program), checksum);
  }

  private static void copy(ConfigPlaces places, OutputStream bytes) throws IOException {
    var zip = new ZipOutputStream(bytes);
    for (var each : ConfigFile.all(places.guidance())) {
      zip.putNextEntry(new ZipEntry(each));
      Files.copy(places.of(each), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** The copy; empty if there is none, or none that is without a mistake today. */
  public Optional<KioskConfig> read(LocalDate today) {
    return Files.isRegularFile(file) ? read(file, Optional.empty(), today) : Optional.empty();
  }

  /** A commune's own files out of the copy, beside this guidance. */
  public Optional<KioskConfig> read(Path guidance, LocalDate today) {
    return Files.isRegularFile(file) ? read(file, Optional.of(guidance), today) : Optional.empty();
  }

  private static Optional<KioskConfig> read(Path copy, Optional<Path> guidance, LocalDate today) {
    return reading(copy, guidance, today).flatMap(ConfigReader.Result::config);
  }

  private static Optional<ConfigReader.Result> reading(
      Path copy, Optional<Path> guidance, LocalDate today) {
    try (var inside = FileSystems.newFileSystem(copy)) {
      var all = inside.getPath("/");
      return Optional.of(ConfigReader.read(new ConfigPlaces(all, guidance.orElse(all)), today));
    } catch (IOException | UncheckedIOException | ProviderNotFoundException _) {
      return Optional.empty(); // somebody spoilt it; what is wrong with the edit is told anyway
    }
  }
}
