package vn.motcua.kiosk.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.counter.CounterSide;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.desk.Call;
import vn.motcua.kiosk.ui.desk.Day;
import vn.motcua.kiosk.ui.desk.DeskVisiting;
import vn.motcua.kiosk.ui.desk.Query;
import vn.motcua.kiosk.ui.desk.SheetSize;
import vn.motcua.kiosk.ui.desk.Story;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Marking;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;

/** Visits at the desk: the day, looking one up, its story, and what clerks do about it. */
final class VisitsRoom implements DeskVisiting {

  private static final Logger LOG = LoggerFactory.getLogger(VisitsRoom.class);

  /** As many as a screen shows, and some more. */
  private static final int NAMES_SHOWN = 50;

  private final DeskThread thread;
  private final DeskEntry entry;
  private final DeskPress press;
  private final CounterSide counter;

  VisitsRoom(DeskThread thread, DeskEntry entry, DeskPress press, CounterSide counter) {
    this.thread = thread;
    this.entry = entry;
    this.press = press;
    this.counter = counter;
  }

  @Override
  public void answer(Clerk clerk, Call call) {
    counter.coming(call);
    thread.later(
        () -> {
          thread.audit(AuditEvent.CALL_ANSWERED, clerk, call.code().text(), true);
          helped(call, clerk);
        });
  }

  /** Without a record there is nobody in it who was helped. */
  private void helped(Call call, Clerk clerk) {
    try {
      var log = thread.record();
      if (log.isPresent()) {
        DeskRecord.of(log.get(), thread.clock()).notes().helped(call.code(), clerk.id());
      }
    } catch (StoreProblem problem) {
      LOG.warn("{}", problem.getMessage());
    }
  }

  @Override
  public void today(Consumer<Day> then) {
    thread.later(
        () -> {
          counter.look();
          try {
            var log = thread.record();
            var day = log.isPresent() ? DeskDay.of(log.get(), thread.clock()) : DeskDay.NOTHING;
            thread.show(() -> then.accept(day));
          } catch (StoreProblem problem) {
            LOG.warn("{}", problem.getMessage());
          }
        });
  }

  @Override
  public void find(Clerk clerk, Query query, Consumer<List<DeskRow>> then) {
    thread.work(record -> found(record, query, clerk), then);
  }

  private List<DeskRow> found(DeskRecord record, Query query, Clerk clerk) throws StoreProblem {
    return switch (query) {
      case Query.ByCode(var code) -> record.visits().of(code);
      case Query.ByKind(var filter) -> record.visits().search(filter);
      case Query.ByPerson(var person) -> {
        thread.audit(AuditEvent.NAMES_SEARCHED, clerk, "", true);
        yield record.visits().of(person);
      }
      case Query.ByName(var typed) -> {
        var names = entry.onlyNames(record, clerk);
        yield record
            .visits()
            .of(names.find(typed, NAMES_SHOWN).stream().map(Reminder::id).toList());
      }
    };
  }

  @Override
  public void story(Visit.Id id, Consumer<Story> then) {
    thread.work(
        record -> {
          var row = record.visits().of(id);
          return row.isPresent()
              ? Optional.of(new Story(row.get(), record.notes().of(id)))
              : Optional.<Story>empty();
        },
        story -> story.ifPresentOrElse(then, () -> thread.tell(DeskFault.GONE.words())));
  }

  @Override
  public void mark(Clerk clerk, Marking marking, Consumer<Marking.Written> then) {
    entry.race(
        AuditEvent.OUTCOME_MARKED,
        clerk,
        marking.id(),
        notes -> notes.mark(marking, clerk.id()),
        then);
  }

  @Override
  public void trouble(Clerk clerk, Visit.Id id, String remedy, Runnable then) {
    entry.write(
        AuditEvent.TROUBLE_NOTED, clerk, id, notes -> notes.trouble(id, remedy, clerk.id()), then);
  }

  @Override
  public List<SheetSize> sizes() {
    return press.sizes();
  }

  @Override
  public void reprint(Clerk clerk, DeskRow row, SheetSize size, Consumer<String> then) {
    thread.later(
        () -> {
          boolean done =
              press.again(row.visit(), size, news -> thread.show(() -> then.accept(news)));
          thread.audit(AuditEvent.HANDOUT_REPRINTED, clerk, row.visit().code().text(), done);
          if (!done) {
            thread.tell(DeskFault.NO_PATHWAY.words());
          }
        });
  }

  @Override
  public void end(Clerk clerk, Visit.Id id) {
    counter.end(id);
    thread.later(() -> thread.audit(AuditEvent.VISIT_ENDED, clerk, id.code().text(), true));
  }
}
