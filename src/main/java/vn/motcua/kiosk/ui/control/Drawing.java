package vn.motcua.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A picture drawn from shapes in pixels of its own, shrunk or enlarged to the room that it gets. It
 * only repeats what words beside it say, so that its letters may be small.
 */
public abstract class Drawing extends Region {

  private final double designWidth;
  private final double designHeight;
  private final Pane sheet = new Pane();
  private final Scale scale = new Scale();
  private Pos place = Pos.CENTER;

  /** A drawing of this size in its own pixels. */
  Drawing(double width, double height) {
    designWidth = width;
    designHeight = height;
    getStyleClass().add("drawing");
    setAccessibleRole(AccessibleRole.NODE);
    accessibleTextProperty().addListener((_, _, words) -> announce(words));
    setMouseTransparent(true);
    sheet.setManaged(false);
    sheet.getTransforms().add(scale);
    getChildren().add(sheet);
  }

  /** Words beside most drawings say the same; only one with words of its own is announced. */
  private void announce(@Nullable String words) {
    boolean silent = words == null || words.isBlank();
    setAccessibleRole(silent ? AccessibleRole.NODE : AccessibleRole.IMAGE_VIEW);
  }

  /** Adds parts on top of what is there. */
  protected final void draw(Node... parts) {
    sheet.getChildren().addAll(parts);
  }

  /** Takes everything away. */
  protected final void wipe() {
    sheet.getChildren().clear();
  }

  /** Where it sits when there is more room than it needs. */
  public final void setPlace(Pos place) {
    this.place = place;
    requestLayout();
  }

  public final Pos getPlace() {
    return place;
  }

  @Override
  protected void layoutChildren() {
    double room = Math.min(getWidth() / designWidth, getHeight() / designHeight);
    scale.setX(room);
    scale.setY(room);
    sheet.resize(designWidth, designHeight);
    double spareX = getWidth() - designWidth * room;
    double spareY = getHeight() - designHeight * room;
    sheet.setLayoutX(
        switch (place.getHpos()) {
          case LEFT -> 0;
          case CENTER -> spareX / 2;
          case RIGHT -> spareX;
        });
    sheet.setLayoutY(
        switch (place.getVpos()) {
          case TOP -> 0;
          case CENTER, BASELINE -> spareY / 2;
          case BOTTOM -> spareY;
        });
  }
}
