package vn.motcua.kiosk.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.campaign.CaseWriter;
import vn.motcua.kiosk.campaign.ReportFile;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.desk.DeskReminding;
import vn.motcua.kiosk.ui.desk.Headway;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Visit;

/** Those to be reminded, at the desk. */
final class RemindersRoom implements DeskReminding {

  private final DeskThread thread;
  private final DeskEntry entry;
  private final DeskPress press;
  private final LongWork longWork;
  private final CaseWriter writer;

  RemindersRoom(
      DeskThread thread, DeskEntry entry, DeskPress press, LongWork longWork, Commune commune) {
    this.thread = thread;
    this.entry = entry;
    this.press = press;
    this.longWork = longWork;
    this.writer = new CaseWriter(commune);
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

  @Override
  public Runnable save(
      Clerk clerk, List<Reminder> people, ReportFormat format, Path file, Headway headway) {
    return longWork.aside(
        "reminders file",
        piece -> {
          var today = LocalDate.now(thread.clock());
          boolean saved = false;
          try {
            saved =
                new SavedReport(new ReportFile())
                    .save(
                        writer.followUp(people, thread.clock().getZone(), today),
                        format,
                        file,
                        piece);
          } finally {
            thread.audit(AuditEvent.REMINDERS_SAVED, clerk, "", saved);
          }
          return saved ? Optional.of(SavedReport.words(file)) : Optional.empty();
        },
        headway);
  }
}
