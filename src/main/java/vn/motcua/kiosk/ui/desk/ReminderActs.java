package vn.motcua.kiosk.ui.desk;

import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Marking;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Standing;

/** What a clerk writes down about somebody who asked to be reminded; each can be taken back. */
final class ReminderActs {

  private final DeskParts parts;
  private final Words words;
  private final Supplier<Optional<Reminder>> chosen;
  private final Runnable changed;

  /**
   * @param chosen whom it is about, if anybody
   * @param changed after something was written
   */
  ReminderActs(DeskParts parts, Supplier<Optional<Reminder>> chosen, Runnable changed) {
    this.parts = parts;
    this.words = parts.words();
    this.chosen = chosen;
    this.changed = changed;
  }

  void reminded(Reminded how) {
    chosen
        .get()
        .ifPresent(
            one -> {
              write(
                  one,
                  Optional.of(how),
                  () ->
                      undoable(
                          one,
                          StoryWords.reminded(how),
                          () -> write(one, one.reminded(), () -> {})));
            });
  }

  private void write(Reminder one, Optional<Reminded> how, Runnable then) {
    parts
        .work()
        .reminders()
        .reminded(
            parts.desk().clerk(),
            one.id(),
            how,
            () -> {
              changed.run();
              then.run();
            });
  }

  void mark(Mark mark) {
    chosen
        .get()
        .filter(one -> one.standing() != Standing.UNDER_WAY)
        .ifPresent(
            one -> {
              var marking = new Marking(one.id(), one.mark(), Optional.of(mark));
              write(
                  marking,
                  () ->
                      undoable(one, StoryWords.mark(mark), () -> write(marking.back(), () -> {})));
            });
  }

  private void write(Marking marking, Runnable then) {
    parts
        .work()
        .visits()
        .mark(
            parts.desk().clerk(),
            marking,
            written -> {
              changed.run();
              if (written == Marking.Written.DONE) {
                then.run();
              }
            });
  }

  private void undoable(Reminder one, String what, Runnable undo) {
    parts
        .desk()
        .undoable(words.of("desk.story.marked", one.id().code().number(), words.of(what)), undo);
  }
}
