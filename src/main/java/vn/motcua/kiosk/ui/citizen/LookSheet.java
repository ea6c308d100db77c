package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.Look.Letters;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Fit;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.RichText;

/** "Chữ &amp; màu": size of letters, colours and motion, seen at once on a sample. */
final class LookSheet extends StackPane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private record Choice(String id, String icon, UnaryOperator<Look> turn, Predicate<Look> is) {}

  private record Row(String title, List<Choice> choices) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "look.letters",
              List.of(
                  letters("letters-medium", Letters.MEDIUM),
                  letters("letters-large", Letters.LARGE),
                  letters("letters-largest", Letters.LARGEST))),
          new Row(
              "look.colours",
              List.of(
                  new Choice(
                      "contrast-normal", "sun", l -> l.withContrast(false), l -> !l.highContrast()),
                  new Choice(
                      "contrast-high", "contrast", l -> l.withContrast(true), Look::highContrast))),
          new Row(
              "look.motion",
              List.of(
                  new Choice("motion-on", "play", l -> l.withCalm(false), l -> !l.calm()),
                  new Choice("motion-off", "pause", l -> l.withCalm(true), Look::calm))));

  private final Consumer<Look> chosen;

  /**
   * @param chosen takes every choice as soon as it is made
   */
  LookSheet(Consumer<Look> chosen) {
    this.chosen = chosen;
    getStyleClass().add("scrim");
    close();
  }

  private static Choice letters(String id, Letters letters) {
    return new Choice(id, "text", l -> l.with(letters), l -> l.letters() == letters);
  }

  void open(Words words, Look now) {
    var done = new Button(words.of("look.close"), new Icon("check"));
    done.setId("look-close");
    done.setAccessibleText(words.of("look.close"));
    done.getStyleClass().addAll("action", "done-action");
    done.setMinWidth(USE_PREF_SIZE);
    done.setOnAction(_ -> close());
    var sample = new VBox(new RichText(words.of("look.sample"), "body"));
    sample.getStyleClass().add("look-sample");
    var sheet = new VBox(new RichText(words.of("look"), "h1"), sample);
    ROWS.forEach(row -> sheet.getChildren().add(row(row, words, now)));
    sheet.getChildren().add(new HBox(spring(), done));
    sheet.getStyleClass().add("look-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.setMinHeight(Region.USE_PREF_SIZE);
    var fit = new Fit();
    fit.getContents().add(sheet);
    getChildren().setAll(fit);
    setVisible(true);
  }

  boolean isOpen() {
    return isVisible();
  }

  void close() {
    getChildren().clear();
    setVisible(false);
  }

  private Node row(Row row, Words words, Look now) {
    var title = new Label(words.of(row.title()));
    title.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("look-title");
    var buttons = new HBox();
    buttons.getStyleClass().add("look-row");
    row.choices().forEach(c -> buttons.getChildren().add(button(c, words, now)));
    return new VBox(title, buttons);
  }

  private Button button(Choice choice, Words words, Look now) {
    var says = words.of("look." + choice.id());
    var button = new Button(says, new Icon(choice.icon()));
    button.setId(choice.id());
    button.setAccessibleText(says);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.getStyleClass().addAll("action", "look-choice", "look-" + choice.id());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(USE_PREF_SIZE);
    button.pseudoClassStateChanged(CHOSEN, choice.is().test(now));
    button.setOnAction(
        _ -> {
          var next = choice.turn().apply(now);
          chosen.accept(next);
          open(words, next);
          lookup("#" + choice.id()).requestFocus();
        });
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
