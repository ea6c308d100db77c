package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final int TRIES = 20;

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

  private static Node menuOf(TableView<String> table) {
    press(table, KeyCode.CONTEXT_MENU);
    return menus().getFirst().getSkin().getNode();
  }

  /** A window that gets the focus late forgets which item it was at: then its keys come again. */
  private static Node actsOf(Node menu) {
    for (int i = 0; i < TRIES && Fx.on(() -> menus().size()) < 2; i++) {
      Fx.on(
          () -> {
            press(menu, KeyCode.RIGHT);
            return menus().size() < 2 ? pressed(menu, KeyCode.DOWN) : menu;
          });
    }
    return Fx.on(
        () ->
            menus().stream()
                .map(open -> open.getSkin().getNode())
                .filter(open -> !open.equals(menu))
                .findFirst()
                .orElseThrow());
  }

  private static Node pressed(Node on, KeyCode code) {
    press(on, code);
    return on;
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
    var acts = actsOf(Fx.on(() -> menuOf(table)));
    var reached = new HashSet<String>();
    for (int i = 0; i < TRIES && reached.size() < ACTS; i++) {
      Fx.on(
          () -> {
            acts.applyCss();
            acts.lookupAll(".menu-item").forEach(item -> look((Region) item, reached));
            return pressed(acts, KeyCode.DOWN);
          });
    }
    assertThat(reached).hasSize(ACTS).contains("Rộng thêm", "Hẹp lại");
  }

  private static void look(Region item, Set<String> reached) {
    var label = (Label) item.lookup(".label");
    var ground = item.isFocused() ? colour(item) : Color.WHITE;
    assertThat(contrast((Color) label.getTextFill(), ground))
        .as(label.getText())
        .isGreaterThan(CONTRAST);
    if (item.isFocused()) {
      reached.add(label.getText());
    }
  }

  private static Color colour(Region ground) {
    return (Color) ground.getBackground().getFills().getLast().getFill();
  }

  private static double contrast(Color one, Color other) {
    return Pixels.contrast(Pixels.argb(one), Pixels.argb(other));
  }
}
