package vn.motcua.kiosk.app.desk;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.kiosk.config.Setup;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.staff.StaffFault;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.desk.DeskStaff;

/** A lead and the clerks of this machine; {@link Staff} writes each change into the audit log. */
final class ClerksRoom implements DeskStaff {

  /** Leaves room for a number. */
  private static final int LONGEST_ID = 17;

  private final DeskThread thread;
  private final Optional<Staff> staff;

  /** A change that may be refused. */
  private interface Change {
    void on(Staff staff) throws StaffProblem;
  }

  ClerksRoom(DeskThread thread, Optional<Staff> staff) {
    this.thread = thread;
    this.staff = staff;
  }

  @Override
  public void add(Clerk lead, String name, Role role, Pin pin, Pin again, Consumer<Clerk> then) {
    change(
        lead,
        clerks -> {
          try (pin;
              again) {
            pin.mustBe(again);
            var clerk = new Clerk(freeId(clerks, name), name, role);
            clerks.add(lead.id(), clerk, pin);
            thread.show(() -> then.accept(clerk));
          }
        });
  }

  /** The next with a number where it is taken. */
  private static String freeId(Staff clerks, String name) {
    var whole = Setup.Lead.of(name).id();
    var id = whole.substring(0, Math.min(whole.length(), LONGEST_ID));
    return Stream.concat(Stream.of(id), IntStream.iterate(2, n -> n + 1).mapToObj(n -> id + n))
        .filter(free -> clerks.clerk(free).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void reset(Clerk lead, Clerk whom, Pin pin, Pin again, Runnable then) {
    change(
        lead,
        clerks -> {
          try (pin;
              again) {
            pin.mustBe(again);
            clerks.reset(lead.id(), whom.id(), pin);
            thread.show(then);
          }
        });
  }

  @Override
  public void remove(Clerk lead, Clerk whom, Runnable then) {
    change(
        lead,
        clerks -> {
          clerks.remove(lead.id(), whom.id());
          thread.show(then);
        });
  }

  private void change(Clerk lead, Change change) {
    thread.later(
        () -> {
          if (lead.role() != Role.LEAD) {
            thread.tell(StaffFault.ONLY_LEAD.code() + " " + StaffFault.ONLY_LEAD.sentence());
            return;
          }
          try {
            change.on(staff.orElseThrow());
          } catch (StaffProblem refused) {
            thread.tell(refused.getMessage());
          }
        });
  }
}
