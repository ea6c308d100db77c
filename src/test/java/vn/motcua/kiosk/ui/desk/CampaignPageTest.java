package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.campaign.Cell;
import vn.motcua.kiosk.campaign.InventedCampaign;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportWriter;
import vn.motcua.kiosk.campaign.Results;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.citizen.Fx;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * The campaign's page shows the numbers of {@link InventedCampaign}, which were counted by hand.
 */
@ExtendWith(Fx.class)
class CampaignPageTest {

  private static final Clerk CLERK = new Clerk("thu", "Trần Văn Thử", Role.LEAD);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T01:42:00Z"), ZoneOffset.ofHours(7));
  private static final Path STICK = Path.of("stick");
  private static final int BY_HAMLET = 4;

  private final FakeWork work = new FakeWork();
  private final Results results =
      new Results(InventedCampaign::results, InventedCampaign.commune());
  private DeskScreens desk;

  @BeforeEach
  void theOpenPage() {
    work.clerks.add(CLERK);
    work.answer = Optional.of(new Answer.Welcome(CLERK));
    work.overviews = this::overview;
    work.reports = this::report;
    desk =
        Fx.on(
            () -> {
              var made =
                  new DeskScreens(
                      ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow(),
                      work,
                      CLOCK,
                      () -> true);
              var _ = new Scene(made.root(), 1920, 1080);
              made.chooseFiles(new Stick());
              made.signedIn(CLERK);
              made.open(DeskScreen.CAMPAIGN);
              return made;
            });
  }

  private Optional<Overview> overview(Period period, Optional<String> hamlet) {
    try {
      var campaign = InventedCampaign.commune().campaigns().getFirst();
      return Optional.of(Overview.of(results, campaign, period, hamlet, TODAY));
    } catch (StoreProblem e) {
      throw new AssertionError(e);
    }
  }

  private Report report(ReportWish wish) {
    try {
      return new ReportWriter(results, InventedCampaign.commune())
          .write(wish.period(), wish.by().orElseThrow(), wish.hamlet(), TODAY);
    } catch (StoreProblem e) {
      throw new AssertionError(e);
    }
  }

  /** A clerk who takes what is proposed. */
  private static final class Stick implements FileChoice {
    @Override
    public Optional<Path> open(Scene over, Kind kind) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Scene over, String name, Kind kind) {
      return Optional.of(STICK.resolve(name));
    }
  }

  private List<String> texts(String selector) {
    return Fx.on(
        () -> {
          desk.root().applyCss();
          desk.root().layout();
          return desk.root().lookupAll(selector).stream()
              .filter(Node::isVisible)
              .map(node -> ((Labeled) node).getText())
              .toList();
        });
  }

  private void choose(String box, int index) {
    Fx.on(
        () -> {
          desk.root().applyCss();
          desk.root().layout();
          ((ComboBox<?>) desk.root().lookup(box)).getSelectionModel().select(index);
          return index;
        });
  }

  private void control(KeyCode code) {
    Fx.on(
        () -> {
          desk.root()
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
          return code;
        });
  }

  private ReportTable table() {
    return (ReportTable) desk.root().lookup("#report-table");
  }

  private List<String> firstColumn() {
    return Fx.on(
        () ->
            table().getItems().stream()
                .map(line -> line.getFirst() instanceof Cell.Words(var text) ? text : "")
                .toList());
  }

  @Test
  void theNumbersAreThoseThatWereCountedByHand() {
    assertThat(texts(".kpi-value")).containsExactly("38", "14", "6", "11", "5 ngày");
    assertThat(texts(".kpi-context"))
        .containsExactly(
            "chỉ tiêu: 25 người",
            "36,8\u00a0% · tuần này +2",
            "mức 1: 4 · mức 2: 2",
            "người, ở 2 thôn",
            "cần khoảng 3 người/ngày");
    assertThat(texts(".bar-name")).contains("thôn Trung", "thôn Hạ", "thôn Đông");
    assertThat(texts(".bar-word")).containsExactly("Đạt", "Thiếu 1", "Thiếu 10");
    assertThat(texts("#hint-next"))
        .containsExactly("Thôn Đông và thôn Trung chậm nhất: nên đến trước.");
    assertThat(texts("#hint-how").getFirst()).startsWith("Thôn Đông thiếu 10 trên 14 người cần có");
  }

  @Test
  void oneHamletHasItsOwnNumbers() {
    choose("#report-hamlet", 1);

    assertThat(work.asked).contains("overview 2026-11-16 2026-12-06 thôn Trung");
    assertThat(texts(".kpi-value")).containsExactly("10", "5", "3", "1", "5 ngày");
  }

  @Test
  void theTableSaysTheSameAndItsTotalStaysAtTheFootHoweverItIsSorted() {
    choose("#report-lines", BY_HAMLET);
    assertThat(firstColumn())
        .containsExactly("thôn Trung", "thôn Hạ", "thôn Đông", "thôn Cũ", "Chưa rõ", "Cộng");

    Fx.on(
        () -> {
          var visits = table().getColumns().get(1);
          visits.setSortType(TableColumn.SortType.DESCENDING);
          return table().getSortOrder().setAll(List.of(visits));
        });
    assertThat(firstColumn())
        .containsExactly("thôn Trung", "thôn Hạ", "thôn Cũ", "Chưa rõ", "thôn Đông", "Cộng");
  }

  @Test
  void aFullStickIsToldAndTheReportCanBeSavedAgain() {
    control(KeyCode.S);
    control(KeyCode.S);
    assertThat(work.asked)
        .filteredOn(what -> what.startsWith("save"))
        .as("one at a time")
        .containsExactly("save XLSX " + STICK.resolve("bao-cao-hamlet-2026-11-16-2026-12-06.xlsx"));

    Fx.on(
        () -> {
          work.saving.orElseThrow().failed("RPT-02 Ổ đĩa hoặc USB đã đầy.");
          return true;
        });
    assertThat(texts("#work > .label")).contains("RPT-02 Ổ đĩa hoặc USB đã đầy.");
    control(KeyCode.S);
    assertThat(work.asked).filteredOn(what -> what.startsWith("save")).hasSize(2);
  }

  @Test
  void longWorkCanBeStopped() {
    control(KeyCode.S);
    Fx.on(
        () -> {
          ((Button) desk.root().lookup("#stop-work")).fire();
          return true;
        });
    assertThat(work.asked).contains("stop");
  }
}
