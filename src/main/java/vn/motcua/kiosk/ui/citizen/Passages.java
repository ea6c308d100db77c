package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import vn.motcua.kiosk.ui.control.BottomBar;
import vn.motcua.kiosk.ui.control.Drawing;
import vn.motcua.kiosk.ui.control.Frame;
import vn.motcua.kiosk.ui.control.Keypad;
import vn.motcua.kiosk.ui.control.LetterKeyboard;
import vn.motcua.kiosk.ui.control.ListenBar;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.control.TopBar;
import vn.motcua.kiosk.ui.speech.ReadAloud;
import vn.motcua.kiosk.ui.speech.ReadAloud.Passage;

/** What of a page is read aloud, in reading order: texts and choices, nothing that is personal. */
final class Passages {

  private Passages() {}

  static List<Passage> of(Node page) {
    return in(page).filter(p -> !p.words().isBlank()).toList();
  }

  private static Stream<Passage> in(Node node) {
    if (!node.isVisible() || node.getStyleClass().contains(Frame.PERSONAL)) {
      return Stream.empty();
    }
    return switch (node) {
      case TopBar _, BottomBar _, ListenBar _, Keypad _, LetterKeyboard _, Drawing _ ->
          Stream.empty();
      case RichText text ->
          IntStream.range(0, text.sentences().size())
              .mapToObj(i -> new Passage(text.sentences().get(i), on -> text.mark(on ? i : -1)));
      case Button button when button.getAccessibleText() != null ->
          Stream.of(new Passage(button.getAccessibleText(), on -> mark(button, on)));
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Passages::in);
      default -> Stream.empty();
    };
  }

  private static void mark(Node node, boolean on) {
    node.getStyleClass().remove(ReadAloud.SPEAKING);
    if (on) {
      node.getStyleClass().add(ReadAloud.SPEAKING);
    }
  }
}
