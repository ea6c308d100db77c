package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.kiosk.SetupRoom;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.Folders;
import vn.motcua.kiosk.app.machine.Picture;
import vn.motcua.kiosk.app.machine.Printers;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.app.window.FirstRun;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.setup.SetupPage;
import vn.motcua.kiosk.ui.setup.SetupScreens;

/** A new machine is set up on its real pages, with a drawn camera and a folder for a printer. */
class SetupJourneyTest {

  private static final String PIN = "739105";
  private static final int SECONDS = 120;

  @TempDir private Path folder;
  private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
  private DataFolder data;
  private Camera camera;
  private SetupRoom room;
  private Scene scene;
  private Finger finger;
  private CountDownLatch ended;

  @BeforeAll
  static void theToolkitRunsWithoutADisplay() throws Exception {
    Display.startHeadless();
  }

  @BeforeEach
  void aNewMachine() throws Exception {
    Folders.copy(Path.of("kiosk-config"), folder.resolve("config"));
    switchOn();
  }

  private void switchOn() throws Exception {
    data = DataFolder.take(folder.resolve("data"));
    camera =
        new Camera(List.of(new DemoDriver(Specimen.payload(), Specimen.SEED)), Unhurried.camera());
    ended = new CountDownLatch(1);
    var from = wanted().orElse(SetupPage.COMMUNE);
    room =
        new SetupRoom(
            Platform::runLater,
            folder.resolve("config"),
            data,
            clock,
            camera,
            Engine.CARD::stream,
            _ -> Printers.toFiles(folder.resolve("printed")),
            ended::countDown);
    var config = config();
    scene =
        Display.ask(
            () -> {
              Theme.loadFonts();
              return new Scene(new SetupScreens(config, room, from).root(), 1920, 1080);
            });
    Display.ask(() -> Picture.of(scene));
    finger = new Finger(scene);
  }

  @AfterEach
  void switchOff() {
    room.close();
    camera.close();
    data.close();
  }

  private Optional<SetupPage> wanted() throws Exception {
    return new FirstRun(folder, data, clock, _ -> Printers.toFiles(folder)).wanted();
  }

