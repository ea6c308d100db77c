package vn.motcua.kiosk.app.walk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Picture;
import vn.motcua.kiosk.app.machine.ScreenSize;
import vn.motcua.kiosk.ui.desk.DeskWanted;

/** Works the desk's pages as a clerk would, and takes their pictures. */
final class DeskHand {

  /** Of the invented clerk; it stands in no other data folder than the walkthrough's own. */
  static final String PIN = "739105";

  private static final int SECONDS_FOR_A_PAGE = 60;
  private static final List<ScreenSize> SIZES =
      List.of(new ScreenSize(1920, 1080), new ScreenSize(1366, 768));

  private final Kiosk kiosk;
  private final Walker walker;
  private final Path out;
  private int pictures;

  DeskHand(Kiosk kiosk, Walker walker, Path out) {
    this.kiosk = kiosk;
    this.walker = walker;
    this.out = out;
  }

  void wantDesk() {
    Display.ask(
        () -> {
          kiosk.root().fireEvent(new DeskWanted());
          return true;
        });
    await("the locked desk", () -> walker.hand().reaches("clerk-thu"));
  }

  void type(String digits) {
    digits.chars().forEach(d -> walker.touch("key-" + (char) d));
    walker.touch("enter-desk");
  }

  TableView<?> table(String selector) {
    return (TableView<?>) kiosk.root().lookup(selector);
  }

  /** With Ctrl. */
  void press(KeyCode code) {
    Display.ask(
        () -> {
          kiosk
              .desk()
              .screens()
              .root()
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
          return code;
        });
  }

  boolean isShown(String selector) {
    return Display.ask(() -> kiosk.root().lookup(selector).isVisible());
  }

  void choose(String box, int index) {
    Display.ask(
        () -> {
          ((ComboBox<?>) kiosk.root().lookup(box)).getSelectionModel().select(index);
          return box;
        });
  }

  void fill(String field, String text) {
    Display.ask(
        () -> {
          var found = (TextField) kiosk.root().lookup(field);
          found.setText(text);
          return text;
        });
  }

  String text(String selector) {
    return Display.ask(
        () -> {
          Node found = kiosk.desk().screens().root().lookup(selector);
          return found instanceof Labeled l ? l.getText() : "";
        });
  }

  void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_FOR_A_PAGE);
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new Onlooker.Stuck(what, walker.stage());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  void picture(String name) {
    pictures++;
    for (var size : SIZES) {
      var shot = Display.ask(() -> Picture.of(kiosk.root(), size));
      Picture.write(
          shot, out.resolve("desk-%02d-%s-%d.png".formatted(pictures, name, size.width())));
    }
  }
}
