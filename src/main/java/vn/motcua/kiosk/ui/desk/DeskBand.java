package vn.motcua.kiosk.ui.desk;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.Mark;

/** The dark band by which nobody mistakes the desk for the citizens' screen. */
final class DeskBand extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private final DateTimeFormatter day;
  private final Label time = new Label();
  private final Label date = new Label();
  private final Label person = new Label();
  private final Map<DeskScreen, Button> tabs = new EnumMap<>(DeskScreen.class);

  DeskBand(Words words, String authority, Consumer<DeskScreen> open, Runnable lock) {
    day = DateTimeFormatter.ofPattern(words.of("desk.band.date"), Locale.of("vi"));
    getStyleClass().add("desk-band");
    var title = new Label(words.of("desk.band.title"));
    title.getStyleClass().add("band-title");
    var below = new Label(authority);
    below.getStyleClass().add("band-small");
    var names = new VBox(title, below);
    names.setAlignment(Pos.CENTER_LEFT);
    time.getStyleClass().add("band-time");
    date.getStyleClass().add("band-small");
    var clock = new VBox(time, date);
    clock.setAlignment(Pos.CENTER_RIGHT);
    person.getStyleClass().add("band-person");
    person.setGraphic(new Icon("user"));
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    getChildren().addAll(new Mark(), names);
    getChildren().add(tab(DeskScreen.TODAY, words.of("desk.tab.today"), "home", open));
    getChildren().add(tab(DeskScreen.FIND, words.of("desk.tab.find"), "search", open));
    getChildren().add(tab(DeskScreen.REMINDERS, words.of("desk.tab.reminders"), "bell-ring", open));
    getChildren().addAll(spring, clock, person, lockButton(words, lock));
    getChildren().forEach(c -> fix((Region) c));
  }

  private void fix(Region part) {
    if (part.getMinWidth() <= 0 && HBox.getHgrow(part) == null) {
      part.setMinWidth(USE_PREF_SIZE);
    }
  }

  private static Button lockButton(Words words, Runnable lock) {
    var button = new Button(words.of("desk.band.lock"), new Icon("lock"));
    button.setId("lock");
    button.setAccessibleText(words.of("desk.band.lock.spoken"));
    button.getStyleClass().add("band-lock");
    button.setOnAction(_ -> lock.run());
    return button;
  }

  private Button tab(DeskScreen page, String words, String icon, Consumer<DeskScreen> open) {
    var button = new Button(words, new Icon(icon));
    button.setId("tab-" + page.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("band-tab");
    button.setOnAction(_ -> open.accept(page));
    tabs.put(page, button);
    return button;
  }

  void show(DeskScreen page, Clerk clerk) {
    tabs.forEach((p, button) -> button.pseudoClassStateChanged(CHOSEN, p == page));
    person.setText(clerk.name());
  }

  void show(LocalDateTime now) {
    time.setText(TIME.format(now));
    date.setText(day.format(now));
  }
}
