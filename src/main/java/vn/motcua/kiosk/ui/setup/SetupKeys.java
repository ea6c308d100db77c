package vn.motcua.kiosk.ui.setup;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.LetterKeyboard;
import vn.motcua.kiosk.ui.control.NameField;

/** Large letters at the foot of the set-up, for a machine without a keyboard. */
final class SetupKeys extends VBox {

  SetupKeys() {
    getStyleClass().add("setup-keys");
    setMaxHeight(Region.USE_PREF_SIZE);
    hide();
  }

  /** They type into the field, whose text stands above them too: they may lie over it. */
  void show(NameField field, Words words) {
    var keys = new LetterKeyboard();
    keys.setToneWords(words.of("keyboard.tones"));
    keys.setSpaceWords(words.of("keyboard.space"));
    keys.setDeleteWords(words.of("typing.delete"));
    keys.setClearWords(words.of("typing.clear"));
    keys.setField(field);
    var done = new Button(words.of("setup.keys.done"), new Icon("check"));
    SetupScreens.act(done, "keys-done", "desk-primary", this::hide);
    var echo = new Label();
    echo.textProperty().bind(field.textProperty());
    echo.getStyleClass().add("keys-echo");
    echo.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(echo, Priority.ALWAYS);
    var row = new HBox(echo, done);
    row.getStyleClass().add("setup-row");
    getChildren().setAll(row, keys);
    setVisible(true);
    field.requestFocus();
    field.end();
  }

  void hide() {
    getChildren().clear();
    setVisible(false);
  }
}
