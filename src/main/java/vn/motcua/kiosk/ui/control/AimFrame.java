package vn.motcua.kiosk.ui.control;

/** Where the card is to be held: four strong corners on a dashed line. */
public final class AimFrame extends Drawing {

  public AimFrame() {
    super(828, 530);
    getStyleClass().add("aim");
    draw(
        Draw.box(5, 5, 818, 520, 38, "aim-dash"),
        Draw.path("M5 108V43a38 38 0 0 1 38-38h76", "aim-corner"),
        Draw.path("M709 5h76a38 38 0 0 1 38 38v65", "aim-corner"),
        Draw.path("M823 422v65a38 38 0 0 1-38 38h-76", "aim-corner"),
        Draw.path("M119 525H43a38 38 0 0 1-38-38v-65", "aim-corner"));
  }
}
