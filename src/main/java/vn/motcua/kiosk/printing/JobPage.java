package vn.motcua.kiosk.printing;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the page of a job is: sealed on the shelf with its note, or in memory where nothing may be
 * kept or for as long as the disk refuses. Its job guards it against several threads.
 */
final class JobPage {

  private static final Logger LOG = LoggerFactory.getLogger(JobPage.class);

  private final String id;
  private final String title;
  private final Optional<JobShelf> shelf;
  private byte @Nullable [] memory;

  private JobPage(JobNote note, Optional<JobShelf> shelf, byte @Nullable [] memory) {
    this.id = note.id();
    this.title = note.title();
    this.shelf = shelf;
    this.memory = memory;
  }

  /** A new one; it is on the shelf when this returns, if there is one. */
  static JobPage of(JobNote note, byte[] pdf, Optional<JobShelf> shelf) {
    var page = new JobPage(note, shelf, pdf.clone());
    shelf.ifPresent(on -> page.putFirst(on, note));
    return page;
  }

  /** One of the last run. */
  static JobPage on(JobShelf shelf, JobNote note) {
    return new JobPage(note, Optional.of(shelf), null);
  }

  /**
   * Writes down how far its job is, and its page with that once the disk takes it again: what waits
   * is not to be lost by a power cut hours after the disk was full.
   */
  void note(JobNote note) {
    shelf.ifPresent(
        on -> {
          if (memory == null) {
            note(on, note);
          } else {
            putAgain(on, note);
          }
        });
  }

  private void note(JobShelf on, JobNote note) {
    try {
      on.note(note);
    } catch (IOException disk) {
      bytes().ifPresent(pdf -> memory = pdf);
      // What is on the disk must go, or a power cut would bring back what was sent meanwhile.
      erase(on);
      tellOfDisk(disk);
    }
  }

  private void putFirst(JobShelf on, JobNote note) {
    try {
      put(on, note);
    } catch (IOException disk) {
      tellOfDisk(disk);
    }
  }

  private void putAgain(JobShelf on, JobNote note) {
    try {
      put(on, note);
    } catch (IOException _) {
      // Told when it refused first.
    }
  }

  /**
   * Moves the page from memory to the shelf.
   *
   * @throws IOException if the disk refuses; then the page stays in memory, and nowhere else
   */
  private void put(JobShelf on, JobNote note) throws IOException {
    try {
      on.put(note, Objects.requireNonNull(memory, "what is on the shelf is not put there"));
      memory = null;
    } catch (IOException disk) {
      erase(on);
      throw disk;
    }
  }

  private void tellOfDisk(IOException why) {
    LOG.warn(
        "{} {} is kept in memory only: {}", PrinterFault.NOT_KEPT.code(), title, why.toString());
  }

  private void erase(JobShelf from) {
    try {
      from.erase(id);
    } catch (IOException e) {
      LOG.error("{} {} cannot be erased: {}", PrinterFault.NOT_KEPT.code(), title, e.toString());
    }
  }

  /** The document; empty if it is gone. */
  Optional<byte[]> bytes() {
    if (memory != null) {
      return Optional.of(memory);
    }
    try {
      return shelf.isPresent() ? Optional.of(shelf.get().page(id)) : Optional.empty();
    } catch (IOException gone) {
      LOG.error("{} {} is gone from the disk", PrinterFault.NOT_KEPT.code(), title);
      return Optional.empty();
    }
  }

  /** Whether it would be lost with the program. */
  boolean isInMemoryOnly() {
    return memory != null;
  }

  void forget() {
    memory = null;
    shelf.ifPresent(this::erase);
  }
}
