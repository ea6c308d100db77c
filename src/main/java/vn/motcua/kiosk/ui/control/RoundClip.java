package vn.motcua.kiosk.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Cuts what a region draws at its own edges, round where its background is round. */
final class RoundClip {

  private RoundClip() {}

  static void on(Region region) {
    var shape = new Rectangle();
    shape.widthProperty().bind(region.widthProperty());
    shape.heightProperty().bind(region.heightProperty());
    region
        .backgroundProperty()
        .addListener(
            (_, _, background) -> {
              boolean none = background == null || background.getFills().isEmpty();
              double radius =
                  none
                      ? 0
                      : background.getFills().getFirst().getRadii().getTopLeftHorizontalRadius();
              shape.setArcWidth(2 * radius);
              shape.setArcHeight(2 * radius);
            });
    region.setClip(shape);
  }
}
