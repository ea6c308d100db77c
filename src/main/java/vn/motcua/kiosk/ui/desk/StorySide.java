package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Marking;
import vn.motcua.kiosk.visit.Standing;
import vn.motcua.kiosk.visit.Visit;

/** The story of a visit beside a table, and what the clerk does there. */
final class StorySide implements StoryPanel.Acts {

  private static final List<Mark> MARKS = List.of(Mark.values());

  private final DeskParts parts;
  private final Supplier<StoryPanel> panel;
  private final Runnable changed;
  private final Runnable closed;
  private Optional<Visit.Id> open = Optional.empty();
  private Optional<Story> shown = Optional.empty();
  private Optional<Drawn> drawn = Optional.empty();

  private record Drawn(Story story, Optional<Now> now) {}

  /**
   * @param panel there once the page is laid out, and not shown before a visit is opened
   * @param changed after something was written
   * @param closed when the table is wanted alone again
   */
  StorySide(DeskParts parts, Supplier<StoryPanel> panel, Runnable changed, Runnable closed) {
    this.parts = parts;
    this.panel = panel;
    this.changed = changed;
    this.closed = closed;
  }

  private void show(boolean there) {
    panel.get().setVisible(there);
    panel.get().setManaged(there);
  }

  void open(Visit.Id id) {
    open = Optional.of(id);
    refresh();
  }

  boolean isOpen() {
    return open.isPresent();
  }

  /** Reads it anew. */
  void refresh() {
    open.ifPresent(id -> parts.work().visits().story(id, this::show));
  }

  private void show(Story story) {
    if (open.equals(Optional.of(story.row().id()))) {
      shown = Optional.of(story);
      draw();
      show(true);
    }
  }

  /**
   * Draws what is known with what happens at the counter now; only if something is different, as a
   * menu that is open would close and the keyboard lose its place.
   */
  void draw() {
    var now = shown.map(story -> new Drawn(story, here(story)));
    if (!now.equals(drawn)) {
      drawn = now;
      now.ifPresent(this::draw);
    }
  }

  /** Where he is, if it is he who is at the counter. */
  private Optional<Now> here(Story story) {
    var code = story.row().visit().code();
    return parts.desk().live().now().filter(now -> now.code().equals(code));
  }

  private void draw(Drawn it) {
    panel.get().show(it.story(), it.now(), parts.words(), parts.guide(), parts.zone(), this);
  }

  @Override
  public void mark(DeskRow row, Optional<Mark> mark) {
    var what = mark.map(m -> parts.words().of(StoryWords.mark(m))).orElseGet(this::back);
    var marking = new Marking(row.id(), row.mark(), mark);
    var sentence = parts.words().of("desk.story.marked", row.visit().code().number(), what);
    write(marking, () -> parts.desk().undoable(sentence, () -> write(marking.back(), () -> {})));
  }

  private String back() {
    return parts.words().of("desk.note.back");
  }

  private void write(Marking marking, Runnable then) {
    parts
        .work()
        .visits()
        .mark(
            parts.desk().clerk(),
            marking,
            written -> {
              written();
              if (written == Marking.Written.DONE) {
                then.run();
              }
            });
  }

  private void written() {
    refresh();
    changed.run();
  }

  @Override
  public void trouble(DeskRow row, Remedy remedy) {
    parts.work().visits().trouble(parts.desk().clerk(), row.id(), remedy.id(), this::written);
  }

  @Override
  public List<SheetSize> sizes() {
    return parts.work().visits().sizes();
  }

  @Override
  public void reprint(DeskRow row, SheetSize size) {
    parts
        .work()
        .visits()
        .reprint(parts.desk().clerk(), row, size, words -> parts.desk().say("printer", words));
  }

  @Override
  public void end(DeskRow row) {
    parts.work().visits().end(parts.desk().clerk(), row.id());
  }

  /** Only who is there now can be helped. */
  @Override
  public void help(DeskRow row) {
    if (shown.flatMap(this::here).isPresent()) {
      parts.desk().open(DeskScreen.HELP);
    }
  }

  @Override
  public void close() {
    open = Optional.empty();
    shown = Optional.empty();
    show(false);
    closed.run();
  }

  /** Alt with a number marks, Ctrl+P prints again, Esc closes. */
  boolean key(KeyEvent event) {
    if (shown.isEmpty()) {
      return false;
    }
    var row = shown.get().row();
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      return true;
    }
    if (event.isControlDown() && event.getCode() == KeyCode.P) {
      reprint(row, SheetSize.AS_BEFORE);
      return true;
    }
    int number = DigitKey.of(event.getCode()) - 1;
    if (event.isAltDown()
        && number >= 0
        && number < MARKS.size()
        && row.standing() != Standing.UNDER_WAY) {
      mark(row, Optional.of(MARKS.get(number)));
      return true;
    }
    return false;
  }
}
