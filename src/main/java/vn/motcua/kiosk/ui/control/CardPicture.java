package vn.motcua.kiosk.ui.control;

/**
 * A fictional specimen of a card, drawn; the same in every language because the card is. Its parts
 * to look at are marked by choice.
 */
public final class CardPicture extends Drawing {

  /** What of the card is pointed out. */
  public enum Marked {
    NOTHING,
    CODE,
    NUMBER
  }

  private Marked marked = Marked.NOTHING;

  public CardPicture() {
    super(428, 270);
    getStyleClass().add("card-picture");
    paint();
  }

  public Marked getMarked() {
    return marked;
  }

  public void setMarked(Marked marked) {
    this.marked = marked;
    paint();
  }

  private void paint() {
    wipe();
    draw(Draw.box(1, 1, 426, 268, 18, "card-ground"));
    for (int ring = 1; ring <= 6; ring++) {
      var ellipse = new javafx.scene.shape.Ellipse(210, 160, 30.0 * ring, 17.5 * ring);
      ellipse.getStyleClass().add("card-guilloche");
      draw(ellipse);
    }
    draw(
        Draw.dot(43, 43, 21, "card-seal"),
        Draw.path(star(43, 43, 13), "card-star"),
        Draw.text(82, 40, "CĂN CƯỚC CÔNG DÂN", "card-title"),
        Draw.text(82, 59, "THẺ MẪU – KHÔNG CÓ GIÁ TRỊ", "card-small"),
        Draw.box(24, 88, 98, 126, 8, "card-photo"),
        Draw.dot(73, 132, 25, "card-person"),
        Draw.path("M30 214c0-32 18-48 43-48s43 16 43 48z", "card-person"));
    if (marked == Marked.CODE) {
      draw(Draw.box(322, 10, 96, 96, 14, "card-code-mark"));
    }
    draw(Draw.qr(335, 23, 70), Draw.text(142, 105, "Số / No.", "card-small"));
    if (marked == Marked.NUMBER) {
      draw(Draw.box(132, 110, 256, 32, 10, "card-number-mark"));
    }
    draw(
        Draw.text(142, 134, "000 167 000 123", "card-number"),
        Draw.text(142, 163, "Họ và tên", "card-small"),
        Draw.text(142, 186, "NGUYỄN THỊ MẪU", "card-name"),
        Draw.box(142, 204, 152, 8, 4, "card-bar"),
        Draw.box(142, 222, 224, 8, 4, "card-bar"),
        Draw.box(142, 240, 184, 8, 4, "card-bar"));
  }

  private static String star(double x, double y, double radius) {
    var path = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      double r = i % 2 == 0 ? radius : radius * 0.4;
      double angle = Math.PI * i / 5 - Math.PI / 2;
      path.append(i == 0 ? 'M' : 'L')
          .append(x + r * Math.cos(angle))
          .append(' ')
          .append(y + r * Math.sin(angle));
    }
    return path.append('z').toString();
  }
}
