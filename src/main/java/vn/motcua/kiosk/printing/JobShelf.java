package vn.motcua.kiosk.printing;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where jobs outlive the program: for each a page, written once, and a note, written anew at each
 * turn; both sealed. What a method has returned from is on the disk.
 */
public final class JobShelf {

  private static final Logger LOG = LoggerFactory.getLogger(JobShelf.class);

  private static final String PAGE = ".page";
  private static final String NOTE = ".note";

  private final Path folder;
  private final Seal seal;

  private JobShelf(Path folder, Seal seal) {
    this.folder = folder;
    this.seal = seal;
  }

  /**
   * @param folder made if it is not there; nothing else may be in it
   */
  public static JobShelf in(Path folder, Seal seal) throws IOException {
    Files.createDirectories(folder);
    return new JobShelf(folder, seal);
  }

  /** Puts a new job there; its page first, because a note promises one. */
  void put(JobNote note, byte[] page) throws IOException {
    write(note.id() + PAGE, page);
    note(note);
  }

  /** Its note has changed. */
  void note(JobNote note) throws IOException {
    write(note.id() + NOTE, note.bytes());
  }

  /**
   * @throws IOException if it is not there, or was not sealed there
   */
  byte[] page(String id) throws IOException {
    return read(id + PAGE);
  }

  /** Leaves nothing of it. */
  void erase(String id) throws IOException {
    Files.deleteIfExists(folder.resolve(id + PAGE));
    Files.deleteIfExists(folder.resolve(id + NOTE));
  }

  /** The jobs of the last run, the oldest first; whatever else lies there is erased. */
  List<JobNote> all() throws IOException {
    var notes = new ArrayList<JobNote>();
    for (var file : files()) {
      var name = file.getFileName().toString();
      if (name.endsWith(NOTE)) {
        note(name.substring(0, name.length() - NOTE.length())).ifPresent(notes::add);
      } else if (!name.endsWith(PAGE) || !Files.exists(noteOf(name))) {
        Files.delete(file);
      }
    }
    notes.sort(Comparator.comparing(JobNote::created));
    return notes;
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private Path noteOf(String page) {
    return folder.resolve(page.substring(0, page.length() - PAGE.length()) + NOTE);
  }

  private Optional<JobNote> note(String id) throws IOException {
    try {
      if (Files.exists(folder.resolve(id + PAGE))) {
        return Optional.of(JobNote.of(read(id + NOTE)));
      }
    } catch (IOException _) {
      LOG.warn("a print job of the last run cannot be read and is erased");
    }
    erase(id);
    return Optional.empty();
  }

  private byte[] read(String name) throws IOException {
    return seal.open(Files.readAllBytes(folder.resolve(name)), place(name))
        .orElseThrow(() -> new IOException("not sealed here"));
  }

  private void write(String name, byte[] content) throws IOException {
    var part = folder.resolve(name + ".part");
    // Not a channel: closing the queue interrupts its thread, and that would break a channel.
    try (var out = new FileOutputStream(part.toFile())) {
      out.write(seal.close(content, place(name)));
      out.getFD().sync();
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String place(String name) {
    return "print|" + name;
  }
}
