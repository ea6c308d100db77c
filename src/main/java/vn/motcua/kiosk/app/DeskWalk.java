package vn.motcua.kiosk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.ui.desk.DeskWanted;
import vn.motcua.kiosk.ui.desk.FileChoice;
import vn.motcua.kiosk.ui.desk.ReminderTable;
import vn.motcua.kiosk.ui.desk.RequestTable;

/**
 * A clerk's morning at the desk, through its real pages: a citizen calls for help, the desk is
 * opened, the call is answered, a visit is looked for, the list of those to be reminded is read.
 */
final class DeskWalk {

  /** Of the invented clerk; it stands in no other data folder than the walkthrough's own. */
  static final String PIN = "739105";

  private static final String WRONG = "555123";
  private static final int GUIDANCE_SHOWN = 12;
  private static final int SECONDS_FOR_A_PAGE = 20;
  private static final List<ScreenSize> SIZES =
      List.of(new ScreenSize(1920, 1080), new ScreenSize(1366, 768));

  private final Kiosk kiosk;
  private final Walker walker;
  private final Path out;
  private int pictures;

  /**
   * @param stick has a list of the police, and takes reports
   */
  DeskWalk(Kiosk kiosk, Walker walker, FileChoice stick, Path out) {
    Display.ask(
        () -> {
          kiosk.desk().screens().chooseFiles(stick);
          return stick;
        });
    this.kiosk = kiosk;
    this.walker = walker;
    this.out = out;
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
    guidance();
    machine();
    leave();
    train();
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
    wantDesk();
    walker.touch("clerk-thu");
    type(WRONG);
    await("the wrong PIN", () -> text(".lock-fault").contains("4"));
    for (int i = 0; i < 4; i++) {
      walker.touch("key-7");
    }
    picture("lock");
    walker.touch("clear");
    type(PIN);
    await("the open desk", () -> walker.hand().reaches("tab-today"));
  }

  private void wantDesk() {
    Display.ask(
        () -> {
          kiosk.root().fireEvent(new DeskWanted());
          return true;
        });
    await("the locked desk", () -> walker.hand().reaches("clerk-thu"));
  }

  private void type(String digits) {
    digits.chars().forEach(d -> walker.touch("key-" + (char) d));
    walker.touch("enter-desk");
  }

  private void answerCall() {
    await("the call", () -> walker.hand().reaches("call-go"));
    await("the day", () -> walker.hand().reaches("open-" + code()));
    picture("today");
    walker.touch("call-look");
    await("the story", () -> walker.hand().reaches("end-visit"));
    picture("today-call");
    walker.touch("call-help");
    await("his page at the desk", () -> walker.hand().reaches("give-back"));
    picture("help");
    walker.touch("give-back");
    await("the answer", () -> !walker.hand().reaches("call-go"));
    await("the day again", () -> walker.hand().reaches("open-" + waiting()));
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
    await("the story", () -> walker.hand().reaches("mark-activated"));
    walker.touch("mark-activated");
    await("the undo", () -> walker.hand().reaches("undo"));
    picture("today-marked");
  }

  private void find() {
    walker.touch("tab-find");
    await("the search", () -> walker.hand().reaches("clear"));
    fill("#search", "do vi");
    await("a name without marks", () -> walker.hand().reaches("open-" + older()));
    picture("find-name");
    walker.touch("open-" + older());
    await("the story", () -> walker.hand().reaches("mark-activated"));
    picture("find-story");
  }

  /** Somebody wants his data; two others have been waiting for theirs. */
  private void request() {
    walker.touch("page-requests");
    await("the requests", () -> requests() > 0);
    Display.ask(
        () -> {
          var table = (RequestTable) kiosk.root().lookup("#requests");
          table.getSelectionModel().select(0);
          return table;
        });
    picture("requests");
    walker.touch("carry-out");
    await("what is kept", () -> isShown("#kept") && !text(".kept .label").isEmpty());
    picture("requests-kept");
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
    await("the reminders", () -> walker.hand().reaches("print-reminders") && rows() > 0);
    picture("reminders");
  }

  private void roster() {
    walker.touch("page-roster");
    await("the lists", () -> walker.hand().reaches("roster-choose"));
    walker.touch("roster-choose");
    await("the preview", () -> !text("#roster-sum").isEmpty());
    picture("roster-preview");
    walker.touch("roster-take");
    await("the list", () -> walker.hand().reaches("roster-print"));
    picture("roster");
  }

  private void campaign() {
    walker.touch("tab-campaign");
    await("the campaign", () -> !text("#hint-next").isEmpty() || isShown("#no-campaign"));
    picture("campaign");
    choose("#report-lines", 1);
    await("the report", () -> !text("#report-sentences").isEmpty());
    press(KeyCode.S);
    await("the file on the stick", () -> text("#work .label").startsWith("Đã ghi"));
    picture("report");
  }

