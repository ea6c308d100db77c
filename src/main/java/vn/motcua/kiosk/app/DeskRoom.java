package vn.motcua.kiosk.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.desk.Call;
import vn.motcua.kiosk.ui.desk.Day;
import vn.motcua.kiosk.ui.desk.DeskWork;
import vn.motcua.kiosk.ui.desk.Query;
import vn.motcua.kiosk.ui.desk.Story;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * Does what the desk's pages ask for, one thing after the other on a thread of its own, and writes
 * into the audit log who did it. Names of those to be reminded are in memory from when the desk is
 * opened until it is locked.
 */
final class DeskRoom implements DeskWork, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DeskRoom.class);

  /** As many as a screen shows, and some more. */
  private static final int NAMES_SHOWN = 50;

  /** What the desk leans on at the counter. */
  interface CounterSide {
    /** Has another look at the devices of which nobody tells. */
    void look();

    /** Goes to the one who called. */
    void coming(Call call);

    void end(Visit.Id id);

    /** The desk is left; the citizens' screen is to be as if nobody had been there. */
    void left();
  }

  /** Something to be read or written. */
  private interface Work<T> {
    T on(DeskRecord record) throws StoreProblem;
  }

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("desk").daemon().factory());
  private final Executor screen;
  private final Supplier<Optional<VisitLog>> record;
  private final Optional<Staff> staff;
  private final Auditing auditing;
  private final DeskPress press;
  private final CounterSide counter;
  private final Clock clock;
  private Consumer<String> trouble = _ -> {};

  /** Touched by the desk's own thread only. */
  private final OpenNames names = new OpenNames();

  /**
   * @param screen runs answers on the FX thread
   * @param staff empty if the list of clerks cannot be read: then nobody comes in
   */
  DeskRoom(
      Executor screen,
      Supplier<Optional<VisitLog>> record,
      Optional<Staff> staff,
      Auditing auditing,
      DeskPress press,
      CounterSide counter,
      Clock clock) {
    this.screen = screen;
    this.record = record;
    this.staff = staff;
    this.auditing = auditing;
    this.press = press;
    this.counter = counter;
    this.clock = clock;
  }

  @Override
  public void onTrouble(Consumer<String> trouble) {
    this.trouble = trouble;
  }

  // --- the door ---

  @Override
  public List<Clerk> clerks() {
    return staff.map(Staff::clerks).orElse(List.of());
  }

  @Override
  public Duration pause(Clerk clerk) {
    return staff.map(s -> s.pause(clerk.id())).orElse(Duration.ZERO);
  }

  @Override
  public void enter(Clerk clerk, Pin pin, Consumer<Answer> then) {
    later(
        () -> {
          try (pin) {
            var answer = staff.orElseThrow().enter(clerk.id(), pin);
            screen.execute(() -> answered(answer, then));
          } catch (StaffProblem problem) {
            tell(problem.getMessage());
          }
        });
  }

  /** The first page is asked for before the names are read, so that it does not wait for them. */
  private void answered(Answer answer, Consumer<Answer> then) {
    then.accept(answer);
    if (answer instanceof Answer.Welcome) {
      later(this::readNames);
    }
  }

  private void readNames() {
    try {
      if (record.get().isPresent()) {
        names.open(desk(record.get().get()));
      }
    } catch (StoreProblem problem) {
      tell(problem.getMessage());
    }
  }

  @Override
  public void locked(Clerk clerk) {
    later(
        () -> {
          names.forget();
          audit(AuditEvent.DESK_LOCKED, clerk, "", true);
        });
  }

  @Override
  public void leave() {
    counter.left();
  }

  @Override
  public void answer(Clerk clerk, Call call) {
    counter.coming(call);
    later(() -> audit(AuditEvent.CALL_ANSWERED, clerk, call.code().text(), true));
  }

  // --- reading ---

  @Override
  public void today(Consumer<Day> then) {
    later(
        () -> {
          counter.look();
          try {
            var log = record.get();
            var day = log.isPresent() ? DeskDay.of(log.get(), clock) : DeskDay.NOTHING;
            screen.execute(() -> then.accept(day));
          } catch (StoreProblem problem) {
            LOG.warn("{}", problem.getMessage());
          }
        });
  }

  @Override
  public void find(Clerk clerk, Query query, Consumer<List<DeskRow>> then) {
    work(record -> found(record, query, clerk), then);
  }

  private List<DeskRow> found(DeskRecord record, Query query, Clerk clerk) throws StoreProblem {
    return switch (query) {
      case Query.ByCode(var code) -> record.of(code);
      case Query.ByKind(var filter) -> record.search(filter);
      case Query.ByPerson(var person) -> {
        audit(AuditEvent.NAMES_SEARCHED, clerk, "", true);
        yield record.of(person);
      }
      case Query.ByName(var typed) -> {
        var index = index(record, clerk);
        yield record.of(index.find(typed, NAMES_SHOWN).stream().map(Reminder::id).toList());
      }
    };
  }

  private NameIndex index(DeskRecord record, Clerk clerk) throws StoreProblem {
    if (names.isFirstUse()) {
      audit(AuditEvent.NAMES_SEARCHED, clerk, "", true);
    }
    return names.since(LocalDate.now(clock), record);
  }

  @Override
  public void names(Clerk clerk, Consumer<NameIndex> then) {
    work(record -> index(record, clerk), then);
  }

  @Override
  public void story(Visit.Id id, Consumer<Story> then) {
    work(
        record -> {
          var row = record.of(id);
          return row.isPresent()
              ? Optional.of(new Story(row.get(), record.notes(id)))
              : Optional.<Story>empty();
        },
        story -> story.ifPresentOrElse(then, () -> trouble.accept(DeskFault.GONE.words())));
  }

  // --- writing ---

  @Override
  public void mark(Clerk clerk, Visit.Id id, Optional<Mark> mark, Runnable then) {
    write(AuditEvent.OUTCOME_MARKED, clerk, id, record -> record.mark(id, mark, clerk.id()), then);
  }

  @Override
  public void trouble(Clerk clerk, Visit.Id id, String remedy, Runnable then) {
    write(
        AuditEvent.TROUBLE_NOTED,
        clerk,
        id,
        record -> record.trouble(id, remedy, clerk.id()),
        then);
  }

  @Override
  public void reminded(Clerk clerk, Visit.Id id, Optional<Reminded> how, Runnable then) {
    write(
        AuditEvent.REMINDER_NOTED, clerk, id, record -> record.reminded(id, how, clerk.id()), then);
  }

  private void write(
      AuditEvent event, Clerk clerk, Visit.Id id, Work<Boolean> change, Runnable then) {
    work(
        record -> {
          boolean done = change.on(record);
          names.changed(id, record);
          audit(event, clerk, id.code().text(), done);
          return done;
        },
        done -> {
          if (done) {
            then.run();
          } else {
            trouble.accept(DeskFault.GONE.words());
          }
        });
  }

  @Override
  public void reprint(Clerk clerk, DeskRow row, Consumer<String> then) {
    later(
        () -> {
          boolean done = press.again(row.visit(), news -> screen.execute(() -> then.accept(news)));
          audit(AuditEvent.HANDOUT_REPRINTED, clerk, row.visit().code().text(), done);
          if (!done) {
            tell(DeskFault.NO_PATHWAY.words());
          }
        });
  }

  @Override
  public void end(Clerk clerk, Visit.Id id) {
    counter.end(id);
    later(() -> audit(AuditEvent.VISIT_ENDED, clerk, id.code().text(), true));
  }

  @Override
  public void print(Clerk clerk, String title, List<Reminder> people, Consumer<String> then) {
    later(
        () -> {
          press.list(title, people, news -> screen.execute(() -> then.accept(news)));
          audit(AuditEvent.REMINDERS_PRINTED, clerk, "", true);
        });
  }

  // --- how ---

  private <T> void work(Work<T> work, Consumer<T> then) {
    later(
        () -> {
          var log = record.get();
          if (log.isEmpty()) {
            tell(DeskFault.NO_RECORD.words());
            return;
          }
          try {
            var answer = work.on(desk(log.get()));
            screen.execute(() -> then.accept(answer));
          } catch (StoreProblem problem) {
            LOG.error("{}", problem.getMessage());
            tell(problem.getMessage());
          }
        });
  }

  private DeskRecord desk(VisitLog log) {
    return new DeskRecord(log, clock);
  }

  private void tell(String sentence) {
    screen.execute(() -> trouble.accept(sentence));
  }

  private void audit(AuditEvent event, Clerk clerk, String about, boolean done) {
    auditing.saw(event, clerk.id(), about, done ? Disposition.DONE : Disposition.FAILED);
  }

  private void later(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      LOG.debug("asked after closing time");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
