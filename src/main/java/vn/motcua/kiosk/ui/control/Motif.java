package vn.motcua.kiosk.ui.control;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * Contour lines that read as terraced fields and as a fingerprint (ruộng bậc thang, vân tay). They
 * rise from the lower right corner and fade before they reach any words; drawn once for each size.
 */
public final class Motif extends Region {

  /** Distance of two lines, in pixels of the design. */
  private static final double GAP = 26;

  private final Canvas canvas = new Canvas();

  /** Takes the colour from the stylesheet; never seen itself. */
  private final Rectangle ink = new Rectangle(0, 0, 0, 0);

  private double centreX = 0.82;
  private double centreY = 0.98;
  private double reach = 0.85;

  public Motif() {
    getStyleClass().add("motif");
    ink.getStyleClass().add("motif-ink");
    ink.setManaged(false);
    canvas.setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(canvas, ink, new RoundCorners(this));
    ink.fillProperty().addListener((_, _, _) -> paint());
  }

  public double getCentreX() {
    return centreX;
  }

  /** Where the lines rise, as a part of the width. */
  public void setCentreX(double centreX) {
    this.centreX = centreX;
  }

  public double getCentreY() {
    return centreY;
  }

  /** The same of the height. */
  public void setCentreY(double centreY) {
    this.centreY = centreY;
  }

  public double getReach() {
    return reach;
  }

  /** Where they have faded away, as a part of the larger side. */
  public void setReach(double reach) {
    this.reach = reach;
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      paint();
    }
  }

  private void paint() {
    var g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (getWidth() <= 0 || !(ink.getFill() instanceof Color colour) || colour.getOpacity() == 0) {
      return;
    }
    double size = Math.max(getWidth(), getHeight());
    double unit = GAP * size / 1130;
    g.setLineWidth(Math.max(1.5, unit / 9));
    int lines = (int) (reach * size / unit);
    for (int line = 1; line <= lines; line++) {
      double fading = 1 - (double) line / (lines + 1);
      g.setStroke(colour.deriveColor(0, 1, 1, Math.min(1, 1.6 * fading)));
      contour(g, line, unit);
    }
  }

  /** One line round the hill: a circle pushed in and out, open at places as skin lines are. */
  private void contour(GraphicsContext g, int line, double unit) {
    double x0 = centreX * getWidth();
    double y0 = centreY * getHeight();
    double radius = unit * (line - 0.4);
    double turn = line * 0.07;
    int points = 40 + 8 * line;
    boolean open = false;
    g.beginPath();
    for (int i = 0; i <= points; i++) {
      double a = 2 * Math.PI * i / points;
      double r =
          radius
              * (1
                  + 0.16 * Math.sin(2 * a + 0.9 + turn)
                  + 0.07 * Math.sin(3 * a - 1.1 - 2 * turn)
                  + 0.025 * Math.sin(7 * a + line * 0.5));
      double x = x0 + 1.25 * r * Math.cos(a - 0.45);
      double y = y0 + 0.92 * r * Math.sin(a - 0.45);
      if ((i * 7 + line * 13) % (points / 2 + 11) < 2) {
        open = false;
      } else if (open) {
        g.lineTo(x, y);
      } else {
        g.moveTo(x, y);
        open = true;
      }
    }
    g.stroke();
  }
}
