package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.citizen.Fx;

/** What clerks do to the columns of a table is there again the next time it is shown. */
@ExtendWith(Fx.class)
class DeskTablesTest {

  private static final int WIDTH = 800;

  private record Row(String name, int waits) {}

  private final FakeColumns memory = new FakeColumns();
  private final DeskTables tables =
      new DeskTables(memory, Texts.load(List.of()).to(Wording.toAnybody(Language.VIETNAMESE)));
  private TableView<Row> table = on(() -> new TableView<>());
  private Stage stage = on(() -> new Stage());

  @BeforeEach
  void aTable() {
    show();
  }

  /** A page that is opened again has a new table. */
  private void show() {
    on(
        () -> {
          table = new TableView<>();
          tables.put(
              table,
              "people",
              List.of(
                  Columns.text("Tên", 200, Row::name),
                  Columns.text("Thôn", 100, _ -> "thôn Mẫu"),
                  Columns.drawn(
                      "Chờ", 100, _ -> new StackPane(), Comparator.comparingInt(Row::waits))));
          table.getItems().setAll(new Row("An", 2), new Row("Bình", 9), new Row("Chi", 5));
          table.sort();
          stage = new Stage();
          stage.setScene(new Scene(new StackPane(table), WIDTH, 300));
          stage.show();
          table.applyCss();
          table.layout();
          return table;
        });
  }

  @AfterEach
  void close() {
    on(
        () -> {
          stage.close();
          return true;
        });
  }

  private static <T> T on(Callable<T> work) {
    return Fx.on(work);
  }

  private List<String> heads() {
    return on(() -> table.getColumns().stream().map(c -> c.getText()).toList());
  }

  private List<String> names() {
    return on(() -> table.getItems().stream().map(Row::name).toList());
  }

  private TableColumn<Row, ?> column(String head) {
    return table.getColumns().stream()
        .filter(c -> c.getText().equals(head))
        .findFirst()
        .orElseThrow();
  }

  private double width(String head) {
    return on(() -> column(head).getWidth());
  }

  /** As the table's header does it: pixel by pixel, then it is let go. */
  private void pull(String head, int pixels) {
    on(
        () -> {
          for (int i = 0; i < Math.abs(pixels); i++) {
            table.resizeColumn(column(head), Integer.signum(pixels));
          }
          Event.fireEvent(table, released());
          return true;
        });
  }

