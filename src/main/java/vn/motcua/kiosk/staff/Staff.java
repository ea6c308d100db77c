package vn.motcua.kiosk.staff;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;

/**
 * The clerks of this machine and the door to their desk. There is no PIN that comes with the
 * program. Safe for several threads; looking at a PIN takes a part of a second.
 */
public final class Staff {

  private static final Logger LOG = LoggerFactory.getLogger(Staff.class);

  private final StaffFile file;
  private final Witness witness;
  private final LongSupplier nanos;
  private final PinHash.Cost cost;
  private final Map<String, Known> known = new LinkedHashMap<>();

  private record Known(Clerk clerk, PinHash pin, Tries tries) {}

  /**
   * Reads the list; one that was sealed with older keys is sealed with the newest.
   *
   * @param folder made at the first clerk
   */
  public static Staff open(Path folder, Seal seal, Witness witness) throws StaffProblem {
    return open(folder, seal, witness, System::nanoTime, PinHash.Cost.RFC_9106);
  }

  static Staff open(Path folder, Seal seal, Witness witness, LongSupplier nanos, PinHash.Cost cost)
      throws StaffProblem {
    var staff = new Staff(new StaffFile(folder, seal), witness, nanos, cost);
    for (var entry : staff.file.read()) {
      var tries = Tries.after(entry.wrong(), nanos.getAsLong());
      staff.known.put(entry.id(), new Known(entry.clerk(), entry.pin(), tries));
    }
    if (!staff.known.isEmpty()) {
      staff.keepIfPossible();
    }
    return staff;
  }

  private Staff(StaffFile file, Witness witness, LongSupplier nanos, PinHash.Cost cost) {
    this.file = file;
    this.witness = witness;
    this.nanos = nanos;
    this.cost = cost;
  }

  /** In the order in which they were added. */
  public synchronized List<Clerk> clerks() {
    return known.values().stream().map(Known::clerk).toList();
  }

  public synchronized Optional<Clerk> clerk(String id) {
    return Optional.ofNullable(known.get(id)).map(Known::clerk);
  }

  /** How long the clerk has to wait before a PIN is looked at; zero if not at all. */
  public synchronized Duration pause(String id) {
    var clerk = known.get(id);
    return clerk == null ? Duration.ZERO : clerk.tries().pause(nanos.getAsLong());
  }

  /**
   * Looks at a PIN. The try is counted, on the disk if that can be, before the PIN is looked at.
   *
   * @throws StaffProblem when there is no such clerk
   */
  public synchronized Answer enter(String id, Pin pin) throws StaffProblem {
    var clerk = find(id);
    var pause = pause(id);
    if (!pause.isZero()) {
      return new Answer.Wait(pause);
    }
    put(clerk, clerk.tries().counted(nanos.getAsLong()));
    keepIfPossible();
    if (!clerk.pin().fits(pin)) {
      witness.saw(AuditEvent.DESK_OPENED, id, id, Disposition.REFUSED);
      // The pause begins when the answer is there.
      var tries = Tries.after(find(id).tries().wrong(), nanos.getAsLong());
      put(clerk, tries);
      return tries.left() > 0 ? new Answer.Wrong(tries.left()) : pausing(id);
    }
    put(clerk, Tries.after(0, nanos.getAsLong()));
    keepIfPossible();
    witness.saw(AuditEvent.DESK_OPENED, id, id, Disposition.DONE);
    return new Answer.Welcome(clerk.clerk());
  }

  /**
   * Lets a lead do what only a lead may.
   *
   * @throws StaffProblem unless it was a lead's PIN
   */
  public void enterAsLead(String id, Pin pin) throws StaffProblem {
    switch (enter(id, pin)) {
      case Answer.Welcome(var clerk) -> {
        if (clerk.role() != Role.LEAD) {
          throw new StaffProblem(StaffFault.ONLY_LEAD);
        }
      }
      case Answer.Wrong _ -> throw new StaffProblem(StaffFault.PIN_WRONG);
      case Answer.Wait _ -> throw new StaffProblem(StaffFault.PAUSED);
    }
  }

  private Answer pausing(String id) {
    witness.saw(AuditEvent.DESK_PAUSED, id, id, Disposition.REFUSED);
    return new Answer.Wait(pause(id));
  }

  private void put(Known clerk, Tries tries) {
    known.put(clerk.clerk().id(), new Known(clerk.clerk(), clerk.pin(), tries));
  }

  /** Without a disk the tries are counted in memory: the clerk who mends it has to come in. */
  private void keepIfPossible() {
    try {
      keep();
    } catch (StaffProblem problem) {
      LOG.error("{}", problem.getMessage());
    }
  }

  private void keep() throws StaffProblem {
    file.write(
        known.values().stream()
            .map(k -> StaffFile.Entry.of(k.clerk(), k.pin(), k.tries().wrong()))
            .toList());
  }

  /**
   * Adds a clerk. The first one has to be a lead.
   *
   * @param by id of the lead who does it; of the machine's account before there is one
   */
  public synchronized void add(String by, Clerk clerk, Pin pin) throws StaffProblem {
    if (known.containsKey(clerk.id())) {
      throw new StaffProblem(StaffFault.TAKEN);
    }
    if (known.isEmpty() && clerk.role() != Role.LEAD) {
      throw new StaffProblem(StaffFault.NO_LEAD);
    }
    pin.mustBeFit();
    change(AuditEvent.CLERK_ADDED, by, clerk.id(), () -> known.put(clerk.id(), fresh(clerk, pin)));
  }

  /** Gives a clerk a new PIN and takes the pause away. */
  public synchronized void reset(String by, String id, Pin pin) throws StaffProblem {
    var clerk = find(id);
    pin.mustBeFit();
    change(AuditEvent.CLERK_RESET, by, id, () -> known.put(id, fresh(clerk.clerk(), pin)));
  }

  /** Takes a clerk off the list; never the last lead while there are others. */
  public synchronized void remove(String by, String id) throws StaffProblem {
    find(id);
    boolean leadLeft =
        known.values().stream()
            .anyMatch(k -> k.clerk().role() == Role.LEAD && !k.clerk().id().equals(id));
    if (!leadLeft && known.size() > 1) {
      throw new StaffProblem(StaffFault.NO_LEAD);
    }
    change(AuditEvent.CLERK_REMOVED, by, id, () -> known.remove(id));
  }

  private Known fresh(Clerk clerk, Pin pin) {
    return new Known(clerk, PinHash.of(pin, cost), Tries.after(0, nanos.getAsLong()));
  }

  private Known find(String id) throws StaffProblem {
    var clerk = known.get(id);
    if (clerk == null) {
      throw new StaffProblem(StaffFault.UNKNOWN);
    }
    return clerk;
  }

  /** All of it or, when the disk refuses, nothing. */
  private void change(AuditEvent event, String by, String id, Runnable change) throws StaffProblem {
    var before = new ArrayList<>(known.values());
    change.run();
    try {
      keep();
      witness.saw(event, by, id, Disposition.DONE);
    } catch (StaffProblem problem) {
      known.clear();
      before.forEach(k -> known.put(k.clerk().id(), k));
      witness.saw(event, by, id, Disposition.FAILED);
      throw problem;
    }
  }
}
