package vn.motcua.kiosk.app.desk;

import java.time.LocalDate;
import java.util.function.Consumer;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.visit.DeskNotes;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.Marking;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;

/** Writes down what clerks do about visits, for the record, the open names and the audit log. */
final class DeskEntry {

  /** A change; whether there was anything to be changed. */
  interface Change {
    boolean on(DeskNotes notes) throws StoreProblem;
  }

  /** A change that another clerk may have overtaken. */
  interface Race {
    Marking.Written on(DeskNotes notes) throws StoreProblem;
  }

  private final DeskThread thread;
  private final OpenNames names;

  DeskEntry(DeskThread thread, OpenNames names) {
    this.thread = thread;
    this.names = names;
  }

  void write(AuditEvent event, Clerk clerk, Visit.Id id, Change change, Runnable then) {
    race(
        event,
        clerk,
        id,
        notes -> change.on(notes) ? Marking.Written.DONE : Marking.Written.GONE,
        written -> {
          if (written == Marking.Written.DONE) {
            then.run();
          }
        });
  }

  /** The same where another clerk may have been quicker. */
  void race(
      AuditEvent event, Clerk clerk, Visit.Id id, Race change, Consumer<Marking.Written> then) {
    thread.work(
        record -> {
          var written = change.on(record.notes());
          names.changed(id, record);
          thread.audit(event, clerk, id.code().text(), written == Marking.Written.DONE);
          return written;
        },
        written -> {
          then.accept(written);
          switch (written) {
            case OVERTAKEN -> thread.tell(DeskFault.OVERTAKEN.words());
            case GONE -> thread.tell(DeskFault.GONE.words());
            case DONE -> {}
          }
        });
  }

  /** Those to be reminded, as they stand; on the desk's thread. */
  NameIndex names(DeskRecord record, Clerk clerk) throws StoreProblem {
    used(clerk);
    return names.since(LocalDate.now(thread.clock()), record);
  }

  /** The same to look for a name: what else is known of them may be a while old. */
  NameIndex onlyNames(DeskRecord record, Clerk clerk) throws StoreProblem {
    used(clerk);
    return names.named(LocalDate.now(thread.clock()), record);
  }

  private void used(Clerk clerk) {
    if (names.isFirstUse()) {
      thread.audit(AuditEvent.NAMES_SEARCHED, clerk, "", true);
    }
  }
}
