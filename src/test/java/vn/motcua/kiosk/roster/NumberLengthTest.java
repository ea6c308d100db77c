package vn.motcua.kiosk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are too short, too long or none. */
class NumberLengthTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0013040000000,NUMBER_LENGTH",
    "01304000000,NUMBER_LENGTH", // a zero is left in front, so Excel dropped none
    "00130400,NUMBER_LENGTH",
    "160000000,OLD_NUMBER",
    "00130400O000,NUMBER_ODD",
    "'',NUMBER_MISSING",
    "=A1,FORMULA",
    "@SUM(A1),FORMULA",
    "+cmd|' /C calc'!A0,FORMULA",
    "<script>alert(1)</script>,NUMBER_ODD"
  })
  void eachIsToldByItsRowAndTheNextIsRead(String number, Finding finding)
      throws IOException, RosterProblem {
    var file =
        Lists.csv(
            folder.resolve("list.csv"),
            "CCCD;Họ tên\n000167000123;Đỗ Văn Mẫu\n%s;Ai\n001304000000;Trần Thị Mẫu\n"
                .formatted(number));

    var read = Lists.read(file);

    assertThat(read.names()).containsExactly("Đỗ Văn Mẫu", "Trần Thị Mẫu");
    assertThat(read.findings().first()).containsExactly(new Remark(3, finding));
  }

  @ParameterizedTest
  @CsvSource({"000 167 000 123", "000.167.000.123", "\u00a0000167000123\u200b", "０００１６７０００１２３"})
  void howItIsSpacedIsNoMatter(String number) throws IOException, RosterProblem {
    var file = Lists.csv(folder.resolve("list.csv"), "CCCD;\n" + number + ";\n");

    assertThat(Lists.read(file).numbers()).containsExactly("000167000123");
  }

  @Test
  void aFormulaInANameIsNotTaken() throws IOException, RosterProblem {
    var file =
        Lists.csv(
            folder.resolve("list.csv"),
            """
            CCCD;Họ tên
            000167000123;"=HYPERLINK(""http://x.example"")"
            001304000000;<script>alert(1)</script>
            """);

    var read = Lists.read(file);

    assertThat(read.people()).hasSize(2).allMatch(p -> p.name().isEmpty());
    assertThat(read.findings().counts()).containsEntry(Finding.NAME_LEFT_OUT, 2);
    assertThat(read.findings().leftOut()).isZero();
  }
}
