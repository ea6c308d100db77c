package vn.motcua.kiosk.printing;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the page of a job is: sealed on the shelf with its note, or in memory where nothing may be
 * kept or the disk refuses. Its job guards it against several threads.
 */
final class JobPage {

  private static final Logger LOG = LoggerFactory.getLogger(JobPage.class);

  private final String id;
  private final String title;
  private Optional<JobShelf> shelf;
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
    page.put(note);
    return page;
  }

  /** One of the last run. */
  static JobPage on(JobShelf shelf, JobNote note) {
    return new JobPage(note, Optional.of(shelf), null);
  }

  private void put(JobNote note) {
    var pdf = memory;
    if (shelf.isPresent() && pdf != null) {
      try {
        shelf.get().put(note, pdf);
        memory = null;
      } catch (IOException disk) {
        leaveDisk(disk);
      }
    }
  }

  /** Writes down how far its job is. */
  void note(JobNote note) {
    if (shelf.isPresent()) {
      try {
        shelf.get().note(note);
      } catch (IOException disk) {
        bytes().ifPresent(pdf -> memory = pdf);
        leaveDisk(disk);
      }
    }
  }

  /**
   * The disk refuses: from now on the page is in memory. What is on the disk must go, or a power
   * cut would bring back what was sent meanwhile.
   */
  private void leaveDisk(IOException why) {
    LOG.warn(
        "{} {} is kept in memory only: {}", PrinterFault.NOT_KEPT.code(), title, why.toString());
    shelf.ifPresent(this::erase);
    shelf = Optional.empty();
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
    return shelf.isEmpty();
  }

  void forget() {
    memory = null;
    shelf.ifPresent(this::erase);
  }
}
