package vn.motcua.kiosk.ui.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.ui.Words;

/**
 * A schematic phone with numbered callouts and a pointing hand. A wireframe, never the app's own
 * artwork, so that it outlives a new look of the app.
 */
public final class PhoneDrawing extends Drawing {

  private static final double WIDTH = 474;
  private static final double HEIGHT = 656;
  private static final double PHONE_X = 62;
  private static final double PHONE_WIDTH = 350;
  private static final double BEZEL = 17;
  private static final double SCREEN_TOP = 50;
  private static final double CALLOUT_X = 52;
  private static final double CALLOUT = 36;

  /** From so many parts on they stand closer. */
  private static final int MANY = 5;

  /** Height of the screen below its clock. */
  private static final double ROOM = HEIGHT - SCREEN_TOP - 19;

  private final Scale shrunk = new Scale(1, 1, (PHONE_WIDTH - 2 * BEZEL) / 2, 0);
  private VBox content = new VBox();

  public PhoneDrawing() {
    super(WIDTH, HEIGHT);
    getStyleClass().add("phone");
  }

  public void show(PhonePicture picture, Words words) {
    wipe();
    draw(
        Draw.box(PHONE_X, 2, PHONE_WIDTH, HEIGHT - 4, 46, "phone-body"),
        Draw.box(PHONE_X + BEZEL, 19, PHONE_WIDTH - 2 * BEZEL, HEIGHT - 38, 30, "phone-screen"),
        Draw.text(PHONE_X + 42, 42, "8:42", "phone-clock"),
        Draw.icon(PHONE_X + PHONE_WIDTH - 82, 26, 20, "wifi", "phone-status"),
        Draw.box(PHONE_X + PHONE_WIDTH - 54, 30, 22, 12, 3, "phone-battery"));
    var screen = new VBox();
    content = screen;
    screen.getTransforms().add(shrunk);
    screen.getStyleClass().add("phone-content");
    if (picture.parts().size() >= MANY) {
      screen.getStyleClass().add("tight");
    }
    screen.setLayoutX(PHONE_X + BEZEL);
    screen.setLayoutY(SCREEN_TOP);
    double inside = PHONE_WIDTH - 2 * BEZEL;
    screen.setMinWidth(inside);
    screen.setPrefWidth(inside);
    screen.setMaxWidth(inside);
    draw(screen);
    picture
        .title()
        .ifPresent(t -> screen.getChildren().add(PhoneParts.label(words.of(t), "phone-title")));
    for (var part : picture.parts()) {
      var drawn = PhoneParts.of(part, words);
      screen.getChildren().add(drawn.whole());
      part.number().ifPresent(n -> draw(callout(n, screen, drawn)));
      if (part.pointed()) {
        draw(hand(screen, drawn));
      }
    }
    setAccessibleText(words.of(picture.title()));
  }

  /** A picture with more than fits is drawn smaller. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double needed = content.prefHeight(PHONE_WIDTH - 2 * BEZEL);
    double size = needed <= 0 ? 1 : Math.min(1, ROOM / needed);
    shrunk.setX(size);
    shrunk.setY(size);
  }

  private static Node callout(int number, VBox screen, PhoneParts.Drawn part) {
    var disc = new StackPane(new Label(String.valueOf(number)));
    disc.getStyleClass().add("callout");
    disc.setMinSize(2 * CALLOUT, 2 * CALLOUT);
    disc.setPrefSize(2 * CALLOUT, 2 * CALLOUT);
    disc.setLayoutX(CALLOUT_X - CALLOUT);
    disc.layoutYProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> middle(screen, part).getCenterY() - CALLOUT,
                screen.localToParentTransformProperty(),
                part.whole().boundsInParentProperty(),
                part.target().boundsInParentProperty()));
    return disc;
  }

  private static Node hand(VBox screen, PhoneParts.Drawn part) {
    var hand = Draw.path(PhoneParts.HAND, "phone-hand");
    hand.getTransforms().add(new Scale(4.4, 4.4, 0, 0));
    hand.layoutXProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> middle(screen, part).getMaxX() - 78,
                screen.localToParentTransformProperty(),
                part.whole().boundsInParentProperty(),
                part.target().boundsInParentProperty()));
    hand.layoutYProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> middle(screen, part).getCenterY() - 4,
                screen.localToParentTransformProperty(),
                part.whole().boundsInParentProperty(),
                part.target().boundsInParentProperty()));
    return hand;
  }

  /** Where the touched thing of a part lies on the drawing. */
  private static Bounds middle(VBox screen, PhoneParts.Drawn part) {
    Bounds inWhole = part.target().getBoundsInParent();
    if (part.target().equals(part.whole())) {
      return screen.localToParent(inWhole);
    }
    return screen.localToParent(part.whole().localToParent(inWhole));
  }

  /** A plain bar that stands for anything else. */
  static Region bar(double width) {
    var bar = new Region();
    bar.getStyleClass().add("phone-bar");
    bar.setMinWidth(width);
    bar.setMaxWidth(width);
    return bar;
  }
}