  private static MouseEvent released() {
    return new MouseEvent(
        MouseEvent.MOUSE_RELEASED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  private void closeAndShow() {
    close();
    show();
  }

  @Test
  void columnsFillTheTableByTheirShares() {
    assertThat(width("Tên")).isCloseTo(2 * width("Chờ"), within(2.0));
    assertThat(width("Tên") + width("Thôn") + width("Chờ")).isCloseTo(WIDTH, within(6.0));
  }

  @Test
  void whatAColumnGainsItsNeighbourLosesAndIsRemembered() {
    double before = width("Tên");
    pull("Tên", 60);
    assertThat(width("Tên")).isCloseTo(before + 60, within(2.0));
    closeAndShow();
    assertThat(width("Tên")).isCloseTo(before + 60, within(2.0));
    assertThat(width("Tên") + width("Thôn") + width("Chờ")).isCloseTo(WIDTH, within(6.0));
  }

  @Test
  void noColumnCanBePulledUntilItIsLost() {
    pull("Tên", 2 * WIDTH);
    assertThat(width("Thôn")).isGreaterThanOrEqualTo(Math.floor(ColumnShares.LEAST * WIDTH) - 1);
    pull("Tên", -2 * WIDTH);
    assertThat(width("Tên")).isGreaterThanOrEqualTo(Math.floor(ColumnShares.LEAST * WIDTH) - 1);
    pull("Chờ", 100);
    assertThat(width("Tên") + width("Thôn") + width("Chờ")).isLessThanOrEqualTo(WIDTH);
  }

  @Test
  void sequenceAndOrderAreRemembered() {
    on(
        () -> {
          var waits = column("Chờ");
          table.getColumns().setAll(List.of(waits, column("Tên"), column("Thôn")));
          waits.setSortType(SortType.DESCENDING);
          table.getSortOrder().setAll(List.of(waits));
          return true;
        });
    closeAndShow();
    assertThat(heads()).containsExactly("Chờ", "Tên", "Thôn");
    assertThat(names()).containsExactly("Bình", "Chi", "An");
  }

  @Test
  void everythingCanBeDoneWithTheKeysToo() {
    double before = width("Chờ");
    choose("Chờ", "desk.columns.falling");
    choose("Chờ", "desk.columns.left");
    choose("Chờ", "desk.columns.wider");
    assertThat(heads()).containsExactly("Tên", "Chờ", "Thôn");
    assertThat(names()).containsExactly("Bình", "Chi", "An");
    assertThat(width("Chờ")).isGreaterThan(before + 10);
    closeAndShow();
    assertThat(heads()).containsExactly("Tên", "Chờ", "Thôn");
    assertThat(width("Chờ")).isGreaterThan(before + 10);
  }

  @Test
  void theTableCanBeAsItWasAtFirst() {
    pull("Tên", 60);
    choose("Tên", "desk.columns.right");
    choose("Tên", "desk.columns.falling");
    reset();
    assertThat(heads()).containsExactly("Tên", "Thôn", "Chờ");
    assertThat(width("Tên")).isCloseTo(WIDTH / 2.0, within(3.0));
    assertThat(memory.kept).isEmpty();
  }

  @Test
  void whatIsRememberedOfOtherColumnsIsNotUsed() {
    memory.keep(
        "people",
        new TableLayout(
            List.of(new TableLayout.Width("Tên", 0.5), new TableLayout.Width("Giờ", 0.5)),
            List.of(new TableLayout.Order("Giờ", true))));
    closeAndShow();
    assertThat(heads()).containsExactly("Tên", "Thôn", "Chờ");
  }

  private void choose(String head, String act) {
    menu().stream()
        .filter(item -> head.equals(item.getText()))
        .flatMap(item -> ((Menu) item).getItems().stream())
        .filter(item -> act.equals(item.getId()))
        .forEach(DeskTablesTest::fire);
  }

  private void reset() {
    menu().stream()
        .filter(i -> "desk.columns.reset".equals(i.getId()))
        .forEach(DeskTablesTest::fire);
  }

  private static void fire(MenuItem item) {
    on(
        () -> {
          item.fire();
          return item;
        });
  }

  @Test
  void theMenuStaysOpenWhileAColumnIsMadeWiderStepByStep() {
    double before = width("Tên");
    var menu = on(this::openMenu);
    press(menu, KeyCode.RIGHT);
    var acts = on(() -> menus().stream().filter(m -> !m.equals(menu)).findFirst().orElseThrow());
    press(acts, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    double once = width("Tên");
    assertThat(once).isGreaterThan(before + 10);
    press(acts, KeyCode.ENTER);
    assertThat(width("Tên")).isGreaterThan(once + 10);
    assertThat(on(() -> acts.isShowing())).isTrue();
    on(
        () -> {
          menu.hide();
          return menu;
        });
  }

  private static void press(ContextMenu menu, KeyCode... codes) {
    for (var code : codes) {
      on(
          () -> {
            Event.fireEvent(
                menu.getSkin().getNode(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return code;
          });
    }
  }

  private static List<ContextMenu> menus() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .toList();
  }

  private ContextMenu openMenu() {
    Event.fireEvent(
        table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F10, true, false, false, false));
    return menus().getFirst();
  }

  /** Opened by the keyboard. */
  private List<MenuItem> menu() {
    return on(
        () -> {
          var menu = openMenu();
          var items = List.copyOf(menu.getItems());
          menu.hide();
          return items;
        });
  }
}
