package vn.motcua.kiosk.qr;

import java.util.List;
import vn.motcua.kiosk.qr.QrText.Point;

/**
 * A symbol seen in a frame, read or not, and what may be wrong with the picture: what hints to the
 * citizen are made of.
 *
 * @param corners in the frame: top left, top right, bottom right, bottom left
 * @param modules a side
 * @param modulePixels pixels a module is wide, the mean of both directions: below about 2 the card
 *     is too far
 * @param paper luminance of its light modules, 0–255: low in the dark
 * @param contrast luminance between its light and its dark modules
 * @param sharpnessAcross how much of the contrast is left between neighbouring modules along the
 *     symbol's rows, 0–1; much less than down means motion
 * @param sharpnessDown the same along its columns; low in both directions means focus
 * @param lost share of the symbol where hardly any contrast is left, 0–1: glare, a finger, wear
 * @param lostAt where in the frame most of it is; the middle of the symbol when nothing is lost
 * @param mirrored as seen in a mirror
 */
public record QrFinding(
    List<Point> corners,
    int modules,
    double modulePixels,
    double paper,
    double contrast,
    double sharpnessAcross,
    double sharpnessDown,
    double lost,
    Point lostAt,
    boolean mirrored) {

  public QrFinding {
    corners = List.copyOf(corners);
  }
}
