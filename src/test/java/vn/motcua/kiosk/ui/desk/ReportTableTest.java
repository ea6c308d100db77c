package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn.SortType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.campaign.Cell;
import vn.motcua.kiosk.campaign.Table;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.citizen.Fx;

@ExtendWith(Fx.class)
class ReportTableTest {

  private static final Table PEOPLE =
      new Table(
          Table.Shape.CASES,
          List.of("Họ tên", "Thôn"),
          Stream.of("thôn 10", "thôn Đông", "thôn 2", "thôn Hạ")
              .map(ReportTableTest::somebodyOf)
              .toList(),
          false);

  private static List<Cell> somebodyOf(String hamlet) {
    return List.of(new Cell.Words("Lê Thị Mẫu"), new Cell.Words(hamlet));
  }

  @Test
  void theSecondHamletStandsBeforeTheTenth() {
    assertThat(hamlets(SortType.ASCENDING))
        .containsExactly("thôn 2", "thôn 10", "thôn Đông", "thôn Hạ");
    assertThat(hamlets(SortType.DESCENDING))
        .containsExactly("thôn Hạ", "thôn Đông", "thôn 10", "thôn 2");
  }

  private static List<String> hamlets(SortType sorted) {
    var words = Texts.load(List.of()).to(Wording.toAnybody(Language.VIETNAMESE));
    return Fx.on(
        () -> {
          var table = new ReportTable();
          table.show(PEOPLE, new DeskTables(new FakeColumns(), words), "people");
          var hamlet = table.getColumns().get(1);
          hamlet.setSortType(sorted);
          table.getSortOrder().setAll(List.of(hamlet));
          return table.getItems().stream().map(line -> ((Cell.Words) line.get(1)).text()).toList();
        });
  }
}
