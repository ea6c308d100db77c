package vn.motcua.kiosk.materials;

/** Something that stands on a page, as high as its contents need. */
interface Part {

  /**
   * Where it stands.
   *
   * @param scale of the type, 1 as designed
   */
  record Spot(double x, double y, double width, double scale) {

    Spot down(double dy) {
      return new Spot(x, y + dy, width, scale);
    }

    Spot inset(double left, double newWidth) {
      return new Spot(x + left, y, newWidth, scale);
    }
  }

  double height(Board board, double width, double scale);

  void draw(Board board, Spot spot);
}