  private KioskConfig config() {
    return ConfigReader.read(folder.resolve("config"), LocalDate.now(clock)).config().orElseThrow();
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve("config").resolve(name));
  }

  // --- what somebody does ---

  private void next() {
    finger.touch("setup-next");
  }

  private void fill(String field, String text) {
    Display.ask(
        () -> {
          ((TextField) scene.lookup(field)).setText(text);
          return text;
        });
  }

  private void type(String digits) {
    digits.chars().forEach(d -> finger.touch("key-" + (char) d));
  }

  private String fault() {
    return text(".setup-fault");
  }

  private String text(String selector) {
    return Display.ask(
        () -> scene.lookup(selector) instanceof Labeled label ? label.getText() : "");
  }

  private static void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!there.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private void commune() {
    fill("#commune-name", " Mẫu Hai ");
    finger.touch("province-15");
    finger.touch("kind-1");
    next();
    await("the lead", () -> finger.reaches("lead-keys"));
  }

  private void lead() {
    fill("#lead-name", "Lê Thị Mẫu");
    type(PIN);
    next();
    type(PIN);
    next();
    await("the camera", () -> finger.reaches("setup-next") && !text(".setup-h1").contains("phụ"));
  }

  // --- journeys ---

  @Test
  void aMachineIsSetUpFromNothing() throws Exception {
    assertThat(wanted()).contains(SetupPage.COMMUNE);
    fill("#police-place", "số 1, đường Mẫu");
    finger.touch("hour-0-later");
    commune();
    lead();
    await(
        "a card, masked",
        () ->
            Display.ask(
                () ->
                    scene.lookup("#read") instanceof Note note
                        && note.getText().contains("N.T.M., số ••• ••• ••• 123")));
    assertThat(text(".setup-h2")).contains("1280×720");
    next();
    finger.touch("printer-folder");
    finger.touch("test-page");
    await("the printer's news", () -> text(".setup-line").startsWith("Đ"));
    next();
    await("what is kept", () -> finger.reaches("print-sheet"));
    finger.touch("keep-visit");
    finger.touch("days-14");
    finger.touch("print-sheet");
    await("the recovery sheet", () -> text(".setup-line").startsWith("Đã lưu tệp PDF"));
    next();
    assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();

    var read = config();
    assertThat(read.commune().fullName()).isEqualTo("phường Mẫu Hai");
    assertThat(read.commune().province()).isEqualTo("Huế");
    assertThat(read.commune().clerk()).isEqualTo("Lê Thị Mẫu");
    assertThat(read.commune().police().place().vietnamese()).isEqualTo("số 1, đường Mẫu");
    assertThat(file("commune.yaml"))
        .contains("[\"7:45-11:30\", \"13:30-17:00\"]", "# tên tỉnh, thành phố");
    assertThat(read.settings().printer().kind()).isEqualTo("folder");
    assertThat(read.settings().retention().keep()).isEqualTo(KioskConfig.Keep.VISIT);
    assertThat(read.settings().retention().visitDays()).isEqualTo(14);
    assertThat(wanted()).as("nobody is asked twice").isEmpty();
    try (var pin = new Pin(PIN.toCharArray())) {
      assertThat(data.staff((_, _, _, _) -> {}).enter("mau", pin))
          .isInstanceOf(Answer.Welcome.class);
    }
  }

  @Test
  void itCanBeLeftAndGoesOnWhereItWasLeft() throws Exception {
    commune();
    lead();
    finger.touch("setup-leave");
    assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    switchOff();
    switchOn();
    assertThat(wanted()).contains(SetupPage.CAMERA);
    assertThat(text(".setup-h1")).isEqualTo("Thử camera");
    finger.touch("setup-back");
    assertThat(text("#known .setup-h2")).isEqualTo("Máy đã có người phụ trách: Lê Thị Mẫu");
    finger.touch("setup-back");
    assertThat(Display.ask(() -> ((TextField) scene.lookup("#commune-name")).getText()))
        .isEqualTo("Mẫu Hai");
    next();
    await("the lead's page", () -> text(".setup-h1").startsWith("Ai phụ trách"));
    next();
    assertThat(text(".setup-h1")).as("a second lead is not asked for").isEqualTo("Thử camera");
  }

  @Test
  void whatIsMissingOrWrongIsSaidAndNothingTypedIsLost() throws Exception {
    var before = file("commune.yaml");
    next();
    assertThat(fault()).isEqualTo("Gõ tên xã, phường.");
    fill("#commune-name", "Mẫu Hai");
    next();
    assertThat(fault()).isEqualTo("Chọn tỉnh, thành phố.");
    finger.touch("province-0");
    fill("#police-place", "cạnh Ủy ban xã");
    for (int i = 0; i < 20; i++) {
      finger.touch("hour-1-later");
    }
    next();
    assertThat(fault()).startsWith("Giờ sau phải muộn hơn");
    assertThat(file("commune.yaml")).isEqualTo(before);
    fill("#police-place", "");
    next();
    await("the lead", () -> finger.reaches("lead-keys"));

    next();
    assertThat(fault()).startsWith("Gõ họ tên");
    fill("#lead-name", "Trần Văn Thử");
    type("12345");
    next();
    assertThat(fault()).startsWith("STF-01");
    type("123456");
    next();
    type("123456");
    next();
    assertThat(fault()).startsWith("STF-02");
    type(PIN);
    next();
    type("739106");
    next();
    assertThat(fault()).startsWith("STF-12");
    assertThat(data.staff((_, _, _, _) -> {}).clerks()).isEmpty();
    assertThat(Display.ask(() -> ((TextField) scene.lookup("#lead-name")).getText()))
        .isEqualTo("Trần Văn Thử");
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAndThePageStays() throws Exception {
    Files.createDirectories(folder.resolve("config/commune.yaml.tmp/x"));
    fill("#commune-name", "Mẫu Hai");
    finger.touch("province-0");
    next();
    await("the sentence", () -> fault().startsWith("CFG-04"));
    assertThat(finger.reaches("setup-next")).as("it may be tried again").isTrue();
    finger.touch("setup-leave");
    assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void itSpeaksEnglishTooAndTakesDigitsAndEnterFromAKeyboard() {
    finger.touch("setup-language");
    assertThat(text(".setup-h1")).isEqualTo("Where does it stand?");
    finger.touch("name-keys");
    List.of("letter-m", "letter-â", "letter-u", "tone-x").forEach(finger::touch);
    finger.touch("keys-done");
    assertThat(Display.ask(() -> ((TextField) scene.lookup("#commune-name")).getText()))
        .isEqualTo("Mẫu");
    finger.touch("province-0");
    key(KeyCode.ENTER, "");
    await("the lead", () -> finger.reaches("lead-keys"));
    for (var digit : PIN.split("", -1)) {
      key(KeyCode.getKeyCode(digit.isEmpty() ? "0" : digit), digit);
    }
    assertThat(Display.ask(() -> scene.getRoot().lookupAll(".pin-dot").size())).isEqualTo(6);
  }

  private void key(KeyCode code, String text) {
    Display.ask(
        () -> {
          scene
              .getRoot()
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
          return true;
        });
  }
}
