package vn.motcua.kiosk.ui.desk;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    time.setMinWidth(USE_PREF_SIZE);
    person.getStyleClass().add("band-person");
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var pages = new HBox();
    pages.getStyleClass().add("band-tabs");
    DeskScreen.tabs().forEach(page -> pages.getChildren().add(tab(page, words, open)));
    var clerk = new VBox(new HBox(time, person), date);
    clerk.getStyleClass().add("band-clerk");
    getChildren().addAll(new Mark(), names, pages, spring, clerk, lockButton(words, lock));
    Stream.of(names, pages).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
  }

  private static Button lockButton(Words words, Runnable lock) {
    var button = new Button(words.of("desk.band.lock"), new Icon("lock"));
    button.setId("lock");
    button.setAccessibleText(words.of("desk.band.lock.spoken"));
    button.getStyleClass().add("band-lock");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> lock.run());
    return button;
  }

  private Button tab(DeskScreen page, Words words, Consumer<DeskScreen> open) {
    var button = new Button(words.of(page.words()), new Icon(page.icon()));
    button.setId("tab-" + page.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("band-tab");
    button.setMinWidth(USE_PREF_SIZE);
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
