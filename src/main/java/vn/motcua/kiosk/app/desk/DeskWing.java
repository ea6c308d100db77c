package vn.motcua.kiosk.app.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.check.Checkup;
import vn.motcua.kiosk.app.counter.CameraTrial;
import vn.motcua.kiosk.app.counter.CardDesk;
import vn.motcua.kiosk.app.counter.Counter;
import vn.motcua.kiosk.app.counter.CounterSide;
import vn.motcua.kiosk.app.counter.HandoutPress;
import vn.motcua.kiosk.app.counter.TrainingRegister;
import vn.motcua.kiosk.app.counter.TrainingSwitch;
import vn.motcua.kiosk.app.machine.CitizensMonitor;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.app.machine.LogFiles;
import vn.motcua.kiosk.app.machine.Monitors;
import vn.motcua.kiosk.app.watch.ClockWatch;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.citizen.CitizenScreens;
import vn.motcua.kiosk.ui.control.TrainingMark;
import vn.motcua.kiosk.ui.desk.Call;
import vn.motcua.kiosk.ui.desk.DeskScreens;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;
import vn.motcua.kiosk.visit.VisitLog;

/** The clerk's desk put together, beside a counter that is there already. */
public final class DeskWing implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DeskWing.class);

  private final CitizenScreens citizen;
  private final Counter counter;
  private final DeskLive live;
  private final DeskThread thread;
  private final LongWork longWork;
  private final MachineRoom machine;
  private final HelpingRoom helping;
  private final DeskScreens screens;
  private final DeskPlace place;

  public DeskWing(
      KioskConfig config,
      DataFolder data,
      Clock clock,
      PrintQueue queue,
      HandoutPress press,
      Supplier<Optional<VisitLog>> record,
      Auditing auditing,
      AtDesk atDesk,
      CitizenScreens citizen,
      Counter counter,
      CardDesk cards,
      House house,
      DeskLive live,
      TrainingRegister training) {
    this.citizen = citizen;
    this.counter = counter;
    this.live = live;
    thread = new DeskThread(Platform::runLater, record, auditing, clock);
    longWork = new LongWork(thread);
    var toTheCounter = new ToTheCounter();
    var paper = new DeskPress(config, press, queue, clock);
    var trial = new CameraTrial(cards);
    helping = new HelpingRoom(config, thread, citizen, press, counter);
    machine =
        new MachineRoom(
            thread,
            longWork,
            new Checkup(
                house.config(),
                data.folder(),
                clock,
                ClockWatch.from(clock),
                _ -> trial.look(),
                Optional.of(queue.printer()),
                new OpenBooks(record, auditing, clock)),
            trial,
            paper,
            new LogFiles(data.resolve("logs")),
            house,
            toTheCounter);
    var room =
        new DeskRoom(
            config,
            thread,
            longWork,
            staff(data, auditing),
            atDesk,
            paper,
            new GuidanceRoom(thread, config, house.config(), press),
            new EditionsRoom(thread, longWork, house.config(), data.editions()),
            toTheCounter,
            machine,
            helping,
            new TrainingSwitch(
                counter,
                training,
                clock,
                this::mark,
                () -> auditing.add(AuditEvent.TRAINING_ENDED, "", Disposition.DONE)),
            new DeskColumns(data.resolve("desk").resolve("columns.json"), thread::later));
    screens = Display.ask(() -> new DeskScreens(config, room, clock, this::isGuest));
    place = Display.ask(() -> new DeskPlace(citizen.root(), screens, Monitors.ofSystem()));
    Display.ask(
        () -> {
          screens.lock();
          screens.start();
          return screens;
        });
    live.attach(now -> Platform.runLater(() -> screens.show(now)));
  }

  private static Optional<Staff> staff(DataFolder data, Auditing auditing) {
    try {
      return Optional.of(data.staff(auditing));
    } catch (StoreProblem | StaffProblem problem) {
      LOG.error("{}", problem.getMessage());
      return Optional.empty();
    }
  }

  /** What the desk wants of the counter. */
  private final class ToTheCounter implements CounterSide {
    @Override
    public void look() {
      live.tell();
    }

    @Override
    public void coming(Call call) {
      live.answered(call);
      citizen.clerkIsComing();
    }

    @Override
    public void end(Visit.Id id) {
      counter.end(id.code());
    }

    @Override
    public boolean isBusy() {
      return live.isBusy();
    }

    @Override
    public void left() {
      place.leave();
      counter.erase();
    }
  }

  /** Both screens say that nothing counts, or no longer. */
  private void mark(TrainingMark training) {
    Platform.runLater(
        () -> {
          citizen.training(training);
          screens.training(training);
        });
  }

  private boolean isGuest() {
    return place.isGuest();
  }

  /** The counter has drawn a page; on the FX thread. */
  public void show(Stage stage, Consumer<Event> touches) {
    helping.show(stage, touches);
  }

  /** What the citizens' scene shows, the desk over it if need be. */
  public Pane host() {
    return place.host();
  }

  public DeskScreens screens() {
    return screens;
  }

  /** Whether the desk has the citizens' screen and its keyboard. */
  public boolean isOver() {
    return place.isOver();
  }

  /**
   * Opens the desk's own window as soon as there is a monitor for it; on the FX thread.
   *
   * @param citizens their monitor
   */
  public void settle(CitizensMonitor citizens) {
    place.settle(citizens);
  }

  @Override
  public void close() {
    Display.ask(
        () -> {
          place.close();
          screens.stop();
          return screens;
        });
    longWork.close();
    machine.close();
    thread.close();
  }
}
