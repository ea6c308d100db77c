package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.desk.DeskThread;
import vn.motcua.kiosk.app.desk.EditionsRoom;
import vn.motcua.kiosk.app.desk.LongWork;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.config.signed.Editions;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.config.signed.GuidanceProblem;
import vn.motcua.kiosk.config.signed.GuidanceUpdate;
import vn.motcua.kiosk.config.signed.Manifest;
import vn.motcua.kiosk.config.signed.Province;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.desk.FileChoice;

/** A lead with the province's stick, at the desk of a whole kiosk. */
class EditionsJourneyTest {

  private static final String SIGNATURE = "guidance.sig";

  @TempDir private Path folder;
  private final List<House.Ending> endings = Collections.synchronizedList(new ArrayList<>());
  private Path config;
  private Province province;
  private DeskMorning morning;

  @BeforeEach
  void aMorningAtTheCounter() throws Exception {
    province = Province.in(Files.createDirectories(folder.resolve("province")));
    config = Province.copy(folder.resolve("config"));
    province.trustedIn(config);
    morning = new DeskMorning(folder, new House(config, endings::add));
    morning.open();
    morning.touch("tab-guidance");
    morning.touch("page-editions");
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  /** What lies on the stick is chosen in the system's window. */
  private void choose(Path zip) {
    Display.ask(
        () -> {
          morning.kiosk.desk().screens().chooseFiles(new Stick(zip));
          return zip;
        });
    morning.touch("editions-choose");
  }

  private record Stick(Path zip) implements FileChoice {
    @Override
    public Optional<Path> open(Scene over, Kind kind) {
      return Optional.of(zip);
    }

    @Override
    public Optional<Path> save(Scene over, String name, Kind kind) {
      return Optional.empty();
    }
  }

  private void take(int number) throws IOException {
    choose(province.zip(number));
    DeskMorning.await("an offer", () -> morning.text("#edition-name").equals("Bản số " + number));
    morning.touch("edition-take");
    awaitWords("Từ lần mở sau, máy dùng bản số " + number);
  }

  private void awaitWords(String beginning) {
    DeskMorning.await(beginning, () -> morning.text("#work .label").startsWith(beginning));
  }

  /** Which of them the next start uses. */
  private Optional<Integer> next() {
    return GuidanceInUse.seen(config, editions()).edition().map(Manifest::number);
  }

  private Editions editions() {
    return DataFolder.editions(folder.resolve("data"));
  }

  private List<Integer> kept() throws GuidanceProblem {
    return editions().kept().stream().map(Manifest::number).toList();
  }

  private int rows(String table) {
    return Display.ask(() -> ((TableView<?>) morning.kiosk.root().lookup(table)).getItems().size());
  }

  @Test
  void aSignedEditionIsLookedAtTakenUsedAfterARestartAndGivenBack() throws Exception {
    take(1);
    province.edit("Tải ứng dụng VNeID mới");
    choose(province.zip(2));
    DeskMorning.await("an offer", () -> morning.text("#edition-name").equals("Bản số 2"));
    assertThat(morning.text("#edition-sum"))
        .isEqualTo("So với bản đang dùng: sửa 1, thêm 0, bỏ 0.");
    assertThat(rows("#edition-changes")).isEqualTo(1);
    assertThat(next()).as("looking takes nothing").contains(1);
    morning.touch("edition-take");
    awaitWords("Từ lần mở sau, máy dùng bản số 2");
    assertThat(next()).contains(2);

    morning.touch("edition-restart");
    morning.touch("edition-restart-yes");
    DeskMorning.await("opening again", () -> endings.equals(List.of(House.Ending.AGAIN)));

    select(1);
    morning.touch("edition-back");
    morning.touch("edition-back-yes");
    awaitWords("Từ lần mở sau, máy dùng bản số 1");
    assertThat(next()).contains(1);
    assertThat(morning.audited())
        .containsSubsequence(
            "GUIDANCE_TAKEN thu 1 DONE", "GUIDANCE_TAKEN thu 2 DONE", "GUIDANCE_BACK thu 1 DONE");
  }

  private void select(int row) {
    Display.ask(
        () -> {
          var table = (TableView<?>) morning.kiosk.root().lookup("#editions-kept");
          table.getSelectionModel().select(row);
          return row;
        });
  }

  @Test
  void theLastThreeAreKept() throws Exception {
    for (int number = 1; number <= 4; number++) {
      take(number);
    }
    assertThat(kept()).containsExactly(4, 3, 2);
    DeskMorning.await("the list", () -> rows("#editions-kept") == 3);
  }

  @Test
  void whatIsUnsignedTornOlderOrSomebodyElsesIsRefusedWithItsSentenceAndNothingChanges()
      throws Exception {
    take(2);
    choose(unsigned(province.zip(3)));
    awaitWords("CFG-09 Chữ ký không phải của tỉnh mà máy này tin.");
    var whole = Files.readAllBytes(province.zip(3));
    choose(Files.write(folder.resolve("torn.zip"), Arrays.copyOf(whole, whole.length / 2)));
    awaitWords("CFG-11 Tệp không phải gói hướng dẫn, hoặc đã hỏng.");
    choose(folder.resolve("stick-that-was-pulled.zip"));
    awaitWords("CFG-11");
    choose(province.edit("Bản khác").zip(1));
    awaitWords("CFG-10 Bản này cũ hơn bản máy đã dùng.");
    choose(Province.in(Files.createDirectories(folder.resolve("other"))).zip(3));
    awaitWords("CFG-09");
    assertThat(next()).contains(2);
    assertThat(kept()).containsExactly(2);
    assertThat(morning.finger.reaches("edition-take")).isFalse();
  }

  @Test
  void aClerkWhoIsNoLeadChangesNothingWhateverThePageSends() throws Exception {
    take(1);
    var offer = new GuidanceUpdate(config, editions(), DeskMorning.DAY).look(province.zip(2));
    var clerk = new Clerk("mau", "Lê Thị Mẫu", Role.CLERK);
    var told = new ArrayList<String>();
    try (var data = DataFolder.take(folder.resolve("other-data"));
        var auditing = new Auditing(data, Clock.systemUTC());
        var thread = new DeskThread(Runnable::run, Optional::empty, auditing, Clock.systemUTC());
        var longWork = new LongWork(thread)) {
      var room = new EditionsRoom(thread, longWork, config, editions());
      room.take(clerk, offer, LongWork.quiet(told::add));
      room.back(clerk, offer.edition().manifest(), LongWork.quiet(told::add));
    }
    assertThat(told).hasSize(2).allMatch(words -> words.startsWith("STF-"));
    assertThat(next()).contains(1);
  }

  private static Path unsigned(Path zip) throws IOException {
    try (var inside = FileSystems.newFileSystem(zip)) {
      Files.delete(inside.getPath(SIGNATURE));
    }
    return zip;
  }
}
