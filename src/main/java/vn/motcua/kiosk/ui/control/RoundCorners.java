package vn.motcua.kiosk.ui.control;

import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/**
 * Covers the corners of a picture with the colour around it, as round as the region's background. A
 * clip would do the same, but drawing through one in software takes longer than the picture.
 */
final class RoundCorners extends Group {

  private final List<SVGPath> corners =
      List.of(
          Draw.path("", "corner"),
          Draw.path("", "corner"),
          Draw.path("", "corner"),
          Draw.path("", "corner"));

  RoundCorners(Region region) {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(corners);
    region.backgroundProperty().addListener((_, _, _) -> follow(region));
    region.widthProperty().addListener((_, _, _) -> follow(region));
    region.heightProperty().addListener((_, _, _) -> follow(region));
  }

  private void follow(Region region) {
    var background = region.getBackground();
    double r =
        background == null || background.getFills().isEmpty()
            ? 0
            : background.getFills().getFirst().getRadii().getTopLeftHorizontalRadius();
    double w = region.getWidth();
    double h = region.getHeight();
    corners.get(0).setContent(corner(0, 0, "H", r, r, 0, r));
    corners.get(1).setContent(corner(w, 0, "V", r, r, w - r, 0));
    corners.get(2).setContent(corner(w, h, "H", w - r, r, w, h - r));
    corners.get(3).setContent(corner(0, h, "V", h - r, r, r, h));
  }

  /** From the corner along one side and back in an arc. */
  private static String corner(
      double x, double y, String side, double to, double r, double endX, double endY) {
    return String.format(
        Locale.ROOT,
        "M%.1f %.1f%s%.1fA%.1f %.1f 0 0 0 %.1f %.1fz",
        x,
        y,
        side,
        to,
        r,
        r,
        endX,
        endY);
  }
}