  private void guidance() {
    walker.touch("tab-guidance");
    await("what is due", () -> walker.hand().reaches("guidance-check"));
    picture("guidance");
    choose("#guidance-which", 1);
    Display.ask(
        () -> {
          table("#guidance-items").getSelectionModel().select(GUIDANCE_SHOWN);
          return true;
        });
    await("the page of an item", this::isDrawn);
    picture("guidance-screen");
    walker.touch("guidance-paper");
    await("its sheet", this::isDrawn);
    picture("guidance-paper");
    walker.touch("page-editions");
    await("the editions", () -> walker.hand().reaches("editions-choose"));
    picture("editions");
  }

  private TableView<?> table(String selector) {
    return (TableView<?>) kiosk.root().lookup(selector);
  }

  private boolean isDrawn() {
    return Display.ask(
        () -> ((ImageView) kiosk.root().lookup("#guidance-picture")).getImage() != null);
  }

  /** With Ctrl. */
  private void press(KeyCode code) {
    Display.ask(
        () -> {
          kiosk
              .desk()
              .screens()
              .root()
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
          return code;
        });
  }

  private boolean isShown(String selector) {
    return Display.ask(() -> kiosk.root().lookup(selector).isVisible());
  }

  private void choose(String box, int index) {
    Display.ask(
        () -> {
          ((ComboBox<?>) kiosk.root().lookup(box)).getSelectionModel().select(index);
          return box;
        });
  }

  private void machine() {
    walker.touch("tab-machine");
    await("the machine", () -> walker.hand().reaches("print-readiness"));
    await("a card before the camera", () -> text("#camera-words").startsWith("✓"));
    walker.touch("back-up");
    await("a backup", () -> text("#work .label").startsWith("Đã sao lưu"));
    picture("machine");
    walker.touch("end-kiosk");
    picture("machine-sure");
    walker.touch("end-kiosk-no");
    walker.touch("page-clerks");
    await("the clerks", () -> walker.hand().reaches("reset-mau"));
    picture("clerks");
    walker.touch("page-log");
    await("the log", () -> walker.hand().reaches("log-copy"));
    picture("log");
  }

  private int rows() {
    return Display.ask(
        () ->
            kiosk.root().lookup("#reminders") instanceof ReminderTable t ? t.getItems().size() : 0);
  }

  /** Somebody new is trained: the same screens, marked, and nothing recorded. */
  private void train() {
    openTraining();
    await("the training", () -> walker.hand().reaches("training-begin"));
    picture("training");
    fill("#trainee", "Lê Thị Mẫu");
    walker.touch("training-begin");
    await("the cases", () -> walker.hand().reaches("training-do"));
    walker.touch("lesson-level-2");
    picture("training-case");
    walker.touch("training-do");
    walker.await(Stage.Attract.class);
    picture("training-attract");
    walker.touch("begin");
    walker.await(Stage.Consent.class);
    walker.touch("without-card");
    walker.await(Stage.Asking.class);
    picture("training-question");
    openTraining();
    walker.touch("training-do");
    walker.await(Stage.Attract.class);
    openTraining();
    walker.touch("lesson-level-2");
    picture("training-differs");
    walker.touch("training-end");
    await("citizens again", () -> walker.hand().reaches("tab-today"));
  }

  private void openTraining() {
    wantDesk();
    walker.touch("clerk-thu");
    type(PIN);
    await("the open desk", () -> walker.hand().reaches("tab-campaign"));
    walker.touch("tab-campaign");
    await("the pages", () -> walker.hand().reaches("page-training"));
    walker.touch("page-training");
    await(
        "the page",
        () -> walker.hand().reaches("training-begin") || walker.hand().reaches("training-do"));
  }

  private void leave() {
    walker.touch("lock");
    await("the locked desk", () -> walker.hand().reaches("leave-desk"));
    picture("locked");
    walker.touch("leave-desk");
    walker.await(Stage.Attract.class);
  }

  // --- how ---

  private void fill(String field, String text) {
    Display.ask(
        () -> {
          var found = (TextField) kiosk.root().lookup(field);
          found.setText(text);
          return text;
        });
  }

  private String text(String selector) {
    return Display.ask(
        () -> {
          Node found = kiosk.desk().screens().root().lookup(selector);
          return found instanceof Labeled l ? l.getText() : "";
        });
  }

  private void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_FOR_A_PAGE);
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new Onlooker.Stuck(what, walker.stage());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private void picture(String name) {
    pictures++;
    for (var size : SIZES) {
      var shot = Display.ask(() -> Picture.of(kiosk.root(), size));
      Picture.write(
          shot, out.resolve("desk-%02d-%s-%d.png".formatted(pictures, name, size.width())));
    }
  }
}
