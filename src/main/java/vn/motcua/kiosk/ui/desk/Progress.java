package vn.motcua.kiosk.ui.desk;

import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A small square for each step, and the same in figures. */
final class Progress extends HBox {

  /** More would not fit beside the others. */
  private static final int MOST = 9;

  /**
   * @param style of the squares that are done: {@code way}, {@code done} or {@code stopped}
   */
  Progress(int done, int of, String style) {
    getStyleClass().addAll("progress-cells", "progress-" + style);
    if (of == 0) {
      getChildren().add(new Label("–"));
      return;
    }
    IntStream.range(0, Math.min(of, MOST))
        .mapToObj(i -> cell(i < done))
        .forEach(getChildren()::add);
    var figures = new Label(done + "/" + of);
    figures.setMinWidth(USE_PREF_SIZE); // Where there is little room, the squares grow narrower.
    getChildren().add(figures);
  }

  private static Region cell(boolean done) {
    var cell = new Region();
    cell.getStyleClass().addAll("cell-square", done ? "cell-done" : "cell-open");
    return cell;
  }
}
