package vn.motcua.kiosk.ui.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.visit.DeskNote;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Standing;

/** One visit: where it stands, what clerks wrote, and what can be done about it. */
public final class StoryPanel extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM H:mm");

  /** What the clerk wants done about the visit shown. */
  interface Acts {
    void mark(DeskRow row, Optional<Mark> mark);

    void trouble(DeskRow row, Remedy remedy);

    /** In which his sheet can be printed; empty where there is no choice. */
    List<SheetSize> sizes();

    void reprint(DeskRow row, SheetSize size);

    void end(DeskRow row);

    /** Does for him what he cannot do. */
    void help(DeskRow row);

    void close();
  }

  private final VBox lines = new VBox();
  private final VBox below = new VBox();

  public StoryPanel() {
    getStyleClass().addAll("panel", "story");
    lines.getStyleClass().add("story-lines");
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    below.getStyleClass().add("story-below");
    below.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(scroll, below);
  }

  void show(Story story, Optional<Now> now, Words words, Guide guide, ZoneId zone, Acts acts) {
    var row = story.row();
    var parts = new ArrayList<Node>();
    parts.add(title(row, words, acts));
    parts.add(text(VisitTable.pathway(row, guide, words), "story-sub"));
    parts.add(text(since(row, words, zone), "story-small"));
    parts.add(Pill.progress(row.visit().done().size(), row.visit().steps(), row.standing()));
    parts.add(Pill.of(row.standing(), words));
    now.filter(n -> n.code().equals(row.visit().code()))
        .ifPresent(n -> parts.addAll(here(n, words)));
    parts.addAll(troubles(row, words, guide));
    if (!story.notes().isEmpty()) {
      parts.add(text(words.of("desk.story.notes"), "story-head"));
      story.notes().forEach(n -> parts.add(text(line(n, words, guide, zone), "story-small")));
    }
    lines.getChildren().setAll(parts);
    below.getChildren().setAll(acts(row, words, guide, acts));
  }

  private static Node title(DeskRow row, Words words, Acts acts) {
    var title =
        text(
            words.of(
                "desk.story.title",
                row.visit().code().number(),
                VisitTable.name(row, words) + row.tail().map(t -> " ••• " + t).orElse("")),
            "story-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var close = button(words.of("desk.story.close"), "x", "story-close", acts::close);
    close.getStyleClass().add("row-action");
    close.setMinWidth(USE_PREF_SIZE);
    return new HBox(title, close);
  }

  private static String since(DeskRow row, Words words, ZoneId zone) {
    var opened = row.visit().opened().atZone(zone);
    var updated = row.visit().updated().atZone(zone);
    var hamlet = row.visit().hamlet();
    return words.of(
            "desk.story.time",
            TIME.format(opened),
            DateTimeFormatter.ofPattern("H:mm").format(updated))
        + (hamlet.isEmpty() ? "" : " · " + hamlet);
  }

  /** Where he is, and what he is asked to do there. */
  private static List<Node> here(Now now, Words words) {
    var parts = new ArrayList<Node>();
    parts.add(text(at(now, words), "story-head"));
    now.about().ifPresent(about -> parts.add(text(words.of(about), "story-sub")));
    now.step()
        .ifPresent(
            step ->
                step.actions()
                    .forEach(a -> parts.add(text("• " + words.plain(a.title()), "story-small"))));
    now.remedy()
        .ifPresent(
            remedy -> {
              parts.add(text(words.plain(remedy.symptom()), "story-sub"));
              remedy.tries().forEach(t -> parts.add(text("• " + words.plain(t), "story-small")));
            });
    return parts;
  }

  /** Such as "Bước 3/7: làm theo hướng dẫn". */
  static String at(Now now, Words words) {
    var page = words.of("desk.at." + now.kind());
    return now.of() == 0 ? page : words.of("desk.at.numbered", now.number(), now.of(), page);
  }

  /** Without the marks of the guide. */
  private static List<Node> troubles(DeskRow row, Words words, Guide guide) {
    var seen = row.visit().troubles().stream().map(id -> symptom(id, words, guide)).toList();
    return seen.isEmpty()
        ? List.of()
        : List.of(
            text(words.of("desk.story.troubles"), "story-head"),
            text(String.join("; ", seen), "story-small"));
  }

  private static String symptom(String remedy, Words words, Guide guide) {
    var known = guide.remedies().get(remedy);
    return known == null ? remedy : words.plain(known.symptom());
  }

  private static String line(DeskNote note, Words words, Guide guide, ZoneId zone) {
    var what =
        note.what().isEmpty()
            ? words.of("desk.note.back")
            : switch (note.kind()) {
              case MARK -> words.of(mark(Mark.valueOf(note.what())));
              case TROUBLE -> symptom(note.what(), words, guide);
              case REMINDED -> words.of(reminded(Reminded.valueOf(note.what())));
            };
    return TIME.format(note.at().atZone(zone)) + " · " + note.clerk() + " · " + what;
  }

  static String mark(Mark mark) {
    return switch (mark) {
      case SMS_CAME -> "desk.mark.sms-came";
      case ACTIVATED -> "desk.mark.activated";
      case LEVEL_2 -> "desk.mark.level-2";
      case GIVEN_UP -> "desk.mark.given-up";
    };
  }

  static String reminded(Reminded how) {
    return switch (how) {
      case CALLED -> "desk.reminded.called";
      case VISITED -> "desk.reminded.visited";
      case DONE -> "desk.reminded.done";
    };
  }

  private static List<Node> acts(DeskRow row, Words words, Guide guide, Acts acts) {
    boolean live = row.standing() == Standing.UNDER_WAY;
    var parts = new ArrayList<Node>();
    if (!live) {
      parts.add(text(words.of("desk.story.mark"), "story-head"));
      parts.add(marks(row, words, acts));
    }
    parts.add(text(words.of("desk.story.more"), "story-head"));
    var more = new FlowPane(troubleMenu(row, words, guide, acts));
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
        more.getChildren().add(sizeMenu(row, words, acts));
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
  private static FlowPane marks(DeskRow row, Words words, Acts acts) {
    var marks = new FlowPane();
    marks.getStyleClass().add("story-acts");
    for (var mark : Mark.values()) {
      boolean chosen = row.mark().equals(Optional.of(mark));
      var button = new Button(words.of(mark(mark)));
      button.setId("mark-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      button.getStyleClass().addAll("desk-action", "desk-secondary");
      button.setGraphic(chosen ? new Icon("check") : null);
      button.setOnAction(_ -> acts.mark(row, chosen ? Optional.empty() : Optional.of(mark)));
      button.pseudoClassStateChanged(CHOSEN, chosen);
      marks.getChildren().add(button);
    }
    return marks;
  }

  private static MenuButton sizeMenu(DeskRow row, Words words, Acts acts) {
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
  private static MenuButton troubleMenu(DeskRow row, Words words, Guide guide, Acts acts) {
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

  private static Button button(String words, String icon, String id, Runnable act) {
    var button = new Button(words, new Icon(icon));
    button.setId(id);
    button.getStyleClass().addAll("desk-action", "desk-secondary");
    button.setOnAction(_ -> act.run());
    return button;
  }

  private static Label text(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
