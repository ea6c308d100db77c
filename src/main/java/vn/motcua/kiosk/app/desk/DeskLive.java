package vn.motcua.kiosk.app.desk;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.JobState;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.ui.desk.Call;
import vn.motcua.kiosk.ui.desk.Device;
import vn.motcua.kiosk.ui.desk.Live;
import vn.motcua.kiosk.ui.desk.Now;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * Gathers what happens at the counter for the clerk's desk, from those who notice it. It knows the
 * page of the citizen and nothing of his card. Safe for several threads.
 */
public final class DeskLive {

  private final PrintQueue queue;
  private final Clock clock;
  private Consumer<Live> desk = _ -> {};
  private Optional<Now> now = Optional.empty();
  private Optional<Call> call = Optional.empty();
  private Optional<CameraFault> camera = Optional.empty();
  private Optional<StoreProblem.Kind> record = Optional.empty();
  private Optional<ConfigFault> config = Optional.empty();

  public DeskLive(PrintQueue queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * @param desk is told how things are, and whenever something changes
   */
  synchronized void attach(Consumer<Live> desk) {
    this.desk = desk;
    tell();
  }

  /** A call ends with the visit, or when somebody goes there. */
  public synchronized void stage(Stage stage) {
    now = Now.of(stage);
    call = call.filter(c -> now.filter(n -> n.code().equals(c.code())).isPresent());
    tell();
  }

  /** Whether a citizen is at the kiosk. */
  synchronized boolean isBusy() {
    return now.isPresent();
  }

  public synchronized void called(VisitCode code, String reason) {
    call = Optional.of(new Call(code, reason, LocalTime.now(clock)));
    tell();
  }

  synchronized void answered(Call which) {
    call = call.filter(c -> !c.equals(which));
    tell();
  }

  /** Whether nobody has answered the visit's call yet. */
  public synchronized boolean isCalling(VisitCode visit) {
    return call.filter(c -> c.code().equals(visit)).isPresent();
  }

  public synchronized void camera(Optional<CameraFault> trouble) {
    camera = trouble;
    tell();
  }

  public synchronized void record(Optional<StoreProblem.Kind> trouble) {
    record = trouble;
    tell();
  }

  public synchronized void config(ConfigFault fault) {
    config = Optional.of(fault);
    tell();
  }

  /** Looks at the printer too, which nobody tells of. */
  synchronized void tell() {
    desk.accept(
        new Live(
            now,
            call,
            Stream.of(
                    new Device("camera", "camera", camera.map(f -> f.code() + " " + f.forClerk())),
                    new Device(
                        "printer", "printer", printer().map(f -> f.code() + " " + f.forClerk())),
                    new Device("record", "book", record.map(k -> k.code() + " " + k.sentence())),
                    new Device(
                        "config", "settings", config.map(f -> f.code() + " " + f.sentence())))
                .toList()));
  }

  /** What keeps the oldest sheet from coming out, else how much paper is left. */
  private Optional<PrinterFault> printer() {
    var held =
        queue.jobs().stream()
            .flatMap(
                job ->
                    switch (job.state()) {
                      case JobState.Held(var fault) -> Stream.of(fault);
                      case JobState.Failed(var fault) -> Stream.of(fault);
                      case JobState.Unknown() -> Stream.of(PrinterFault.INTERRUPTED);
                      case JobState.Waiting _, JobState.Sending _, JobState.Sent _ ->
                          Stream.<PrinterFault>of();
                    })
            .findFirst();
    return held.isPresent() || !queue.paper().isLow() ? held : Optional.of(PrinterFault.FEW_SHEETS);
  }
}
