package vn.motcua.kiosk.ui.desk;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import vn.motcua.kiosk.config.signed.Manifest;
import vn.motcua.kiosk.ui.Words;

/** The tables of the page on editions. */
final class EditionTables {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Words words;
  private final DeskTables tables;

  EditionTables(DeskParts parts) {
    words = parts.words();
    tables = parts.tables();
  }

  /**
   * @param isNext whether an edition is used from the next start on
   */
  void kept(TableView<Manifest> table, Predicate<Manifest> isNext) {
    table.setPlaceholder(new Label(words.of("desk.editions.none")));
    tables.put(
        table,
        "editions",
        List.of(
            Columns.drawn(
                words.of("desk.editions.number"),
                90,
                edition -> new Label(String.valueOf(edition.number())),
                Comparator.comparingInt(Manifest::number)),
            Columns.drawn(
                words.of("desk.editions.issued"),
                170,
                edition -> new Label(DAY.format(edition.issued())),
                Comparator.comparing(Manifest::issued)),
            Columns.text(words.of("desk.editions.by"), 280, Manifest::by),
            Columns.drawn(
                words.of("desk.editions.state"),
                190,
                edition -> state(isNext.test(edition)),
                Comparator.comparing(isNext::test))));
  }

  private Label state(boolean isNext) {
    var label = new Label(words.of(isNext ? "desk.editions.next" : "desk.editions.spare"));
    label.getStyleClass().add(isNext ? "tone-good" : "tone-plain");
    return label;
  }

  void changes(TableView<EditionChange> table) {
    table.setPlaceholder(new Label(words.of("desk.editions.same")));
    tables.put(
        table,
        "edition-changes",
        List.of(
            Columns.text(words.of("desk.editions.what"), 90, EditionChange::what, "strong-cell"),
            Columns.text(words.of("desk.guidance.kind"), 150, EditionChange::kind),
            Columns.text(words.of("desk.guidance.title"), 560, EditionChange::title)));
  }
}
