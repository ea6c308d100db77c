package vn.motcua.kiosk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same person twice. */
class DuplicateNumbersTest {

  @TempDir private Path folder;

  @Test
  void theFirstRowCountsAndTheOthersAreNamed() throws IOException, RosterProblem {
    var file =
        Lists.xlsx(
            folder.resolve("twice.xlsx"),
            List.of("CCCD", "Họ tên"),
            List.of("001304000000", "Trần Thị Mẫu"),
            List.of("000167000123", "Đỗ Văn Mẫu"),
            List.of("001 304 000 000", "Trần Thị Mẫu"),
            List.of(1_304_000_000L, "Trần Thị Mẫu"));

    var read = Lists.read(file);

    assertThat(read.names()).containsExactly("Trần Thị Mẫu", "Đỗ Văn Mẫu");
    assertThat(read.findings().first())
        .containsExactly(new Remark(4, Finding.REPEATED), new Remark(5, Finding.REPEATED));
  }
}
