package vn.motcua.kiosk.ui.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.DeskNote;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Reminded;

/** One visit: where it stands, what clerks wrote, and what can be done about it. */
public final class StoryPanel extends VBox {

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

  /**
   * @param now where he is, if he is at the counter
   */
  void show(Story story, Optional<Now> now, Words words, Guide guide, ZoneId zone, Acts acts) {
    var row = story.row();
    var parts = new ArrayList<Node>();
    parts.add(title(row, words, acts));
    parts.add(text(VisitTable.pathway(row, guide, words), "story-sub"));
    parts.add(text(since(row, words, zone), "story-small"));
    parts.add(Progress.of(row));
    parts.add(Pill.of(row.standing(), words));
    now.ifPresent(n -> parts.addAll(here(n, words)));
    parts.addAll(troubles(row, words, guide));
    if (!story.notes().isEmpty()) {
      parts.add(text(words.of("desk.story.notes"), "story-head"));
      story.notes().forEach(n -> parts.add(text(line(n, words, guide, zone), "story-small")));
    }
    lines.getChildren().setAll(parts);
    below.getChildren().setAll(new StoryActs(words, guide, acts).of(row));
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
    var close = StoryActs.button(words.of("desk.story.close"), "x", "story-close", acts::close);
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
    parts.add(text(StoryWords.at(now, words), "story-head"));
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

  private static List<Node> troubles(DeskRow row, Words words, Guide guide) {
    var seen =
        row.visit().troubles().stream().map(id -> StoryWords.symptom(id, words, guide)).toList();
    return seen.isEmpty()
        ? List.of()
        : List.of(
            text(words.of("desk.story.troubles"), "story-head"),
            text(String.join("; ", seen), "story-small"));
  }

  private static String line(DeskNote note, Words words, Guide guide, ZoneId zone) {
    var what =
        note.what().isEmpty()
            ? words.of("desk.note.back")
            : switch (note.kind()) {
              case MARK -> words.of(StoryWords.mark(Mark.valueOf(note.what())));
              case TROUBLE -> StoryWords.symptom(note.what(), words, guide);
              case REMINDED -> words.of(StoryWords.reminded(Reminded.valueOf(note.what())));
            };
    return TIME.format(note.at().atZone(zone)) + " · " + note.clerk() + " · " + what;
  }

  static Label text(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
