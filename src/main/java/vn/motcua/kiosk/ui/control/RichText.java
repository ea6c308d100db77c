package vn.motcua.kiosk.ui.control;

import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.motcua.kiosk.ui.Unspoken;

/**
 * A text that wraps, with the guidance's inline marks: {@code **strong**}, {@code [[Đăng ký]]} for
 * a label quoted from the app, drawn as a chip, and {@code ==marked==} for words on a marker's
 * colour.
 */
public final class RichText extends TextFlow {

  private static final Pattern MARK = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[\\[(.+?)]]|==(.+?)==");

  private String text = "";

  public RichText() {
    getStyleClass().add("rich-text");
    setAccessibleRole(AccessibleRole.TEXT);
    setMaxHeight(USE_PREF_SIZE);
  }

  public RichText(String text, String... styles) {
    this();
    getStyleClass().addAll(styles);
    setText(text);
  }

  public String getText() {
    return text;
  }

  public void setText(String marked) {
    text = marked;
    getChildren().clear();
    draw(Unspoken.shown(marked));
    setAccessibleText(spoken());
    setVisible(!marked.isEmpty());
    setManaged(!marked.isEmpty());
  }

  /** What may be read aloud of it. */
  public String spoken() {
    return plainText(Unspoken.spoken(text));
  }

  private void draw(String text) {
    var mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      plain(text.substring(from, mark.start()));
      if (mark.group(1) != null) {
        piece(mark.group(1), "strong");
      } else if (mark.group(2) != null) {
        chip(mark.group(2), "app-label");
      } else {
        chip(mark.group(3), "marked");
      }
      from = mark.end();
    }
    plain(text.substring(from));
  }

  /** The text without its marks, as it is read aloud. */
  public static String plainText(String text) {
    return MARK.matcher(text).replaceAll("$1$2$3");
  }

  private void plain(String words) {
    if (!words.isEmpty()) {
      piece(words, "plain");
    }
  }

  private void piece(String words, String style) {
    var piece = new Text(words);
    piece.getStyleClass().addAll("words", style);
    getChildren().add(piece);
  }

  private void chip(String words, String style) {
    var chip = new Label(words);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.getStyleClass().add(style);
    getChildren().add(chip);
  }

  /** A label of the app is never broken in two. */
  @Override
  protected double computeMinWidth(double height) {
    double widest = 0;
    for (var piece : getChildren()) {
      widest = Math.max(widest, piece instanceof Label chip ? chip.prefWidth(-1) : 0);
    }
    return snappedLeftInset() + widest + snappedRightInset();
  }

  /** Lines are never squeezed out of sight. */
  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }
}
