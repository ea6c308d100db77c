package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.motcua.kiosk.campaign.ReportFormat;

/** Writes a file where the clerk wants it, one at a time, and tells how it goes. */
final class Saving {

  /** What writes it. */
  interface Work {

    /**
     * @return asks it to stop
     */
    Runnable begin(Path file, Headway headway);
  }

  private final DeskParts parts;
  private final Supplier<WorkBar> bar;
  private final Consumer<Boolean> rest;

  /**
   * @param bar there once the page is laid out
   * @param rest whether the page's buttons rest meanwhile
   */
  Saving(DeskParts parts, Supplier<WorkBar> bar, Consumer<Boolean> rest) {
    this.parts = parts;
    this.bar = bar;
    this.rest = rest;
  }

  /**
   * @param name that is proposed, without accents and ending: sticks and mail programs of others
   *     may not know them
   */
  void save(String name, ReportFormat format, Work work) {
    if (!bar.get().isBusy()) {
      parts
          .desk()
          .newFile(SaveMenu.named(name, format), SaveMenu.kind(format, parts.words()))
          .ifPresent(file -> begin(file, work));
    }
  }

  private void begin(Path file, Work work) {
    rest.accept(true);
    bar.get().begin(parts.words(), () -> rest.accept(false));
    bar.get().stoppedBy(work.begin(file, bar.get()));
  }
}
