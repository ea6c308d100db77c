package vn.motcua.kiosk.app.walk;

import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import vn.motcua.kiosk.app.machine.Display;

/** What the desk shows of the guidance: what is due, an item as it looks, a newer edition. */
final class DeskGuidanceWalk {

  private static final int SHOWN = 12;

  private final DeskHand desk;
  private final Walker walker;

  DeskGuidanceWalk(DeskHand desk, Walker walker) {
    this.desk = desk;
    this.walker = walker;
  }

  void walk() {
    walker.touch("tab-guidance");
    desk.await("what is due", () -> walker.hand().reaches("guidance-check"));
    desk.picture("guidance");
    desk.choose("#guidance-which", 1);
    Display.ask(
        () -> {
          desk.table("#guidance-items").getSelectionModel().select(SHOWN);
          return true;
        });
    desk.await("the page of an item", this::isDrawn);
    desk.picture("guidance-screen");
    walker.touch("guidance-paper");
    desk.await("its sheet", this::isDrawn);
    desk.picture("guidance-paper");
    editions();
  }

  private boolean isDrawn() {
    return Display.ask(
        () -> ((ImageView) walker.kiosk().root().lookup("#guidance-picture")).getImage() != null);
  }

  /** The province's newer one, on the stick: looked at, then taken. */
  private void editions() {
    walker.touch("page-editions");
    desk.await("the editions", () -> kept() == 1);
    desk.picture("editions");
    walker.touch("editions-choose");
    desk.await("an offer", () -> walker.hand().reaches("edition-take"));
    desk.picture("editions-offer");
    walker.touch("edition-take");
    desk.await("both editions", () -> kept() == 2);
    desk.picture("editions-taken");
  }

  private int kept() {
    return Display.ask(
        () -> ((TableView<?>) walker.kiosk().root().lookup("#editions-kept")).getItems().size());
  }
}
