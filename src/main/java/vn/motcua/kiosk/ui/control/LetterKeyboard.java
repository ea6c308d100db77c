package vn.motcua.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Large keys for a Vietnamese name (bàn phím trên màn hình). Whoever knows Telex types as always;
 * whoever does not finds the letters ă â đ ê ô ơ ư and the five tones on keys of their own. Words
 * begin with a capital letter by themselves.
 */
public final class LetterKeyboard extends VBox {

  private static final String TONE_KEYS = "sfrxj";

  /** What each tone looks like on a letter. */
  private static final String TONED = "áàảãạ";

  private final List<Button> tones = new ArrayList<>();
  private final Button space = key("", "space");
  private final Button delete = key("", "delete");
  private final Button clear = key("", "clear");
  private NameField field = new NameField();
  private String toneWords = "";

  public LetterKeyboard() {
    getStyleClass().add("letter-keyboard");
    for (int i = 0; i < TONE_KEYS.length(); i++) {
      tones.add(tone(TONE_KEYS.charAt(i)));
    }
    delete.setGraphic(new Icon("delete"));
    List.of(space, delete, clear).forEach(k -> k.getStyleClass().add("word-key"));
    space.setOnAction(_ -> write(text -> Telex.type(text, ' ')));
    delete.setOnAction(_ -> write(Telex::delete));
    clear.setOnAction(_ -> field.clear());
    var marks = row("ăâđêôơư");
    marks.getChildren().add(clear);
    var last = row("zxcvbnm");
    last.getChildren().add(delete);
    var below = new HBox(space);
    below.getChildren().addAll(0, tones);
    getChildren().addAll(marks, row("qwertyuiop"), row("asdfghjkl"), last, below);
    getChildren().forEach(r -> r.getStyleClass().add("letter-row"));
    getChildren().forEach(r -> setVgrow(r, Priority.ALWAYS));
    List.of(space, delete, clear).forEach(k -> k.getStyleClass().add("wide-key"));
  }

  private HBox row(String letters) {
    var row = new HBox();
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      var key = key(String.valueOf(letter).toUpperCase(Locale.ROOT), "letter-" + letter);
      key.setAccessibleText(key.getText());
      key.setOnAction(_ -> write(text -> Telex.type(text, cased(text, letter))));
      row.getChildren().add(key);
    }
    return row;
  }

  private Button tone(char tone) {
    var key = key("", "tone-" + tone);
    key.getStyleClass().add("tone-key");
    key.setOnAction(_ -> write(text -> Telex.type(text, tone)));
    return key;
  }

  private Button key(String words, String id) {
    var key = new Button(words);
    key.setId(id);
    key.getStyleClass().addAll("action", "key", "letter-key");
    key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    HBox.setHgrow(key, Priority.ALWAYS);
    // After a touch a real keyboard goes on in the field; who goes from key to key stays there.
    key.setOnMouseReleased(_ -> field.requestFocus());
    return key;
  }

  private static char cased(String before, char letter) {
    boolean begins = before.isEmpty() || before.endsWith(" ");
    return begins ? Character.toUpperCase(letter) : letter;
  }

  /** Changes what stands before the caret. */
  private void write(UnaryOperator<String> change) {
    int caret = field.getCaretPosition();
    var before = field.getText(0, caret);
    var after = change.apply(before);
    field.replaceText(0, caret, after);
    field.positionCaret(Math.min(after.length(), field.getLength()));
  }

  /** Where it writes. */
  public void setField(NameField target) {
    field = target;
  }

  public String getToneWords() {
    return toneWords;
  }

  /** The five tones with blanks between, beginning with sắc. */
  public void setToneWords(String words) {
    toneWords = words;
    var each = new StringTokenizer(words);
    for (int i = 0; i < tones.size() && each.hasMoreTokens(); i++) {
      name(tones.get(i), TONED.charAt(i) + " " + each.nextToken());
    }
  }

  public String getSpaceWords() {
    return space.getText();
  }

  public void setSpaceWords(String words) {
    name(space, words);
  }

  public String getDeleteWords() {
    return delete.getText();
  }

  public void setDeleteWords(String words) {
    name(delete, words);
  }

  public String getClearWords() {
    return clear.getText();
  }

  public void setClearWords(String words) {
    name(clear, words);
  }

  private static void name(Button key, String words) {
    key.setText(words);
    key.setAccessibleText(words);
  }

  /** The keys in reading order. */
  public List<Node> keys() {
    return getChildren().stream().flatMap(r -> ((HBox) r).getChildren().stream()).toList();
  }
}
