package vn.motcua.kiosk.qr;

import java.util.List;

/**
 * The text of a QR symbol and where it stood.
 *
 * @param corners of the symbol in the frame: top left, top right, bottom right, bottom left as
 *     printed; empty where the reader does not know
 */
public record QrText(String text, List<Point> corners) {

  /** A place in the frame, in pixels; pixel centres lie at whole numbers. */
  public record Point(double x, double y) {}

  public QrText {
    corners = List.copyOf(corners);
  }

  /** Never the text: it may be a card's. */
  @Override
  public String toString() {
    return "QrText[" + text.length() + " characters]";
  }
}
