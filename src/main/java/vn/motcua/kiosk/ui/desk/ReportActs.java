package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.ui.Words;

/** Printing a report and writing it to a stick, one at a time. */
final class ReportActs {

  private final DeskParts parts;
  private final Words words;
  private final Supplier<WorkBar> bar;
  private final Supplier<List<? extends Node>> buttons;

  /**
   * @param bar there once the page is laid out, like the buttons, which rest meanwhile
   */
  ReportActs(DeskParts parts, Supplier<WorkBar> bar, Supplier<List<? extends Node>> buttons) {
    this.parts = parts;
    this.words = parts.words();
    this.bar = bar;
    this.buttons = buttons;
  }

  void print(ReportWish wish) {
    parts
        .work()
        .reports()
        .print(parts.desk().clerk(), wish, sentence -> parts.desk().say("printer", sentence));
  }

  void save(ReportWish wish, ReportFormat format) {
    if (bar.get().isBusy()) {
      return;
    }
    parts
        .desk()
        .newFile(SaveMenu.named(name(wish), format), SaveMenu.kind(format, words))
        .ifPresent(file -> save(wish, format, file));
  }

  private void save(ReportWish wish, ReportFormat format, Path file) {
    rest(true);
    bar.get().begin(words, () -> rest(false));
    bar.get()
        .stoppedBy(
            parts.work().reports().save(parts.desk().clerk(), wish, format, file, bar.get()));
  }

  private void rest(boolean is) {
    buttons.get().forEach(button -> button.setDisable(is));
  }

  /** Without accents: sticks and mail programs of others may not know them. */
  private static String name(ReportWish wish) {
    var what = wish.by().map(by -> by.name().toLowerCase(Locale.ROOT)).orElse("case");
    return String.join(
        "-", "bao-cao", what, wish.period().from().toString(), wish.period().to().toString());
  }
}
