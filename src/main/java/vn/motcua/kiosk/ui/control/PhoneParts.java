package vn.motcua.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.guide.PhonePicture.Part;
import vn.motcua.kiosk.ui.Words;

/** What is drawn on the schematic phone's screen for each kind of part. */
final class PhoneParts {

  /** A pointing hand on a grid of 24. */
  static final String HAND =
      "M9 15.5V4.7a1.8 1.8 0 0 1 3.6 0v5.2c.3-.7.9-1 1.7-1 1 0 1.7.7 1.7 1.7.3-.6.9-.9 1.6-.9 1 0"
          + " 1.6.7 1.6 1.6.3-.4.8-.6 1.4-.6 1 0 1.6.7 1.6 1.7V15c0 4.2-2.7 7-6.7 7h-1.8"
          + "c-2.400 0-3.90-.8-5.30-2.600L4 15.300c-.7-1-.5-2.100.3-2.700.9-.6 1.90-.4 2.600.5z"
          + "M12.6 9.9v2.6M16 10.6v2.2M19.2 11.4v1.7";

  /**
   * @param target the thing in it that is touched
   */
  record Drawn(Region whole, Node target) {}

  private PhoneParts() {}

  static Drawn of(Part part, Words words) {
    var text = words.of(part.text());
    var hint = words.of(part.hint());
    return switch (part.kind()) {
      case FIELD -> field(text, hint);
      case BUTTON -> alone(label(text, "phone-button"));
      case LINK -> alone(label(text, "phone-link"));
      case LABEL -> alone(label(text, "phone-label"));
      case SEARCH -> alone(search(text));
      case APP_ROW -> appRow(text, hint);
      case ICONS -> icons(text);
      case CARD_FRAME -> alone(framed(new CardPicture(), text, "card-frame"));
      case FACE_FRAME -> alone(framed(new FaceDrawing(), text, "face-frame"));
      case NFC -> alone(framed(new NfcDrawing(), text, "nfc-frame"));
      case MESSAGE -> message(text, hint);
      case PASSCODE -> alone(passcode(text));
      case BARS -> alone(bars());
    };
  }

  private static Drawn alone(Region part) {
    return new Drawn(part, part);
  }

  static Label label(String words, String style) {
    var label = new Label(RichText.plainText(words));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Drawn field(String name, String hint) {
    var box = label(hint, "phone-field");
    var whole = new VBox(label(name, "phone-field-name"), box);
    whole.getStyleClass().add("phone-part");
    return new Drawn(whole, box);
  }

  private static Region search(String words) {
    var bar = label(words, "phone-search");
    bar.setGraphic(new Icon("search", "phone-search-icon"));
    return bar;
  }

  private static Drawn appRow(String name, String button) {
    var icon = new Region();
    icon.getStyleClass().add("phone-app");
    icon.setMinSize(54, 54);
    var title = label(name, "phone-app-name");
    HBox.setHgrow(title, Priority.ALWAYS);
    var press = new Label(button);
    press.getStyleClass().add("phone-small-button");
    press.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(icon, title, press);
    row.getStyleClass().add("phone-app-row");
    return new Drawn(row, press);
  }

  private static Drawn icons(String name) {
    var grid = new GridPane();
    grid.getStyleClass().add("phone-icons");
    Region marked = grid;
    for (int i = 0; i < 9; i++) {
      var icon = new Region();
      icon.getStyleClass().addAll("phone-icon", "hue-" + i % 6);
      icon.setMinSize(54, 54);
      Region cell = icon;
      if (i == 4) {
        icon.getStyleClass().add("phone-icon-marked");
        var caption = new Label(RichText.plainText(name));
        caption.getStyleClass().add("phone-icon-name");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        var both = new VBox(caption, icon);
        both.getStyleClass().add("phone-icon-cell");
        cell = both;
        marked = both;
      }
      GridPane.setValignment(cell, javafx.geometry.VPos.BOTTOM);
      grid.add(cell, i % 3, i / 3);
    }
    return new Drawn(grid, marked);
  }

  private static Region framed(Drawing drawing, String words, String style) {
    drawing.setMinSize(210, 140);
    drawing.setPrefSize(210, 140);
    var frame = new StackPane(drawing);
    frame.getStyleClass().addAll("phone-frame", style);
    var box = new VBox(frame);
    if (!words.isEmpty()) {
      box.getChildren().add(label(words, "phone-label"));
    }
    box.getStyleClass().add("phone-part");
    return box;
  }

  private static Drawn message(String sender, String body) {
    var bubble = label(body, "phone-bubble");
    var whole = new VBox(label(sender, "phone-sender"), bubble);
    whole.getStyleClass().add("phone-part");
    return new Drawn(whole, bubble);
  }

  private static Region passcode(String words) {
    var dots = new HBox();
    dots.getStyleClass().add("phone-dots");
    for (int i = 0; i < 6; i++) {
      var dot = new Region();
      dot.getStyleClass().add("phone-dot");
      dot.setMinSize(26, 26);
      dots.getChildren().add(dot);
    }
    var box = new VBox();
    if (!words.isEmpty()) {
      box.getChildren().add(label(words, "phone-field-name"));
    }
    box.getChildren().add(dots);
    box.getStyleClass().add("phone-part");
    return box;
  }

  private static Region bars() {
    var box = new VBox(PhoneDrawing.bar(190), PhoneDrawing.bar(110));
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("phone-bars");
    return box;
  }

  /** A face in its oval. */
  private static final class FaceDrawing extends Drawing {
    FaceDrawing() {
      super(150, 180);
      var oval = new javafx.scene.shape.Ellipse(75, 90, 66, 84);
      oval.getStyleClass().add("face-oval");
      draw(
          oval,
          Draw.dot(75, 74, 30, "card-person"),
          Draw.path(
              "M26 150c4-28 22-42 49-42s45 14 49 42c-12 15-28 22-49 22s-37-7-49-22z",
              "card-person"));
    }
  }

  /** A card behind the upper part of a phone. */
  private static final class NfcDrawing extends Drawing {
    NfcDrawing() {
      super(240, 160);
      var card = new Group(new CardHalf());
      card.setLayoutX(10);
      card.setLayoutY(40);
      draw(
          card,
          Draw.box(122, 8, 82, 150, 14, "phone-body"),
          Draw.box(129, 16, 68, 134, 9, "phone-screen"),
          Draw.icon(143, 56, 40, "nfc", "nfc-waves"));
    }
  }

  /** The part of a card that is seen there. */
  private static final class CardHalf extends Group {
    CardHalf() {
      getChildren()
          .addAll(
              Draw.box(0, 0, 150, 96, 8, "card-ground"),
              Draw.dot(18, 18, 8, "card-seal"),
              Draw.box(32, 14, 60, 6, 3, "card-bar"),
              Draw.box(12, 36, 34, 44, 4, "card-photo"),
              Draw.box(56, 44, 44, 7, 3, "card-bar"),
              Draw.box(56, 60, 50, 7, 3, "card-bar"));
    }
  }
}
