package vn.motcua.kiosk.ui.control;

/** The sign of the one-stop office: an open door (một cửa). */
public final class Mark extends Drawing {

  public Mark() {
    super(64, 64);
    getStyleClass().add("mark");
    draw(
        Draw.box(0, 0, 64, 64, 14, "mark-ground"),
        Draw.path("M14 49V30a18 18 0 0 1 36 0v19", "mark-arch"),
        Draw.path("M24 49V31a8 8 0 0 1 16 0v18z", "mark-door"),
        Draw.path("M9 50h46", "mark-arch"));
  }
}
