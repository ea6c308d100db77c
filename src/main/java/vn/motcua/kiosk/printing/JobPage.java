package vn.motcua.kiosk.printing;

import java.io.IOException;
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
    shelf.ifPresent(on -> page.put(on, note).ifPresent(page::tellOfDisk));
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
            put(on, note);
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

  /**
   * @return why the disk refuses, and the page stays in memory
   */
  private Optional<IOException> put(JobShelf on, JobNote note) {
    var pdf = memory;
    if (pdf == null) {
      return Optional.empty();
    }
    try {
      on.put(note, pdf);
      memory = null;
      return Optional.empty();
    } catch (IOException disk) {
      erase(on);
      return Optional.of(disk);
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
