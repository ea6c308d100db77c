package vn.motcua.kiosk.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

  @ParameterizedTest
  @CsvSource({
    "0, không",
    "4, bốn",
    "5, năm",
    "10, mười",
    "11, mười một",
    "14, mười bốn",
    "15, mười lăm",
    "20, hai mươi",
    "21, hai mươi mốt",
    "24, hai mươi tư",
    "25, hai mươi lăm",
    "99, chín mươi chín",
    "100, một trăm",
    "105, một trăm linh năm",
    "115, một trăm mười lăm",
    "321, ba trăm hai mươi mốt"
  })
  void numbersAreSaidAsPeopleSayThem(int number, String said) {
    assertThat(Spoken.number(number)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trong 7 ngày, gõ mã OTP | Trong bảy ngày, gõ mã ô-tê-pê",
        "7:30–11:30 | bảy giờ ba mươi đến mười một giờ ba mươi",
        "22:00 | hai mươi hai giờ",
        "8–20 ký tự | tám đến hai mươi ký tự",
        "gọi 1900 | gọi một chín không không",
        "Thứ Hai – Thứ Sáu | Thứ Hai đến Thứ Sáu"
      })
  void aSentenceHasNoFiguresLeft(String written, String said) {
    assertThat(Spoken.text(written)).isEqualTo(said);
  }

  @Test
  void aTelephoneNumberIsToldFigureByFigure() {
    assertThat(Spoken.telephone("1900 0368")).isEqualTo("một chín không không, không ba sáu tám");
  }

  @Test
  void theFourthMonthHasItsOwnName() {
    assertThat(Spoken.day(LocalDate.of(2027, 4, 21))).isEqualTo("ngày hai mươi mốt tháng tư");
  }
}
