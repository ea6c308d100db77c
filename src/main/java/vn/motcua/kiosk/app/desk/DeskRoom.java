package vn.motcua.kiosk.app.desk;

import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.app.counter.CounterSide;
import vn.motcua.kiosk.app.counter.TrainingSwitch;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.ui.desk.ColumnMemory;
import vn.motcua.kiosk.ui.desk.DeskDoor;
import vn.motcua.kiosk.ui.desk.DeskEditions;
import vn.motcua.kiosk.ui.desk.DeskGuidance;
import vn.motcua.kiosk.ui.desk.DeskHelping;
import vn.motcua.kiosk.ui.desk.DeskMachine;
import vn.motcua.kiosk.ui.desk.DeskReminding;
import vn.motcua.kiosk.ui.desk.DeskReporting;
import vn.motcua.kiosk.ui.desk.DeskRequesting;
import vn.motcua.kiosk.ui.desk.DeskRosters;
import vn.motcua.kiosk.ui.desk.DeskStaff;
import vn.motcua.kiosk.ui.desk.DeskTraining;
import vn.motcua.kiosk.ui.desk.DeskVisiting;
import vn.motcua.kiosk.ui.desk.DeskWork;
import vn.motcua.kiosk.visit.Titles;

/** What the desk's pages ask for, and who does it: a page more is a field more. */
final class DeskRoom implements DeskWork {

  private final DeskThread thread;
  private final DeskDoor door;
  private final DeskVisiting visits;
  private final DeskReminding reminders;
  private final DeskReporting reports;
  private final DeskRosters rosters;
  private final DeskMachine machine;
  private final DeskHelping helping;
  private final DeskGuidance guidance;
  private final DeskEditions editions;
  private final DeskStaff clerks;
  private final DeskRequesting requests;
  private final DeskTraining training;
  private final ColumnMemory columns;

  /**
   * @param staff empty if the list of clerks cannot be read: then nobody comes in
   */
  DeskRoom(
      KioskConfig config,
      DeskThread thread,
      LongWork longWork,
      Optional<Staff> staff,
      AtDesk atDesk,
      DeskPress press,
      DeskGuidance guidance,
      DeskEditions editions,
      CounterSide counter,
      DeskMachine machine,
      DeskHelping helping,
      TrainingSwitch trainingSwitch,
      ColumnMemory columns) {
    this.thread = thread;
    this.guidance = guidance;
    this.editions = editions;
    this.machine = machine;
    this.helping = helping;
    this.columns = columns;
    clerks = new ClerksRoom(thread, staff);
    var names = new OpenNames();
    var entry = new DeskEntry(thread, names);
    door = new DoorRoom(thread, staff, names, atDesk, counter::left);
    visits = new VisitsRoom(thread, entry, press, counter);
    reminders = new RemindersRoom(thread, entry, press, longWork, config.commune());
    requests = new RequestsRoom(thread, names, press, Titles.of(config.guide()));
    reports = new ReportsRoom(thread, longWork, press, config.commune());
    rosters =
        new RostersRoom(
            thread, longWork, new RosterPaper(thread, longWork, press, config.commune()));
    training = new TrainingRoom(thread, press, trainingSwitch, config);
  }

  @Override
  public void onTrouble(Consumer<String> trouble) {
    thread.onTrouble(trouble);
  }

  @Override
  public DeskDoor door() {
    return door;
  }

  @Override
  public DeskVisiting visits() {
    return visits;
  }

  @Override
  public DeskReminding reminders() {
    return reminders;
  }

  @Override
  public DeskReporting reports() {
    return reports;
  }

  @Override
  public DeskRosters rosters() {
    return rosters;
  }

  @Override
  public DeskTraining training() {
    return training;
  }

  @Override
  public DeskGuidance guidance() {
    return guidance;
  }

  @Override
  public DeskEditions editions() {
    return editions;
  }

  @Override
  public DeskMachine machine() {
    return machine;
  }

  @Override
  public DeskHelping helping() {
    return helping;
  }

  @Override
  public ColumnMemory columns() {
    return columns;
  }

  @Override
  public DeskStaff staff() {
    return clerks;
  }

  @Override
  public DeskRequesting requests() {
    return requests;
  }
}
