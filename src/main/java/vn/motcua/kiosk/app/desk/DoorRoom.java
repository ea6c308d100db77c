package vn.motcua.kiosk.app.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.desk.DeskDoor;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.StoreProblem;

/** Lets clerks in and out of the desk; names are in the clear between the two only. */
final class DoorRoom implements DeskDoor {

  private static final Logger LOG = LoggerFactory.getLogger(DoorRoom.class);

  private final DeskThread thread;
  private final Optional<Staff> staff;
  private final OpenNames names;
  private final AtDesk atDesk;
  private final Runnable left;

  /**
   * @param staff empty if the list of clerks cannot be read: then nobody comes in
   * @param left brings the citizens' screen back, as if nobody had been there
   */
  DoorRoom(
      DeskThread thread, Optional<Staff> staff, OpenNames names, AtDesk atDesk, Runnable left) {
    this.thread = thread;
    this.staff = staff;
    this.names = names;
    this.atDesk = atDesk;
    this.left = left;
  }

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
    thread.later(
        () -> {
          try (pin) {
            var answer = staff.orElseThrow().enter(clerk.id(), pin);
            thread.show(() -> answered(clerk, answer, then));
          } catch (StaffProblem problem) {
            thread.tell(problem.getMessage());
          }
        });
  }

  /** The first page is asked for before the names are read, so that it does not wait for them. */
  private void answered(Clerk clerk, Answer answer, Consumer<Answer> then) {
    if (answer instanceof Answer.Welcome) {
      atDesk.enter(clerk);
    }
    then.accept(answer);
    if (atDesk.id().equals(clerk.id())) {
      thread.later(this::readNames);
    }
  }

  private void readNames() {
    try {
      var log = thread.record();
      if (log.isPresent()) {
        var clock = thread.clock();
        names.open(LocalDate.now(clock), DeskRecord.of(log.get(), clock));
      }
    } catch (StoreProblem problem) {
      LOG.error("{}", problem.getMessage());
      thread.tell(problem.getMessage());
    }
  }

  @Override
  public void locked(Clerk clerk) {
    atDesk.leave();
    thread.later(
        () -> {
          names.forget();
          thread.audit(AuditEvent.DESK_LOCKED, clerk, "", true);
        });
  }

  @Override
  public void leave() {
    left.run();
  }
}
