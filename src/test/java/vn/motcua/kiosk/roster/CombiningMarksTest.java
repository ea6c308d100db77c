package vn.motcua.kiosk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and headings from machines that write a letter and its marks apart. */
class CombiningMarksTest {

  @TempDir private Path folder;

  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void theyAreTheSameNamesAndHeadings() throws IOException, RosterProblem {
    var file =
        Lists.xlsx(
            folder.resolve("mac.xlsx"),
            List.of(apart("Số định danh"), apart("Họ và tên"), apart("Thôn")),
            List.of("001304000000", apart("Nguyễn Thị Mẫu"), apart("Thôn Hạ")));

    var read = Lists.read(file);

    assertThat(read.names()).containsExactly("Nguyễn Thị Mẫu");
    assertThat(read.people().getFirst().residence().orElseThrow().text()).isEqualTo("Thôn Hạ");
  }
}
