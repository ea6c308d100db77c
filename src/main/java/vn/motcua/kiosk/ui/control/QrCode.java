package vn.motcua.kiosk.ui.control;

import javafx.scene.transform.Scale;
import vn.motcua.kiosk.qr.QrDrawing;

/**
 * A QR symbol that people scan with their phones: dark on white with its quiet zone, also in high
 * contrast.
 */
public final class QrCode extends Drawing {

  /** Pixels of its own, whatever the number of modules. */
  private static final double SIDE = 400;

  public QrCode() {
    super(SIDE, SIDE);
    getStyleClass().add("qr-code");
  }

  /**
   * @param text what it opens
   * @param spoken what it is, for a reader of the screen
   */
  public void show(String text, String spoken) {
    wipe();
    var modules = QrDrawing.modules(text);
    var dark = new StringBuilder();
    for (int row = 0; row < modules.length; row++) {
      for (int column = 0; column < modules.length; column++) {
        if (modules[row][column]) {
          dark.append("M%d %dh1v1h-1z".formatted(column, row));
        }
      }
    }
    var path = Draw.path(dark.toString(), "qr-ink");
    double module = SIDE / modules.length;
    path.getTransforms().add(new Scale(module, module, 0, 0));
    draw(Draw.box(0, 0, SIDE, SIDE, 3 * module, "qr-paper"), path);
    setAccessibleText(spoken);
  }
}
