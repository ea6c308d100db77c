package vn.motcua.kiosk.ui.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import vn.motcua.kiosk.roster.Column;
import vn.motcua.kiosk.roster.Layout;
import vn.motcua.kiosk.ui.Words;

/** Which column of a file holds what: as the headings say, or as the clerk points out. */
final class RosterMapping {

  /** Columns that are offered where no heading was found. */
  private static final int USUAL = 12;

  private final Words words;
  private final Runnable changed;
  private final Map<Column, ComboBox<String>> boxes = new EnumMap<>(Column.class);
  private boolean showing;

  /**
   * @param changed after the clerk has pointed out another column
   */
  RosterMapping(GridPane place, Words words, Runnable changed) {
    this.words = words;
    this.changed = changed;
    int at = 0;
    for (var column : Column.values()) {
      var box = new ComboBox<String>();
      box.setId("map-" + column.name().toLowerCase(Locale.ROOT));
      box.getStyleClass().addAll("desk-choice", "small-choice");
      box.setAccessibleText(words.of(name(column)));
      box.setOnAction(_ -> pointedOut());
      boxes.put(column, box);
      place.add(new Label(words.of(name(column))), at, 0);
      place.add(box, at, 1);
      at++;
    }
  }

  private static String name(Column column) {
    return switch (column) {
      case NUMBER -> "desk.roster.column.number";
      case NAME -> "desk.roster.column.name";
      case HAMLET -> "desk.roster.column.hamlet";
    };
  }

  private void pointedOut() {
    if (!showing) {
      changed.run();
    }
  }

  /** How the file was understood; where it was not, letters to choose from. */
  void show(Optional<Layout> layout) {
    showing = true;
    var choices = choices(layout.map(Layout::headings).orElse(List.of()));
    boxes.forEach(
        (column, box) -> {
          var at = layout.map(l -> l.column(column).orElse(-1)).orElse(-1);
          box.getItems().setAll(choices);
          box.getSelectionModel().select(Math.min(at + 1, choices.size() - 1));
        });
    showing = false;
  }

  private List<String> choices(List<String> headings) {
    var choices = new ArrayList<String>();
    choices.add(words.of("desk.roster.column.none"));
    IntStream.range(0, Math.max(USUAL, headings.size()))
        .mapToObj(i -> Layout.letter(i) + heading(headings, i))
        .forEach(choices::add);
    return choices;
  }

  private static String heading(List<String> headings, int index) {
    var heading = index < headings.size() ? headings.get(index).strip() : "";
    return heading.isEmpty() ? "" : " · " + heading;
  }

  /** The letter of each column; empty for one that is not to be read. */
  Map<Column, String> columns() {
    var columns = new EnumMap<Column, String>(Column.class);
    boxes.forEach(
        (column, box) -> {
          int index = box.getSelectionModel().getSelectedIndex();
          columns.put(column, index <= 0 ? "" : Layout.letter(index - 1));
        });
    return columns;
  }
}
