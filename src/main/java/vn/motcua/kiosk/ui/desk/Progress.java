package vn.motcua.kiosk.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Standing;

/** How far a visit came: a small square for each step, and the same in figures. */
final class Progress extends HBox {

  private final StepSquares squares = new StepSquares();
  private final Label figures = new Label();

  Progress() {
    getStyleClass().add("progress-cells");
    figures.getStyleClass().setAll("progress-figures"); // No label's: see Icon.ofRow.
    figures.setMinWidth(USE_PREF_SIZE); // Where there is little room, the squares grow narrower.
    getChildren().addAll(squares, figures);
  }

  static Progress of(DeskRow row) {
    var progress = new Progress();
    progress.show(row);
    return progress;
  }

  /** In the colour of how the visit stands. */
  void show(DeskRow row) {
    int done = row.visit().done().size();
    int of = row.visit().steps();
    figures.setText(of == 0 ? "–" : done + "/" + of);
    squares.setVisible(of > 0);
    squares.setManaged(of > 0);
    squares.show(done, of, style(row.standing()));
  }

  private static String style(Standing standing) {
    return switch (standing) {
      case ACTIVATED, DONE -> "squares-done";
      case STOPPED -> "squares-stopped";
      default -> "squares-way";
    };
  }
}
