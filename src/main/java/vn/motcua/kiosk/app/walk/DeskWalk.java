package vn.motcua.kiosk.app.walk;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.ui.desk.FileChoice;
import vn.motcua.kiosk.ui.desk.ReminderTable;
import vn.motcua.kiosk.ui.desk.RequestTable;

/**
 * A clerk's morning at the desk, through its real pages: a citizen calls for help, the desk is
 * opened, the call is answered, a visit is looked for, the list of those to be reminded is read.
 */
final class DeskWalk {

  private static final String WRONG = "555123";

  private final Kiosk kiosk;
  private final Walker walker;
  private final DeskHand desk;

  /**
   * @param stick has a list of the police and an edition of the guidance, and takes reports
   */
  DeskWalk(Kiosk kiosk, Walker walker, FileChoice stick, Path out) {
    Display.ask(
        () -> {
          kiosk.desk().screens().chooseFiles(stick);
          return stick;
        });
    this.kiosk = kiosk;
    this.walker = walker;
    this.desk = new DeskHand(kiosk, walker, out);
  }

  void walk() {
    kiosk.open();
    walker.onlooker().awaitFirst();
    walker.picture("attract");
    citizenCalls();
    openDesk();
    answerCall();
    mark();
    find();
    request();
    remind();
    roster();
    campaign();
    new DeskGuidanceWalk(desk, walker).walk();
    machine();
    leave();
    new TrainingWalk(desk, walker).walk();
  }

  /** As far as the third step, where something goes wrong. */
  private void citizenCalls() {
    walker.touch("begin");
    walker.await(Stage.Consent.class);
    walker.touch("agree");
    walker.await(Stage.Confirming.class);
    walker.touch("that-is-me");
    walker.await(Stage.Asking.class);
    new GuidanceWalk(walker, 0).questions();
    for (int i = 0; i < 2; i++) {
      var at = walker.stage();
      walker.touch("done");
      walker.awaitPageAfter(at);
    }
    walker.touch("stuck");
    walker.await(Stage.Stuck.class);
    walker.touch("call-clerk");
  }

  private void openDesk() {
    desk.wantDesk();
    walker.touch("clerk-thu");
    desk.type(WRONG);
    desk.await("the wrong PIN", () -> desk.text(".lock-fault").contains("4"));
    for (int i = 0; i < 4; i++) {
      walker.touch("key-7");
    }
    desk.picture("lock");
    walker.touch("clear");
    desk.type(DeskHand.PIN);
    desk.await("the open desk", () -> walker.hand().reaches("tab-today"));
  }

  private void answerCall() {
    desk.await("the call", () -> walker.hand().reaches("call-go"));
    desk.await("the day", () -> walker.hand().reaches("open-" + code()));
    desk.picture("today");
    walker.touch("call-look");
    desk.await("the story", () -> walker.hand().reaches("end-visit"));
    desk.picture("today-call");
    walker.touch("call-help");
    desk.await("his page at the desk", () -> walker.hand().reaches("give-back"));
    desk.picture("help");
    walker.touch("give-back");
    desk.await("the answer", () -> !walker.hand().reaches("call-go"));
    desk.await("the day again", () -> walker.hand().reaches("open-" + waiting()));
  }

  private String code() {
    return walker.onlooker().visit().orElseThrow().code().text();
  }

  /** The visit before the one that is under way; its sheet waits for approval. */
  private String waiting() {
    var today = walker.onlooker().visit().orElseThrow().today();
    return VisitCode.of(today, SampleVisits.WAITING).text();
  }

  /** Somebody rang up: the account of an earlier visit is active. */
  private void mark() {
    walker.touch("open-" + waiting());
    desk.await("the story", () -> walker.hand().reaches("mark-activated"));
    walker.touch("mark-activated");
    desk.await("the undo", () -> walker.hand().reaches("undo"));
    desk.picture("today-marked");
  }

  private void find() {
    walker.touch("tab-find");
    desk.await("the search", () -> walker.hand().reaches("clear"));
    desk.fill("#search", "do vi");
    desk.await("a name without marks", () -> walker.hand().reaches("open-" + older()));
    desk.picture("find-name");
    walker.touch("open-" + older());
    desk.await("the story", () -> walker.hand().reaches("mark-activated"));
    desk.picture("find-story");
  }

  /** Somebody wants his data; two others have been waiting for theirs. */
  private void request() {
    walker.touch("page-requests");
    desk.await("the requests", () -> requests() > 0);
    Display.ask(
        () -> {
          var table = (RequestTable) kiosk.root().lookup("#requests");
          table.getSelectionModel().select(0);
          return table;
        });
    desk.picture("requests");
    walker.touch("carry-out");
    desk.await("what is kept", () -> desk.isShown("#kept") && !desk.text(".kept .label").isEmpty());
    desk.picture("requests-kept");
  }

  private int requests() {
    return Display.ask(
        () -> kiosk.root().lookup("#requests") instanceof RequestTable t ? t.getItems().size() : 0);
  }

  /** Six days before. */
  private String older() {
    var today = walker.onlooker().visit().orElseThrow().today();
    return VisitCode.of(today.minusDays(6), 1).text();
  }

  private void remind() {
    walker.touch("tab-reminders");
    desk.await("the reminders", () -> walker.hand().reaches("print-reminders") && rows() > 0);
    desk.picture("reminders");
  }

  private void roster() {
    walker.touch("page-roster");
    desk.await("the lists", () -> walker.hand().reaches("roster-choose"));
    walker.touch("roster-choose");
    desk.await("the preview", () -> !desk.text("#roster-sum").isEmpty());
    desk.picture("roster-preview");
    walker.touch("roster-take");
    desk.await("the list", () -> walker.hand().reaches("roster-print"));
    desk.picture("roster");
  }

  private void campaign() {
    walker.touch("tab-campaign");
    desk.await(
        "the campaign", () -> !desk.text("#hint-next").isEmpty() || desk.isShown("#no-campaign"));
    desk.picture("campaign");
    desk.choose("#report-lines", 1);
    desk.await("the report", () -> !desk.text("#report-sentences").isEmpty());
    desk.press(KeyCode.S);
    desk.await("the file on the stick", () -> desk.text("#work .label").startsWith("Đã ghi"));
    desk.picture("report");
  }

  private void machine() {
    walker.touch("tab-machine");
    desk.await("the machine", () -> walker.hand().reaches("print-readiness"));
    desk.await("a card before the camera", () -> desk.text("#camera-words").startsWith("✓"));
    walker.touch("back-up");
    desk.await("a backup", () -> desk.text("#work .label").startsWith("Đã sao lưu"));
    desk.picture("machine");
    walker.touch("end-kiosk");
    desk.picture("machine-sure");
    walker.touch("end-kiosk-no");
    walker.touch("page-clerks");
    desk.await("the clerks", () -> walker.hand().reaches("reset-mau"));
    desk.picture("clerks");
    walker.touch("page-log");
    desk.await("the log", () -> walker.hand().reaches("log-copy"));
    desk.picture("log");
  }

  private int rows() {
    return Display.ask(
        () ->
            kiosk.root().lookup("#reminders") instanceof ReminderTable t ? t.getItems().size() : 0);
  }

  private void leave() {
    walker.touch("lock");
    desk.await("the locked desk", () -> walker.hand().reaches("leave-desk"));
    desk.picture("locked");
    walker.touch("leave-desk");
    walker.await(Stage.Attract.class);
  }
}
