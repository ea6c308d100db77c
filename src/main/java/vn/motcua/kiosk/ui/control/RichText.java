package vn.motcua.kiosk.ui.control;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.motcua.kiosk.ui.Unspoken;
import vn.motcua.kiosk.ui.control.Sentences.Sentence;
import vn.motcua.kiosk.ui.speech.ReadAloud;

/**
 * A text that wraps, with the guidance's inline marks: {@code **strong**}, {@code [[Đăng ký]]} for
 * a label quoted from the app, drawn as a chip, and {@code ==marked==} for words on a marker's
 * colour.
 */
public final class RichText extends TextFlow {

  private static final Pattern MARK = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[\\[(.+?)]]|==(.+?)==");

  private final Path marker = new Path();
  private List<Sentence> sentences = List.of();
  private String text = "";
  private int marked = -1;

  public RichText() {
    marker.setManaged(false);
    marker.getStyleClass().add(ReadAloud.SPEAKING);
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
    this.marked = -1;
    sentences = draw(marked);
    setAccessibleText(spoken());
    setVisible(!marked.isEmpty());
    setManaged(!marked.isEmpty());
  }

  /** What may be read aloud of it. */
  public String spoken() {
    return plainText(Unspoken.spoken(text));
  }

  /** Its sentences, as they may be read aloud. */
  public List<String> sentences() {
    return sentences.stream().map(Sentence::spoken).toList();
  }

  /**
   * Shows which sentence is being read.
   *
   * @param sentence from 0; -1 for none
   */
  public void mark(int sentence) {
    marked = sentence < sentences.size() ? sentence : -1;
    getChildren().remove(marker);
    if (marked >= 0) {
      getChildren().addFirst(marker);
    }
    requestLayout();
  }

  private List<Sentence> draw(String text) {
    var found = new Sentences();
    var mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      plain(text.substring(from, mark.start()), found);
      if (mark.group(1) != null) {
        piece(mark.group(1), "strong", found);
      } else if (mark.group(2) != null) {
        chip(mark.group(2), "app-label", found);
      } else {
        chip(mark.group(3), "marked", found);
      }
      from = mark.end();
    }
    plain(text.substring(from), found);
    return found.done();
  }

  /** The text without its marks, as it is read aloud. */
  public static String plainText(String text) {
    return MARK.matcher(text).replaceAll("$1$2$3");
  }

  private void plain(String words, Sentences found) {
    if (!words.isEmpty()) {
      piece(words, "plain", found);
    }
  }

  private void piece(String words, String style, Sentences found) {
    found.add(words);
    var piece = new Text(Unspoken.shown(words));
    piece.getStyleClass().addAll("words", style);
    getChildren().add(piece);
  }

  private void chip(String words, String style, Sentences found) {
    found.addChip(words);
    var chip = new Label(Unspoken.shown(words));
    chip.setMinWidth(USE_PREF_SIZE);
    chip.getStyleClass().add(style);
    getChildren().add(chip);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (marked >= 0) {
      var sentence = sentences.get(marked);
      marker.getElements().setAll(getRangeShape(sentence.from(), sentence.to(), false));
      marker.setLayoutX(snappedLeftInset());
      marker.setLayoutY(snappedTopInset());
    }
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
