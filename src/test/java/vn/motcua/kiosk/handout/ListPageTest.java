package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ListPageTest {

  private static final List<ListPage.Column> COLUMNS =
      List.of(new ListPage.Column("Họ tên", 40), new ListPage.Column("Thôn", 60));

  private record Read(int pages, String words) {}

  private static Read read(List<List<String>> rows) throws IOException {
    var pdf = ListPage.of("Bộ phận Một cửa, xã Mẫu", "Danh sách nhắc", COLUMNS, rows);
    try (var document = Loader.loadPDF(pdf)) {
      return new Read(document.getNumberOfPages(), new PDFTextStripper().getText(document));
    }
  }

  @Test
  void everyRowIsThereAndEachPageHasItsHeadingAndNumber() throws IOException {
    var rows = IntStream.range(0, 60).mapToObj(i -> List.of("Đỗ Thị Mẫu " + i, "thôn Thượng"));
    var read = read(rows.toList());
    assertThat(read.pages()).isEqualTo(3);
    for (int i = 0; i < 60; i++) {
      assertThat(read.words()).contains("Đỗ Thị Mẫu " + i);
    }
    assertThat(read.words()).contains("trang 1/3", "trang 2/3", "trang 3/3", "Họ tên");
  }

  @Test
  void anEmptyListIsStillAPage() throws IOException {
    assertThat(read(List.of()).pages()).isEqualTo(1);
  }

  @Test
  void whatIsTooLongForItsColumnIsCutOffAndLeavesTheNextOneAlone() throws IOException {
    var read = read(List.of(List.of("Nguyễn ".repeat(20), "thôn Hạ")));
    assertThat(read.words()).contains("…").containsPattern("…\\s*thôn Hạ");
  }
}
