package vn.motcua.kiosk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.desk.DeskReminding;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Visit;

/** Those to be reminded, at the desk. */
final class RemindersRoom implements DeskReminding {

  private final DeskThread thread;
  private final DeskEntry entry;
  private final DeskPress press;

  RemindersRoom(DeskThread thread, DeskEntry entry, DeskPress press) {
    this.thread = thread;
    this.entry = entry;
    this.press = press;
  }

  @Override
  public void names(Clerk clerk, Consumer<NameIndex> then) {
    thread.work(record -> entry.names(record, clerk), then);
  }

  @Override
  public void reminded(Clerk clerk, Visit.Id id, Optional<Reminded> how, Runnable then) {
    entry.write(
        AuditEvent.REMINDER_NOTED, clerk, id, notes -> notes.reminded(id, how, clerk.id()), then);
  }

  @Override
  public void print(Clerk clerk, String title, List<Reminder> people, Consumer<String> then) {
    thread.later(
        () -> {
          press.list(title, people, news -> thread.show(() -> then.accept(news)));
          thread.audit(AuditEvent.REMINDERS_PRINTED, clerk, "", true);
        });
  }
}
