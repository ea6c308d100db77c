package vn.motcua.kiosk.ui.control;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** The shapes of which drawings are made; their colours come from the stylesheet. */
final class Draw {

  private Draw() {}

  /** A rectangle with round corners. */
  static Rectangle box(double x, double y, double w, double h, double radius, String... styles) {
    var box = new Rectangle(x, y, w, h);
    box.setArcWidth(2 * radius);
    box.setArcHeight(2 * radius);
    return styled(box, styles);
  }

  static Circle dot(double x, double y, double radius, String... styles) {
    return styled(new Circle(x, y, radius), styles);
  }

  static Line line(double x1, double y1, double x2, double y2, String... styles) {
    return styled(new Line(x1, y1, x2, y2), styles);
  }

  static SVGPath path(String content, String... styles) {
    var path = new SVGPath();
    path.setContent(content);
    return styled(path, styles);
  }

  /** A line of letters by its baseline. */
  static Text text(double x, double y, String words, String... styles) {
    return styled(new Text(x, y, words), styles);
  }

  /** An icon of the size at the place. */
  static Icon icon(double x, double y, double size, String name, String... styles) {
    var icon = new Icon(name, styles);
    icon.getStyleClass().add("drawn-icon");
    icon.setManaged(false);
    icon.resizeRelocate(x, y, size, size);
    return icon;
  }

  /** A stand-in for a QR code: finders and a fixed scatter of modules; holds nothing. */
  static Group qr(double x, double y, double size) {
    int modules = 25;
    double m = size / modules;
    var dark = new StringBuilder();
    for (int row = 0; row < modules; row++) {
      for (int col = 0; col < modules; col++) {
        if (darkAt(row, col, modules)) {
          dark.append("M%d %dh1v1h-1z".formatted(col, row));
        }
      }
    }
    var path = path(dark.toString(), "qr-dark");
    path.getTransforms().add(new javafx.scene.transform.Scale(m, m, 0, 0));
    path.setLayoutX(x);
    path.setLayoutY(y);
    return new Group(box(x - m, y - m, size + 2 * m, size + 2 * m, 0, "qr-light"), path);
  }

  private static boolean darkAt(int row, int col, int n) {
    int r = row < 8 ? row : row >= n - 8 ? n - 1 - row : -1;
    int c = col < 8 ? col : col >= n - 8 ? n - 1 - col : -1;
    if (r >= 0 && c >= 0 && !(row >= n - 8 && col >= n - 8)) {
      int ring = Math.max(Math.abs(r - 3), Math.abs(c - 3));
      return ring <= 1 || ring == 3;
    }
    int scatter = (row * 73 + col * 179 + row * col * 31) % 97;
    return scatter % 2 == 0;
  }

  private static <S extends Shape> S styled(S shape, String... styles) {
    shape.getStyleClass().addAll(styles);
    return shape;
  }
}
