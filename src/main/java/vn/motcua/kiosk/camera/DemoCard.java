package vn.motcua.kiosk.camera;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import vn.motcua.kiosk.qr.QrDrawing;

/**
 * The face of an invented card, with the QR code top right as on cards of 2021. Bars stand for its
 * words, so that nobody takes it for a real one.
 */
final class DemoCard {

  /** Pixels in a millimetre. */
  private static final int MM = 14;

  private static final int WIDTH = 1198;
  private static final int HEIGHT = (int) (WIDTH * Homography.RATIO);

  /** Width of the QR code without its quiet zone, in millimetres. */
  private static final double CODE = 18;

  private final int[] face;

  DemoCard(String payload) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    var g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ground(g);
    portrait(g);
    words(g);
    code(g, QrDrawing.modules(payload));
    g.dispose();
    face = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private static void ground(Graphics2D g) {
    g.setPaint(new GradientPaint(0, 0, new Color(0xD9ECEB), WIDTH, HEIGHT, new Color(0xF3E6CC)));
    g.fill(new RoundRectangle2D.Double(0, 0, WIDTH, HEIGHT, 6 * MM, 6 * MM));
    g.setColor(new Color(0xBFD8D2));
    g.setStroke(new BasicStroke(2));
    for (int i = 0; i < 9; i++) {
      double r = (12.0 + 5 * i) * MM;
      g.draw(new Ellipse2D.Double(WIDTH * 0.42 - r, HEIGHT * 0.9 - r / 2, 2 * r, r));
    }
  }

  private static void portrait(Graphics2D g) {
    g.setColor(new Color(0xC7D3DE));
    g.fillRect(4 * MM, 18 * MM, 20 * MM, 27 * MM);
    g.setColor(new Color(0x7A8794));
    g.fill(new Ellipse2D.Double(9.5 * MM, 22.0 * MM, 9.0 * MM, 11.0 * MM));
    g.fill(new RoundRectangle2D.Double(7.0 * MM, 34.0 * MM, 14.0 * MM, 11.0 * MM, 90, 90));
  }

  private static void words(Graphics2D g) {
    g.setColor(new Color(0xA03038));
    g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 5 * MM));
    g.drawString("THẺ MẪU", 28 * MM, 16 * MM);
    g.setColor(new Color(0x55606B));
    int[] lengths = {30, 24, 18, 52, 46, 50};
    for (int i = 0; i < lengths.length; i++) {
      g.fillRect(28 * MM, (int) ((22.5 + 4.6 * i) * MM), lengths[i] * MM, 2 * MM);
    }
  }

  private static void code(Graphics2D g, boolean[][] modules) {
    int inner = modules.length - 2 * QrDrawing.QUIET;
    double module = CODE * MM / inner;
    double side = module * modules.length;
    double left = WIDTH - side - 1.0 * MM;
    double top = 1.0 * MM;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setColor(new Color(0xF4F6F4));
    g.fillRect((int) left, (int) top, (int) Math.ceil(side), (int) Math.ceil(side));
    g.setColor(new Color(0x22262B));
    for (int row = 0; row < modules.length; row++) {
      for (int column = 0; column < modules.length; column++) {
        if (modules[row][column]) {
          int x = (int) Math.round(left + column * module);
          int y = (int) Math.round(top + row * module);
          g.fillRect(
              x,
              y,
              (int) Math.round(left + (column + 1) * module) - x,
              (int) Math.round(top + (row + 1) * module) - y);
        }
      }
    }
  }

  /** Paints the card over the picture, {@code 0xRRGGBB} a pixel. */
  void draw(Homography pose, int[] picture, int width, int height) {
    int left = Math.clamp((long) pose.left(), 0, width);
    int right = Math.clamp((long) pose.right() + 1, 0, width);
    int top = Math.clamp((long) pose.top(), 0, height);
    int bottom = Math.clamp((long) pose.bottom() + 1, 0, height);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        double depth = pose.g() * x + pose.h() * y + 1;
        double u = (pose.a() * x + pose.b() * y + pose.c()) / depth;
        double v = (pose.d() * x + pose.e() * y + pose.f()) / depth;
        if (u > -1 && u < 1 && v > -1 && v < 1) {
          int i = y * width + x;
          picture[i] = over(picture[i], (u + 1) / 2 * (WIDTH - 1), (v + 1) / 2 * (HEIGHT - 1));
        }
      }
    }
  }

  /** The card's colour there, bilinear, over what lies below. */
  private int over(int below, double x, double y) {
    int column = Math.min((int) x, WIDTH - 2);
    int row = Math.min((int) y, HEIGHT - 2);
    int wx = (int) ((x - column) * 256);
    int wy = (int) ((y - row) * 256);
    int at = row * WIDTH + column;
    int p = face[at];
    int q = face[at + 1];
    int r = face[at + WIDTH];
    int s = face[at + WIDTH + 1];
    int alpha = mix(p >>> 24, q >>> 24, r >>> 24, s >>> 24, wx, wy);
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int own = mix(p >> shift & 255, q >> shift & 255, r >> shift & 255, s >> shift & 255, wx, wy);
      int seen = (own * alpha + (below >> shift & 255) * (255 - alpha)) / 255;
      mixed |= seen << shift;
    }
    return mixed;
  }

  private static int mix(int p, int q, int r, int s, int wx, int wy) {
    int upper = p * (256 - wx) + q * wx;
    int lower = r * (256 - wx) + s * wx;
    return (upper * (256 - wy) + lower * wy) >> 16;
  }
}
