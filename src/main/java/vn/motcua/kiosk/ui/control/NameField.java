package vn.motcua.kiosk.ui.control;

import java.text.Normalizer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/**
 * Where a name is written, by touch or on a real keyboard: a plain text field, so that Unikey and
 * other input methods, which take back letters and send composed ones, work as everywhere. Nothing
 * of it goes to the clipboard.
 */
public final class NameField extends TextField {

  /** The longest name on a card has fewer letters. */
  private static final int LONGEST = 50;

  public NameField() {
    getStyleClass().addAll("name-field", Frame.PERSONAL);
    setId("name");
    setContextMenu(new ContextMenu());
    setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().length() <= LONGEST ? change : null));
  }

  /** What is written, in normal form NFC, with no blanks around it. */
  public String written() {
    return Normalizer.normalize(getText(), Normalizer.Form.NFC).strip();
  }

  @Override
  public void copy() {}

  @Override
  public void cut() {}
}
