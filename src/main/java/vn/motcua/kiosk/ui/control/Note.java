package vn.motcua.kiosk.ui.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A sentence in a frame, its kind told by icon and colour. */
public final class Note extends HBox {

  /** What kind of sentence. */
  public enum Kind {
    INFO("info"),
    ATTENTION("alert-triangle"),
    DANGER("shield-alert"),
    SUCCESS("check-circle");

    private final String icon;

    Kind(String icon) {
      this.icon = icon;
    }
  }

  private final Icon icon = new Icon();
  private final RichText words = new RichText();
  private Kind kind = Kind.INFO;

  public Note() {
    getStyleClass().add("note");
    HBox.setHgrow(words, Priority.ALWAYS);
    icon.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(icon, words);
    setKind(Kind.INFO);
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    getStyleClass().remove("note-" + this.kind.name().toLowerCase(java.util.Locale.ROOT));
    this.kind = kind;
    getStyleClass().add("note-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    icon.setName(kind.icon);
  }

  public String getIcon() {
    return icon.getName();
  }

  /** Another icon than the one of the kind; to be set after the kind. */
  public void setIcon(String name) {
    icon.setName(name);
  }

  public String getText() {
    return words.getText();
  }

  /** The sentence; an empty one takes the note away. */
  public void setText(String text) {
    words.setText(text);
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
  }
}
