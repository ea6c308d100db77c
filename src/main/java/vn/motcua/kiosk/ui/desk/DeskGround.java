package vn.motcua.kiosk.ui.desk;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What the desk stands on. A page with styles of its own, which the desk's must not reach, may lie
 * over a place on the desk, for as long as that is shown.
 */
final class DeskGround extends StackPane {

  private record Laid(Region page, Region place) {}

  private final Region desk;
  private Optional<Laid> laid = Optional.empty();

  DeskGround(Region desk) {
    this.desk = desk;
    getChildren().add(desk);
  }

  void lay(Region page, Region place) {
    take();
    page.setManaged(false);
    laid = Optional.of(new Laid(page, place));
    getChildren().add(page);
  }

  /** Takes it away again; harmless if nothing lies there. */
  void take() {
    laid.ifPresent(l -> getChildren().remove(l.page()));
    laid = Optional.empty();
  }

  /** The desk first: only then is it known where the place is. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    desk.layout();
    laid.ifPresent(this::lieOver);
  }

  private void lieOver(Laid laid) {
    var bounds = sceneToLocal(laid.place().localToScene(laid.place().getLayoutBounds()));
    laid.page()
        .resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
