package vn.motcua.kiosk.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The page as it will come out of the printer; a blank sheet with lines until it is drawn. */
public final class PaperPreview extends Region {

  /** Height of a sheet of A4 for each unit of width. */
  private static final double A4 = 297.0 / 210;

  private final Rectangle slot = Draw.box(0, 0, 0, 0, 0, "printer-slot");
  private final Rectangle body = Draw.box(0, 0, 0, 0, 0, "printer-body");
  private final Rectangle light = Draw.box(0, 0, 0, 0, 0, "printer-light");
  private final Region sheet = new Region();
  private final ImageView page = new ImageView();
  private final Draft draft = new Draft();
  private @Nullable Image image;

  public PaperPreview() {
    getStyleClass().addAll("paper-preview", Frame.PERSONAL);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    sheet.getStyleClass().add("sheet");
    page.setSmooth(true);
    for (var part : new javafx.scene.Node[] {body, slot, light, sheet, draft, page}) {
      part.setManaged(false);
      getChildren().add(part);
    }
  }

  /**
   * Shows a drawn page.
   *
   * @param argb packed, row by row
   */
  public void show(int[] argb, int width, int height) {
    var drawn = new WritableImage(width, height);
    drawn
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    image = drawn;
    page.setImage(drawn);
    draft.setVisible(false);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double ratio = image == null ? A4 : image.getHeight() / image.getWidth();
    double printer = getWidth() * 0.155;
    double w = Math.min(getWidth() * 0.76, (getHeight() - printer * 0.73) / ratio);
    double h = w * ratio;
    double bar = w / 0.84;
    double x = (getWidth() - w) / 2;
    place(body, (getWidth() - bar) / 2, 0, bar, printer, 24);
    place(slot, (getWidth() - bar * 0.88) / 2, printer * 0.66, bar * 0.88, printer * 0.13, 8);
    place(light, getWidth() / 2 + bar * 0.40, printer * 0.25, bar * 0.035, bar * 0.035, bar);
    double y = printer * 0.73;
    sheet.resizeRelocate(x, y, w, h);
    page.setFitWidth(w);
    page.setFitHeight(h);
    page.relocate(x, y);
    draft.resizeRelocate(x, y, w, h);
  }

  private static void place(Rectangle box, double x, double y, double w, double h, double radius) {
    box.setX(x);
    box.setY(y);
    box.setWidth(w);
    box.setHeight(h);
    box.setArcWidth(2 * Math.min(radius, h));
    box.setArcHeight(2 * Math.min(radius, h));
  }

  /** Lines that stand for what the page will say. */
  private static final class Draft extends Drawing {
    Draft() {
      super(210, 297);
      draw(Draw.box(62, 38, 86, 7, 3, "draft-strong"), Draw.box(48, 50, 114, 4, 2, "draft"));
      for (int i = 0; i < 6; i++) {
        double y = 74 + 14 * i;
        draw(
            Draw.box(26, y, 7, 7, 1, "draft-box"),
            Draw.box(40, y + 1.5, 138 - 17 * (i % 3), 4, 2, "draft"));
      }
      draw(Draw.box(26, 166, 158, 34, 2, "draft-box"), Draw.box(26, 208, 158, 26, 2, "draft-box"));
      draw(Draw.box(34, 176, 130, 4, 2, "draft"), Draw.box(34, 186, 110, 4, 2, "draft"));
      draw(Draw.box(34, 219, 120, 4, 2, "draft-strong"), Draw.qr(150, 244, 32));
      draw(Draw.box(26, 246, 90, 4, 2, "draft"), Draw.box(26, 256, 70, 4, 2, "draft"));
    }
  }
}
