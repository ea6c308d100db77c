package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.visit.RosterList;

/** The police's lists that are kept: printed by hamlet, written to a stick, erased. */
public final class RosterLists extends VBox {

  /** A list is erased by two presses; so long the second is waited for. */
  private static final Duration SURE = Duration.seconds(6);

  private final Label title = new Label();
  private final TableView<RosterList> table = new TableView<>();
  private final ComboBox<String> hamlet = new ComboBox<>();
  private final Button print = new Button();
  private final MenuButton save = new MenuButton();
  private final Button forget = new Button();
  private final PauseTransition sure = new PauseTransition(SURE);
  private Optional<Page> page = Optional.empty();

  /**
   * What is around them.
   *
   * @param papers prints and writes
   * @param begin has the page's other work rest, which goes on in its bar
   */
  private record Page(DeskParts parts, RosterPapers papers, WorkBar bar, Runnable begin) {}

  public RosterLists() {
    getStyleClass().addAll("panel", "table-panel", "roster-lists");
    title.getStyleClass().add("table-title");
    var head = new HBox(title);
    head.getStyleClass().add("table-head");
    table.setId("roster-lists");
    table.getStyleClass().add("visits");
    VBox.setVgrow(table, Priority.ALWAYS);
    hamlet.setId("roster-hamlet");
    hamlet.getStyleClass().addAll("desk-choice", "small-choice");
    dress(print, "roster-print", "printer", "desk-secondary");
    dress(save, "roster-save", "file-text", "desk-secondary");
    dress(forget, "roster-forget", "eraser", "desk-danger");
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var acts = new HBox(hamlet, print, save, spring, forget);
    acts.getStyleClass().add("table-acts");
    getChildren().addAll(head, table, acts);
  }

  private static void dress(ButtonBase button, String id, String icon, String style) {
    button.setId(id);
    button.setGraphic(new Icon(icon));
    button.getStyleClass().addAll("desk-action", style);
    button.setMinWidth(USE_PREF_SIZE);
  }

  /**
   * @param begin has the page's other work rest, which goes on in its bar
   */
  void setUp(DeskParts parts, RosterPapers papers, WorkBar bar, Runnable begin) {
    var words = parts.words();
    page = Optional.of(new Page(parts, papers, bar, begin));
    new RosterTables(parts).lists(table);
    title.setText(words.of("desk.roster.lists"));
    hamlet.setAccessibleText(words.of("desk.find.hamlet"));
    hamlet.getItems().add(words.of("desk.find.all-hamlets"));
    hamlet.getItems().addAll(parts.config().commune().hamlets());
    hamlet.getSelectionModel().select(0);
    print.setText(words.of("desk.roster.print"));
    save.setText(words.of("desk.campaign.save"));
    table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> calm());
    sure.setOnFinished(_ -> calm());
    print.setOnAction(_ -> print());
    save.getItems()
        .setAll(
            SaveMenu.items(words, f -> chosen().ifPresent(l -> papers.save(l, chosenHamlet(), f))));
    forget.setOnAction(_ -> page.ifPresent(this::forget));
    calm();
  }

  void show(List<RosterList> kept) {
    table.getItems().setAll(kept);
    table.sort();
    table.getSelectionModel().selectFirst();
    calm();
  }

  private Optional<RosterList> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private Optional<String> chosenHamlet() {
    int index = hamlet.getSelectionModel().getSelectedIndex();
    return index <= 0 ? Optional.empty() : Optional.of(hamlet.getItems().get(index));
  }

  void print() {
    page.ifPresent(p -> chosen().ifPresent(list -> p.papers().print(list, chosenHamlet())));
  }

  /** Erases at the second press only: there is no way back. */
  private void forget(Page p) {
    var list = chosen();
    if (list.isEmpty() || p.bar().isBusy()) {
      return;
    }
    if (sure.getStatus() == PauseTransition.Status.RUNNING) {
      calm();
      p.begin().run();
      p.parts().work().rosters().forget(p.parts().desk().clerk(), list.get(), p.bar());
    } else {
      forget.setText(p.parts().words().of("desk.roster.forget.sure", list.get().number()));
      sure.playFromStart();
    }
  }

  private void calm() {
    sure.stop();
    page.ifPresent(p -> forget.setText(p.parts().words().of("desk.roster.forget")));
    offer();
  }

  /** Only what can be done now. */
  void offer() {
    boolean none = chosen().isEmpty() || page.filter(p -> !p.bar().isBusy()).isEmpty();
    Stream.of(print, save, forget).forEach(button -> button.setDisable(none));
  }
}
