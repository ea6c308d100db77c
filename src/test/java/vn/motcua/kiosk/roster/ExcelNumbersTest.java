package vn.motcua.kiosk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel makes of numbers of twelve digits. */
class ExcelNumbersTest {

  @TempDir private Path folder;

  @Test
  void zerosInFrontThatItDroppedComeBackAndAreTold() throws IOException, RosterProblem {
    var file =
        Lists.xlsx(
            folder.resolve("a.xlsx"),
            List.of("CCCD"),
            List.of(1_304_000_000L),
            List.of(new BigDecimal("1.167000123E9")),
            List.of("1204000000"));

    var read = Lists.read(file);

    assertThat(read.numbers()).containsExactly("001304000000", "001167000123", "001204000000");
    assertThat(read.findings().counts()).containsEntry(Finding.ZEROS_RESTORED, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.30E+09", "1,304E+9", "1E+11"})
  void digitsThatItRoundedAwayAreGone(String shown) throws IOException, RosterProblem {
    var read = Lists.read(Lists.csv(folder.resolve("a.csv"), "CCCD;Tên\n" + shown + ";\n"));

    assertThat(read.people()).isEmpty();
    assertThat(read.findings().first()).containsExactly(new Remark(2, Finding.ROUNDED));
  }

  @Test
  void theyAreGoneAlsoWhereTheRoundedNumberWasSavedAnew() throws IOException, RosterProblem {
    var file = Lists.xlsx(folder.resolve("a.xlsx"), List.of("CCCD"), List.of(123_000_000_000L));

    assertThat(Lists.read(file).findings().first()).containsExactly(new Remark(2, Finding.ROUNDED));
  }

  @Test
  void aFormulaIsNotBelieved() throws IOException, RosterProblem {
    var file =
        Lists.xlsx(
            folder.resolve("a.xlsx"), List.of("CCCD"), List.of("=TEXT(A9,\"000000000000\")"));

    assertThat(Lists.read(file).findings().first()).containsExactly(new Remark(2, Finding.FORMULA));
  }

  @Test
  void whatExportsWriteSoThatItKeepsZerosIsRead() throws IOException, RosterProblem {
    var file = Lists.csv(folder.resolve("a.csv"), "CCCD;Tên\n=\"000167000123\";\n'001304000000;\n");

    assertThat(Lists.read(file).numbers()).containsExactly("000167000123", "001304000000");
  }

  @Test
  void whatOtherProgramsWriteForDecimalsIsRead() throws IOException, RosterProblem {
    var file = Lists.csv(folder.resolve("a.csv"), "CCCD;Tên\n1304000000.0;\n");

    assertThat(Lists.read(file).numbers()).containsExactly("001304000000");
  }
}
