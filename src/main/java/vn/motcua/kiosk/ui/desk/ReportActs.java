package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import vn.motcua.kiosk.campaign.ReportFormat;

/** Printing a report and writing it to a stick, one at a time. */
final class ReportActs {

  private final DeskParts parts;
  private final Saving saving;

  /**
   * @param bar there once the page is laid out, like the buttons, which rest meanwhile
   */
  ReportActs(DeskParts parts, Supplier<WorkBar> bar, Supplier<List<? extends Node>> buttons) {
    this.parts = parts;
    this.saving =
        new Saving(parts, bar, rest -> buttons.get().forEach(button -> button.setDisable(rest)));
  }

  void print(ReportWish wish) {
    parts
        .work()
        .reports()
        .print(parts.desk().clerk(), wish, sentence -> parts.desk().say("printer", sentence));
  }

  void save(ReportWish wish, ReportFormat format) {
    var reports = parts.work().reports();
    saving.save(
        name(wish),
        format,
        (file, headway) -> reports.save(parts.desk().clerk(), wish, format, file, headway));
  }

  private static String name(ReportWish wish) {
    var what = wish.by().map(by -> by.name().toLowerCase(Locale.ROOT)).orElse("case");
    return String.join(
        "-", "bao-cao", what, wish.period().from().toString(), wish.period().to().toString());
  }
}
