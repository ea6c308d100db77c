package vn.motcua.kiosk.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Standing;

/** The buttons below a visit's story. */
final class StoryActs {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Words words;
  private final Guide guide;
  private final StoryPanel.Acts acts;

  StoryActs(Words words, Guide guide, StoryPanel.Acts acts) {
    this.words = words;
    this.guide = guide;
    this.acts = acts;
  }

  /** What can be done about a visit that stands so. */
  List<Node> of(DeskRow row) {
    boolean live = row.standing() == Standing.UNDER_WAY;
    var parts = new ArrayList<Node>();
    if (!live) {
      parts.add(head("desk.story.mark"));
      parts.add(marks(row));
    }
    parts.add(head("desk.story.more"));
    var more = new FlowPane(troubleMenu(row));
    more.getStyleClass().add("story-acts");
    if (!live && row.visit().pathway().isPresent()) {
      more.getChildren()
          .add(
              button(
                  words.of("desk.story.reprint"),
                  "printer",
                  "reprint",
                  () -> acts.reprint(row, SheetSize.AS_BEFORE)));
      if (!acts.sizes().isEmpty()) {
        more.getChildren().add(sizeMenu(row));
      }
    }
    if (live) {
      more.getChildren()
          .add(button(words.of("desk.help.here"), "hand", "help-visit", () -> acts.help(row)));
      more.getChildren()
          .add(button(words.of("desk.story.end"), "exit", "end-visit", () -> acts.end(row)));
    }
    parts.add(more);
    return parts;
  }

  /** The one that holds is taken back by a second press. */
  private FlowPane marks(DeskRow row) {
    var marks = new FlowPane();
    marks.getStyleClass().add("story-acts");
    for (var mark : Mark.values()) {
      boolean chosen = row.mark().equals(Optional.of(mark));
      var button = new Button(words.of(StoryWords.mark(mark)));
      button.setId("mark-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      button.getStyleClass().addAll("desk-action", "desk-secondary");
      button.setGraphic(chosen ? new Icon("check") : null);
      button.setOnAction(_ -> acts.mark(row, chosen ? Optional.empty() : Optional.of(mark)));
      button.pseudoClassStateChanged(CHOSEN, chosen);
      marks.getChildren().add(button);
    }
    return marks;
  }

  private MenuButton sizeMenu(DeskRow row) {
    var menu = menu(words.of("desk.story.size"), "text", "reprint-size");
    for (var size : acts.sizes()) {
      var item = new MenuItem(words.of(size(size)));
      item.setId("reprint-" + size.name().toLowerCase(Locale.ROOT));
      item.setOnAction(_ -> acts.reprint(row, size));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static String size(SheetSize size) {
    return switch (size) {
      case AS_BEFORE -> "desk.story.reprint";
      case USUAL -> "desk.story.size.usual";
      case LARGE -> "desk.story.size.large";
    };
  }

  /** Of the steps of his pathway first; of the whole guide where that is not known. */
  private MenuButton troubleMenu(DeskRow row) {
    var menu = menu(words.of("desk.story.trouble"), "lifebuoy", "trouble");
    var ofPathway =
        guide.pathways().stream()
            .filter(p -> row.visit().pathway().equals(Optional.of(p.id())))
            .flatMap(p -> guide.stepsOf(p).stream())
            .flatMap(s -> guide.remediesOf(s).stream());
    var all = Stream.concat(ofPathway, guide.remedies().values().stream()).distinct();
    all.forEach(
        remedy -> {
          var item = new MenuItem(words.plain(remedy.symptom()));
          item.setOnAction(_ -> acts.trouble(row, remedy));
          menu.getItems().add(item);
        });
    return menu;
  }

  private static MenuButton menu(String words, String icon, String id) {
    var menu = new MenuButton(words, new Icon(icon));
    menu.setId(id);
    menu.getStyleClass().addAll("desk-action", "desk-secondary");
    return menu;
  }

  static Button button(String words, String icon, String id, Runnable act) {
    var button = new Button(words, new Icon(icon));
    button.setId(id);
    button.getStyleClass().addAll("desk-action", "desk-secondary");
    button.setOnAction(_ -> act.run());
    return button;
  }

  private Label head(String key) {
    return StoryPanel.text(words.of(key), "story-head");
  }
}
