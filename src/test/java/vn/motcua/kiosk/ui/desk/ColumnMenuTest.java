package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.citizen.Fx;
import vn.motcua.kiosk.ui.citizen.Pixels;

/** The menu of a table's columns as it looks on the desk. */
@ExtendWith(Fx.class)
class ColumnMenuTest {

  /** Of all letters on the desk. */
  private static final double CONTRAST = 7;

  private static final int ACTS = 6;

  private final Stage stage = Fx.on(() -> new Stage());

  private static TableView<String> table(Stage stage) {
    var words = Texts.load(List.of()).to(Wording.toAnybody(Language.VIETNAMESE));
    var table = new TableView<String>();
    new DeskTables(new FakeColumns(), words)
        .put(table, "people", List.of(Columns.text("Tên", 200, name -> name)));
    var desk = new StackPane(table);
    desk.getStyleClass().addAll("kiosk", "desk");
    desk.getStylesheets().setAll(Theme.DESIGN.stylesheet(), Theme.DESIGN.deskStylesheet());
    stage.setScene(new Scene(desk, 800, 300));
    stage.show();
    return table;
  }

  private static void press(Node on, KeyCode code) {
    Event.fireEvent(
        on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /** The menu that a key opens, beside those that are open. */
  private static Node opened(Node on, KeyCode code, int before) {
    var others = menus();
    assertThat(others).hasSize(before);
    press(on, code);
    var opened = menus().stream().filter(m -> !others.contains(m)).findFirst().orElseThrow();
    return opened.getSkin().getNode();
  }

  private static List<ContextMenu> menus() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .toList();
  }

  @AfterEach
  void close() {
    Fx.on(
        () -> {
          stage.close();
          return stage;
        });
  }

  @Test
  void whatTheKeysHaveReachedCanBeReadOnItsDarkGroundAndTheRestToo() {
    var table = Fx.on(() -> table(stage));
    var menu = Fx.on(() -> opened(table, KeyCode.CONTEXT_MENU, 0));
    var acts = Fx.on(() -> opened(menu, KeyCode.RIGHT, 1));
    var reached = new ArrayList<String>();
    for (int i = 0; i < ACTS; i++) {
      Fx.on(
          () -> {
            acts.applyCss();
            for (var item : acts.lookupAll(".menu-item")) {
              var label = (Label) item.lookup(".label");
              var ground = item.isFocused() ? colour((Region) item) : Color.WHITE;
              assertThat(contrast((Color) label.getTextFill(), ground))
                  .as(label.getText())
                  .isGreaterThan(CONTRAST);
              if (item.isFocused()) {
                reached.add(label.getText());
              }
            }
            press(acts, KeyCode.DOWN);
            return acts;
          });
    }
    assertThat(reached).doesNotHaveDuplicates().contains("Rộng thêm", "Hẹp lại");
  }

  private static Color colour(Region ground) {
    return (Color) ground.getBackground().getFills().getLast().getFill();
  }

  private static double contrast(Color one, Color other) {
    return Pixels.contrast(Pixels.argb(one), Pixels.argb(other));
  }
}
