package vn.motcua.kiosk.materials;

import java.awt.Color;

/**
 * The product's colours: indigo (chàm), rice green (lúa), lacquer red (sơn), turmeric (nghệ), paper
 * (giấy dó). None carries a meaning alone, so everything reads as well on a black-only printer.
 */
final class Palette {

  static final Color INK = new Color(0x14202F);
  static final Color SOFT_INK = new Color(0x3D4858);
  static final Color WHITE = Color.WHITE;
  static final Color PAPER = new Color(0xFBF6EA);
  static final Color SUNK = new Color(0xF2EAD9);
  static final Color RULE = new Color(0x857E6D);
  static final Color DARK = new Color(0x0D2545);
  static final Color INDIGO = new Color(0x163F76);
  static final Color INDIGO_TINT = new Color(0xE1EAF6);
  static final Color CONTOUR = new Color(0x28497A);
  static final Color GREEN = new Color(0x0A5637);
  static final Color GREEN_TINT = new Color(0xDFF1E5);
  static final Color RED = new Color(0x951A1D);
  static final Color RED_TINT = new Color(0xFBE4E0);
  static final Color TURMERIC = new Color(0xF4B931);

  private Palette() {}
}
