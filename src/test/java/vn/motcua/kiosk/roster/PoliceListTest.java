package vn.motcua.kiosk.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as the police send them. */
class PoliceListTest {

  private static final String LIST =
      """
      STT;Họ và tên;Số định danh cá nhân;Nơi thường trú
      1;Trần Thị Mẫu;001304000000;Thôn Trung, xã Mẫu
      2;Đỗ Văn Mẫu;000167000123;Thôn Hạ, xã Mẫu
      """;

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("danh sách");
  }

  private static void isTheList(Lists.Read read) {
    assertThat(read.numbers()).containsExactly("001304000000", "000167000123");
    assertThat(read.names()).containsExactly("Trần Thị Mẫu", "Đỗ Văn Mẫu");
    assertThat(read.people().getFirst().residence().orElseThrow().among(List.of("Thôn Trung")))
        .contains("Thôn Trung");
    assertThat(read.findings()).isEqualTo(new Findings(2, 0, Map.of(), List.of()));
  }

  @Test
  void aWorkbookWithALetterheadIsRead() throws IOException, RosterProblem {
    isTheList(
        Lists.read(
            Lists.xlsx(
                file(),
                List.of("CÔNG AN XÃ MẪU", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                List.of("DANH SÁCH CÔNG DÂN CÓ SỐ ĐỊNH DANH CHƯA KÍCH HOẠT"),
                List.of(),
                List.of("STT", "Họ và tên", "Số ĐDCN", "Nơi thường trú"),
                List.of("(1)", "(2)", "(3)", "(4)"),
                List.of(1, "Trần Thị Mẫu", "001304000000", "Thôn Trung, xã Mẫu"),
                List.of(),
                List.of(2, "Đỗ Văn Mẫu", "000 167 000 123", "Thôn Hạ, xã Mẫu"))));
  }

  @Test
  void aHeadingMayStandARowHigherWhereCellsAreMerged() throws IOException, RosterProblem {
    isTheList(
        Lists.read(
            Lists.xlsx(
                file(),
                List.of("STT", "HO TEN", "Giấy tờ", "", "DIA CHI"),
                List.of("", "", "SO CCCD", "Ngày cấp", ""),
                List.of(1, "Trần Thị Mẫu", "001304000000", "", "Thôn Trung"),
                List.of(2, "Đỗ Văn Mẫu", "000167000123", "", "Thôn Hạ"))));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false"})
  void csvIsReadInEveryLetterThatExcelWrites(String charset, boolean marked)
      throws IOException, RosterProblem {
    isTheList(
        Lists.read(Lists.csv(file(), (marked ? "\ufeff" : "") + LIST, Charset.forName(charset))));
  }

  /** Letters and tone marks stand apart there. */
  @Test
  void csvOfOldVietnameseWindowsIsGuessed() throws IOException, RosterProblem {
    var windows = Charset.forName("windows-1258");
    var apart = new StringBuilder();
    for (var letter : LIST.split("", -1)) {
      apart.append(windows.newEncoder().canEncode(letter) ? letter : tonesApart(letter));
    }
    isTheList(Lists.read(Lists.csv(file(), apart.toString(), windows)));
  }

  /** ế as ê and a tone, not as e and two marks. */
  private static String tonesApart(String letter) {
    var marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
    return marks.length() < 3
        ? marks
        : Normalizer.normalize(
                marks.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC)
            + marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void whatSeparatesTheFieldsIsSeen(String separator) throws IOException, RosterProblem {
    var quoted = LIST.replaceAll("(Thôn [^\\n]*)", "\"$1\"");
    isTheList(Lists.read(Lists.csv(file(), quoted.replace(";", separator))));
  }

  @Test
  void columnsCanBePointedOutByLetterOrHeading() throws IOException, RosterProblem {
    var list = Lists.csv(file(), "Mã,Ai\n001304000000,Trần Thị Mẫu\n");

    assertThat(Lists.refusal(list)).isEqualTo(RosterProblem.Kind.NO_HEADER);
    var read = Lists.read(list, Map.of(Column.NUMBER, "a", Column.NAME, "B"));
    assertThat(read.names()).containsExactly("Trần Thị Mẫu");
    assertThat(read.findings().leftOut()).isZero();
    var named = Lists.csv(file(), "Số CCCD,Người vợ\n001304000000,Trần Thị Mẫu\n");
    assertThat(Lists.read(named, Map.of(Column.NAME, "nguoi vo")).names())
        .containsExactly("Trần Thị Mẫu");
    assertThatExceptionOfType(RosterProblem.class)
        .isThrownBy(() -> Lists.read(named, Map.of(Column.NAME, "Người chồng")))
        .withMessageStartingWith("LST-10");
  }

  @Test
  void theLayoutSaysWhatItFound() throws IOException, RosterProblem {
    var list = RosterFile.open(Lists.csv(file(), LIST, UTF_8));

    assertThat(list.format()).isEqualTo("CSV, UTF-8, ngăn bằng “;”");
    assertThat(list.layout())
        .isEqualTo(
            new Layout(
                0,
                1,
                List.of("STT", "Họ và tên", "Số định danh cá nhân", "Nơi thường trú"),
                Map.of(Column.NUMBER, 2, Column.NAME, 1, Column.HAMLET, 3)));
    assertThat(RosterFile.open(Lists.csv(file(), "\ufeff" + LIST, UTF_16LE)).format())
        .contains("UTF-16LE");
    assertThat(RosterFile.open(Lists.csv(file(), "\ufeff" + LIST, UTF_16BE)).format())
        .contains("UTF-16BE");
  }

  @Test
  void rowsAreNamedByTheNumbersThatTheSpreadsheetShows() throws IOException, RosterProblem {
    var read = Lists.read(Lists.csv(file(), LIST + "\n3;Ai;không có;\nTổng cộng: 3;;;\n"));

    assertThat(read.findings().first())
        .containsExactly(new Remark(5, Finding.NUMBER_ODD), new Remark(6, Finding.NUMBER_MISSING));
    assertThat(read.findings().leftOut()).isEqualTo(2);
  }

  @Test
  void nobodyOnItShowsInWords() throws IOException, RosterProblem {
    var read = Lists.read(Lists.csv(file(), LIST));

    assertThat(read.people().toString()).doesNotContain("001304000000", "Trần", "Trung");
  }
}
