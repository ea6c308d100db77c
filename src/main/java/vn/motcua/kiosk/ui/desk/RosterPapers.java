package vn.motcua.kiosk.ui.desk;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.visit.RosterList;

/** A list on paper, and on a stick. */
final class RosterPapers {

  private final DeskParts parts;
  private final Saving saving;

  /**
   * @param bar there once the page is laid out
   * @param rest whether the page's buttons rest meanwhile
   */
  RosterPapers(DeskParts parts, Supplier<WorkBar> bar, Consumer<Boolean> rest) {
    this.parts = parts;
    this.saving = new Saving(parts, bar, rest);
  }

  void print(RosterList list, Optional<String> hamlet) {
    parts
        .work()
        .rosters()
        .print(
            parts.desk().clerk(), list, hamlet, sentence -> parts.desk().say("printer", sentence));
  }

  void save(RosterList list, Optional<String> hamlet, ReportFormat format) {
    var rosters = parts.work().rosters();
    saving.save(
        "danh-sach-ra-soat-" + list.number(),
        format,
        (file, headway) -> rosters.save(parts.desk().clerk(), list, hamlet, format, file, headway));
  }
}
