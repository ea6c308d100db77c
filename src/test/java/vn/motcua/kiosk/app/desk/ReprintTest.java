package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.ui.desk.Query;
import vn.motcua.kiosk.ui.desk.SheetSize;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.DeskVisits;

/** The clerk prints a visit's sheet once more, in the letters that he wants. */
class ReprintTest {

  /** Only on a sheet in usual letters is there room for it. */
  private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

  @TempDir private Path folder;
  private DeskBooks books;

  @BeforeEach
  void books() throws Exception {
    books = new DeskBooks(folder);
  }

  @AfterEach
  void closingTime() throws Exception {
    books.close();
  }

  /** What comes out of the printer. */
  private String printed(SheetSize size) throws IOException, InterruptedException {
    var news = new LinkedBlockingQueue<String>();
    books.visits.reprint(DeskBooks.CLERK, row(), size, news::add);
    assertThat(news.poll(60, TimeUnit.SECONDS)).isEqualTo("Đã gửi tới máy in.");
    try (var files = Files.list(folder.resolve("printed"))) {
      var pdf = files.filter(f -> f.toString().endsWith(".pdf")).toList().getFirst();
      try (var document = Loader.loadPDF(pdf.toFile())) {
        return new PDFTextStripper().getText(document);
      } finally {
        Files.delete(pdf);
      }
    }
  }

  private DeskRow row() throws InterruptedException {
    var rows = new LinkedBlockingQueue<DeskRow>();
    var everybody = new DeskVisits.Filter(Optional.empty(), Optional.empty());
    books.visits.find(
        DeskBooks.CLERK,
        new Query.ByKind(everybody),
        found ->
            found.stream()
                .filter(r -> r.visit().pathway().isPresent())
                .limit(1)
                .forEach(rows::add));
    return Objects.requireNonNull(rows.poll(60, TimeUnit.SECONDS));
  }

  @Test
  void theClerkChoosesTheLettersAndTheyStayChosen() throws Exception {
    assertThat(books.visits.sizes()).isEqualTo(List.of(SheetSize.USUAL, SheetSize.LARGE));
    assertThat(printed(SheetSize.AS_BEFORE)).contains(NATION);
    assertThat(printed(SheetSize.LARGE)).doesNotContain(NATION);
    assertThat(printed(SheetSize.AS_BEFORE)).doesNotContain(NATION);
    assertThat(printed(SheetSize.USUAL)).contains(NATION);
    assertThat(printed(SheetSize.AS_BEFORE)).contains(NATION);
  }
}
