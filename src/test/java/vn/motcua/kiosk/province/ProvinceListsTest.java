package vn.motcua.kiosk.province;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.config.Target;

class ProvinceListsTest {

  private static final String COMMUNES = "Mã xã,Loại,Tên,Tỉnh,Số máy\n";
  private static final String TARGETS =
      "Mã xã,Đợt,Từ ngày,Đến ngày,Người thuộc diện,Chỉ tiêu,Đã kích hoạt\n";

  @TempDir private Path folder;

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), text);
  }

  @Test
  void aListIsReadAsSpreadsheetsWriteIt() throws IOException, ProvinceProblem {
    var two = new Enrolment.Listed("00001", "xã", "Mẫu", "Minh Họa", 2);
    var one = new Enrolment.Listed("00002", "phường", "Mẫu Hai", "Minh Họa", 1);
    var lines = "00001,xã,Mẫu,Minh Họa,2\n00002,phường,\"Mẫu Hai\",Minh Họa, 1\n";
    assertThat(ProvinceLists.communes(list(COMMUNES + lines))).containsExactly(two, one);
    assertThat(
            ProvinceLists.communes(
                list("\ufeff" + (COMMUNES + lines).replace(',', ';').replace("\n", "\r\n"))))
        .containsExactly(two, one);
  }

  @Test
  void targetsAreWrittenAsInThePlan() throws IOException, ProvinceProblem {
    assertThat(
            ProvinceLists.targets(
                list(TARGETS + "00001,Đợt 1,16/11/2026,6/12/2026,1200,> 60%,350\n")))
        .containsExactly(
            new Targets.Listed(
                2,
                1,
                "Đợt 1",
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 12, 6),
                new Target(1200, 60, true, 350)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,xã,Mẫu,Minh Họa,2|năm chữ số",
        "00001,xã,Mẫu,Minh Họa,100|từ 1 đến 99",
        "00001,xã,Mẫu,Minh Họa,hai|số nguyên",
        "00001,xã,,Minh Họa,2|cột 3 còn trống",
        "00001,xã,Mẫu,2|cần 5 cột",
        "00001,xã,Mẫu,Minh Họa,2,x|cần 5 cột"
      })
  void aWrongLineOfCommunesIsToldByItsNumber(String line, String sentence) throws IOException {
    var file = list(COMMUNES + "00009,xã,Mẫu Chín,Minh Họa,1\n" + line + "\n");
    assertThatExceptionOfType(ProvinceProblem.class)
        .isThrownBy(() -> ProvinceLists.communes(file))
        .withMessageStartingWith("PRV-01 Dòng 3: ")
        .withMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,Đợt 1,16/11/2026,06/12/2026,1200,60%,350|năm chữ số",
        "00001,Đợt 1,31/02/2026,06/12/2026,1200,60%,350|ngày ghi như",
        "00001,Đợt 1,06/12/2026,16/11/2026,1200,60%,350|kết thúc trước",
        "00001,Đợt 1,16/11/2026,06/12/2026,1200,60,350|chỉ tiêu ghi như",
        "00001,Đợt 1,16/11/2026,06/12/2026,1200,160%,350|từ 1% đến 100%",
        "00001,Đợt 1,16/11/2026,06/12/2026,1200,60%,1201|không quá số người",
        "00001,Đợt 1,16/11/2026,06/12/2026,0,60%,0|không quá số người"
      })
  void aWrongLineOfTargetsIsToldByItsNumber(String line, String sentence) throws IOException {
    var file = list(TARGETS + line + "\n");
    assertThatExceptionOfType(ProvinceProblem.class)
        .isThrownBy(() -> ProvinceLists.targets(file))
        .withMessageStartingWith("PRV-01 Dòng 2: ")
        .withMessageContaining(sentence);
  }

  @Test
  void whatIsNoListIsToldAsSuch() throws IOException {
    for (var bytes :
        new byte[][] {
          {},
          COMMUNES.getBytes(UTF_16LE),
          {'P', 'K', 3, 4, (byte) 0xff},
          "\"never closed".getBytes(UTF_16LE)
        }) {
      var file = Files.write(folder.resolve("none.csv"), bytes);
      assertThatExceptionOfType(ProvinceProblem.class)
          .isThrownBy(() -> ProvinceLists.communes(file))
          .withMessageStartingWith("PRV-01 Dòng ");
    }
  }
}
