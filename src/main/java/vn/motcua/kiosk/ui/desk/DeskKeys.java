package vn.motcua.kiosk.ui.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.motcua.kiosk.ui.Words;

/** Keys that hold on every page of the open desk, also while something is typed. */
final class DeskKeys {

  private static final KeyCombination LOCK = ctrl(KeyCode.L);
  private static final KeyCombination UNDO = ctrl(KeyCode.Z);
  private static final KeyCombination FIND = ctrl(KeyCode.F);
  private static final List<DeskScreen> TABS = DeskScreen.tabs();

  private final Desk desk;
  private final UndoBar undo;
  private final Words words;
  private final Runnable lock;
  private final Node root;

  /**
   * @param root of the scene
   */
  DeskKeys(Desk desk, UndoBar undo, Words words, Runnable lock, Node root) {
    this.desk = desk;
    this.undo = undo;
    this.words = words;
    this.lock = lock;
    this.root = root;
  }

  private static KeyCombination ctrl(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN);
  }

  /**
   * @param shown the page on the screen
   * @return whether the key was one of them
   */
  boolean pressed(KeyEvent event, DeskScreen shown) {
    if (LOCK.match(event)) {
      lock.run();
    } else if (UNDO.match(event) && isForTheDesk()) {
      undo.undo();
    } else if (FIND.match(event)) {
      desk.open(DeskScreen.FIND);
    } else if (event.getCode() == KeyCode.F1) {
      desk.say("keyboard", shown.shortcuts(words));
    } else {
      return event.isControlDown() && event.getCode().isDigitKey() && tab(event.getCode());
    }
    return true;
  }

  /** Who takes back what he typed does not mean a mark that he made long ago. */
  private boolean isForTheDesk() {
    boolean typing = root.getScene().getFocusOwner() instanceof TextInputControl;
    return undo.canUndo() && (undo.isVisible() || !typing);
  }

  private boolean tab(KeyCode digit) {
    int number = DigitKey.of(digit) - 1;
    boolean is = number >= 0 && number < TABS.size();
    if (is) {
      desk.open(TABS.get(number));
    }
    return is;
  }
}
