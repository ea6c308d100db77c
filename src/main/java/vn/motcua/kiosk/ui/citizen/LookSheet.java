package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.RichText;

/** "Màu chữ": high contrast, seen at once on a sample. */
final class LookSheet extends StackPane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private record Choice(String id, String icon, UnaryOperator<Theme> turn, Predicate<Theme> is) {}

  private static final List<Choice> COLOURS =
      List.of(
          new Choice("contrast-normal", "sun", t -> t.withContrast(false), t -> !t.highContrast()),
          new Choice("contrast-high", "contrast", t -> t.withContrast(true), Theme::highContrast));

  private final Consumer<Theme> chosen;

  /**
   * @param chosen takes every choice as soon as it is made
   */
  LookSheet(Consumer<Theme> chosen) {
    this.chosen = chosen;
    getStyleClass().add("scrim");
    close();
  }

  void open(Words words, Theme now) {
    var done = new Button(words.of("look.close"), new Icon("check"));
    done.setId("look-close");
    done.setAccessibleText(words.of("look.close"));
    done.getStyleClass().addAll("action", "done-action");
    done.setOnAction(_ -> close());
    var foot = new HBox(spring(), done);
    var sample = new VBox(new RichText(words.of("look.sample"), "body"));
    sample.getStyleClass().add("look-sample");
    var sheet = new VBox(title(words.of("look"), "h1"), row(words, now), sample, foot);
    sheet.getStyleClass().add("look-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(sheet);
    setVisible(true);
  }

  void close() {
    getChildren().clear();
    setVisible(false);
  }

  private HBox row(Words words, Theme now) {
    var row = new HBox();
    row.getStyleClass().add("look-row");
    for (var choice : COLOURS) {
      var says = words.of("look." + choice.id());
      var button = new Button(says, new Icon(choice.icon()));
      button.setId(choice.id());
      button.setAccessibleText(says);
      button.getStyleClass().addAll("action", "look-choice");
      button.setMaxWidth(Double.MAX_VALUE);
      button.pseudoClassStateChanged(CHOSEN, choice.is().test(now));
      button.setOnAction(
          _ -> {
            var next = choice.turn().apply(now);
            chosen.accept(next);
            open(words, next);
          });
      HBox.setHgrow(button, Priority.ALWAYS);
      row.getChildren().add(button);
    }
    return row;
  }

  private static Label title(String words, String style) {
    var title = new Label(words);
    title.getStyleClass().add(style);
    return title;
  }

  private static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
