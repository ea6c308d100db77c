package vn.motcua.kiosk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing says which column is which. */
class MissingHeaderTest {

  @TempDir private Path folder;

  @Test
  void theClerkIsAskedToPointTheColumnOut() throws IOException, RosterProblem {
    var file =
        Lists.xlsx(
            folder.resolve("bare.xlsx"),
            List.of("Danh sách gửi kèm"),
            List.of(1, "Trần Thị Mẫu", "001304000000"),
            List.of(2, "Đỗ Văn Mẫu", "12345"));

    assertThat(Lists.refusal(file)).isEqualTo(RosterProblem.Kind.NO_HEADER);
    assertThat(RosterProblem.Kind.NO_HEADER.sentence()).contains("--map number=C");

    var read = Lists.read(file, Map.of(Column.NUMBER, "C", Column.NAME, "B"));
    assertThat(read.names()).containsExactly("Trần Thị Mẫu");
    assertThat(read.findings().first()).containsExactly(new Remark(3, Finding.NUMBER_LENGTH));
  }
}
