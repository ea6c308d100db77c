package vn.motcua.kiosk.qr;

import java.util.Arrays;
import vn.motcua.kiosk.qr.QrText.Point;

/**
 * The part of a frame around a symbol's last place: all that needs to be looked over while it is
 * followed.
 */
final class FrameWindow {
  /**
   * Share of the symbol's size to see on each side of it: a hand moves it by less from frame to
   * frame.
   */
  private static final double MARGIN = 0.35;

  private static final int LEAST_MARGIN = 24;
  private static final int LEAST_SIDE = 16;

  private byte[] pixels = new byte[0];
  private Luma view = new Luma(pixels, 0, 0);
  private int left;
  private int top;

  /** The frame as it is. */
  void whole(Luma frame) {
    view = frame;
    left = 0;
    top = 0;
  }

  void around(Luma frame, ModuleMap place, int modules) {
    double lowX = Double.MAX_VALUE;
    double lowY = Double.MAX_VALUE;
    double highX = -Double.MAX_VALUE;
    double highY = -Double.MAX_VALUE;
    for (int corner = 0; corner < 4; corner++) {
      double x = place.x((corner & 1) * modules, (corner >> 1) * modules);
      double y = place.y((corner & 1) * modules, (corner >> 1) * modules);
      lowX = Math.min(lowX, x);
      lowY = Math.min(lowY, y);
      highX = Math.max(highX, x);
      highY = Math.max(highY, y);
    }
    double margin = Math.max(LEAST_MARGIN, MARGIN * Math.max(highX - lowX, highY - lowY));
    int width = side(lowX - margin, highX + margin, frame.width());
    int height = side(lowY - margin, highY + margin, frame.height());
    left = start(lowX - margin, width, frame.width());
    top = start(lowY - margin, height, frame.height());
    copy(frame, width, height);
  }

  private static int side(double low, double high, int most) {
    double from = Math.clamp(low, 0, most);
    double to = Math.clamp(high, 0, most);
    return Math.min(most, Math.max(LEAST_SIDE, (int) (to - from)));
  }

  private static int start(double low, int side, int most) {
    return (int) Math.clamp(low, 0, most - side);
  }

  private void copy(Luma frame, int width, int height) {
    if (pixels.length < width * height) {
      pixels = new byte[width * height];
    }
    for (int row = 0; row < height; row++) {
      System.arraycopy(
          frame.pixels(), (top + row) * frame.width() + left, pixels, row * width, width);
    }
    view = new Luma(pixels, width, height);
  }

  Luma frame() {
    return view;
  }

  void toFrame(ModuleMap map) {
    map.shift(left, top);
  }

  void fromFrame(ModuleMap map) {
    map.shift(-left, -top);
  }

  QrFinding inFrame(QrFinding finding) {
    return new QrFinding(
        finding.corners().stream().map(this::inFrame).toList(),
        finding.modules(),
        finding.modulePixels(),
        finding.paper(),
        finding.contrast(),
        finding.sharpnessAcross(),
        finding.sharpnessDown(),
        finding.lost(),
        inFrame(finding.lostAt()),
        finding.mirrored());
  }

  private Point inFrame(Point point) {
    return new Point(point.x() + left, point.y() + top);
  }

  /** Leaves no picture in memory. */
  void forget() {
    Arrays.fill(pixels, (byte) 0);
    view = new Luma(pixels, 0, 0);
    left = 0;
    top = 0;
  }
}
