package vn.motcua.kiosk.ui.control;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import vn.motcua.kiosk.scan.Sighting;

/**
 * What the preview draws over the camera's picture: a frame around the code that is seen, and a
 * mark on a reflection that covers it. Mirrored like the picture, and never beyond its edge.
 */
final class PreviewMarks extends Pane {

  /** How far the frame stands off the code, in parts of the code's size. */
  private static final double MARGIN = 1.16;

  private final Polygon edge = new Polygon();
  private final Polygon frame = new Polygon();
  private final Group code = new Group(edge, frame);
  private final StackPane glare = new StackPane(new Icon("glare"));

  PreviewMarks() {
    setMouseTransparent(true);
    edge.getStyleClass().add("sight-edge");
    frame.getStyleClass().add("sight");
    glare.getStyleClass().add("sight-glare");
    getChildren().addAll(code, glare);
    // Upright and with square corners a clip costs nothing.
    var picture = new Rectangle();
    picture.widthProperty().bind(widthProperty());
    picture.heightProperty().bind(heightProperty());
    setClip(picture);
    show(Sighting.NOTHING, Rectangle2D.EMPTY, 0, 0);
  }

  /**
   * @param part of the camera's picture that is to be seen, in pixels of the picture
   * @param width of the camera's picture, in pixels
   * @param height likewise
   */
  void show(Sighting sighting, Rectangle2D part, double width, double height) {
    boolean seen = !sighting.corners().isEmpty() && part.getWidth() > 0;
    code.setVisible(seen);
    glare.setVisible(seen && sighting.glare().isPresent());
    if (!seen) {
      return;
    }
    double middleX = sighting.corners().stream().mapToDouble(Sighting.Spot::x).average().orElse(0);
    double middleY = sighting.corners().stream().mapToDouble(Sighting.Spot::y).average().orElse(0);
    frame.getPoints().clear();
    for (var corner : sighting.corners()) {
      double x = middleX + MARGIN * (corner.x() - middleX);
      double y = middleY + MARGIN * (corner.y() - middleY);
      frame.getPoints().addAll(across(x, part, width), down(y, part, height));
    }
    edge.getPoints().setAll(frame.getPoints());
    sighting
        .glare()
        .ifPresent(
            spot -> {
              glare.autosize();
              glare.relocate(
                  across(spot.x(), part, width) - glare.getWidth() / 2,
                  down(spot.y(), part, height) - glare.getHeight() / 2);
            });
  }

  private double across(double x, Rectangle2D part, double width) {
    return getWidth() * (1 - (x * width - part.getMinX()) / part.getWidth());
  }

  private double down(double y, Rectangle2D part, double height) {
    return getHeight() * (y * height - part.getMinY()) / part.getHeight();
  }
}
