package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.visit.RosterList;

/** A list on paper, and on a stick. */
final class RosterPapers {

  private final DeskParts parts;
  private final Supplier<WorkBar> bar;
  private final Consumer<Boolean> rest;

  /**
   * @param bar there once the page is laid out
   * @param rest whether the page's buttons rest meanwhile
   */
  RosterPapers(DeskParts parts, Supplier<WorkBar> bar, Consumer<Boolean> rest) {
    this.parts = parts;
    this.bar = bar;
    this.rest = rest;
  }

  void print(RosterList list, Optional<String> hamlet) {
    parts
        .work()
        .rosters()
        .print(
            parts.desk().clerk(), list, hamlet, sentence -> parts.desk().say("printer", sentence));
  }

  void save(RosterList list, Optional<String> hamlet, ReportFormat format) {
    if (!bar.get().isBusy()) {
      parts
          .desk()
          .newFile(
              SaveMenu.named("danh-sach-ra-soat-" + list.number(), format),
              SaveMenu.kind(format, parts.words()))
          .ifPresent(file -> save(list, hamlet, format, file));
    }
  }

  private void save(RosterList list, Optional<String> hamlet, ReportFormat format, Path file) {
    rest.accept(true);
    bar.get().begin(parts.words(), () -> rest.accept(false));
    bar.get()
        .stoppedBy(
            parts
                .work()
                .rosters()
                .save(parts.desk().clerk(), list, hamlet, format, file, bar.get()));
  }
}
