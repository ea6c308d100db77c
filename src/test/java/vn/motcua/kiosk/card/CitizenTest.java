package vn.motcua.kiosk.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenTest {

  @ParameterizedTest
  @CsvSource({
    "001090000000, MALE, 1990",
    "001190000000, FEMALE, 1990",
    "001204000000, MALE, 2004",
    "001304000000, FEMALE, 2004",
    "001400000000, MALE, 2100",
    "001799000000, FEMALE, 2299",
    "001899000000, MALE, 2399",
    "999900000000, FEMALE, 2300",
  })
  void theNumberTellsSexAndYearOfEveryCentury(String digits, Sex sex, int year) {
    var id = new PersonalId(digits);
    assertThat(id.impliedSex()).isEqualTo(sex);
    assertThat(id.impliedBirthYear()).isEqualTo(year);
    assertThat(id.doubts(BirthDate.ofYear(year), sex)).isEmpty();
    assertThat(id.doubts(BirthDate.ofYear(year), Sex.UNKNOWN)).isEmpty();
  }

  @Test
  void aNumberThatDisagreesIsDoubtedInEachWay() {
    var id = new PersonalId("001090000000");
    assertThat(id.doubts(BirthDate.ofYear(1991), Sex.FEMALE))
        .containsExactlyInAnyOrder(PersonalId.Doubt.SEX, PersonalId.Doubt.BIRTH_YEAR);
    assertThat(id.doubts(BirthDate.ofYear(1991), Sex.MALE))
        .containsExactly(PersonalId.Doubt.BIRTH_YEAR);
  }

  @Test
  void birthsRegisteredAbroadHaveNumbersToo() {
    assertThat(PersonalId.isWellFormed("500090000000")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00109000000", "0010900000000", "00109000000x", "٠٠١٠٩٠٠٠٠٠٠٠"})
  void whatHasNotTwelveDigitsIsNoNumberAndIsNotRepeatedInTheError(String text) {
    assertThat(PersonalId.isWellFormed(text)).isFalse();
    assertThatThrownBy(() -> new PersonalId(text)).hasMessage("a personal id has 12 digits");
  }

  @ParameterizedTest
  @CsvSource({
    "Đỗ Đình Đạt Mẫu, Do Dinh Dat Mau",
    "Nguyễn Thị Mẫu, Nguyen Thi Mau",
    "Lương Ưng Mẫu, Luong Ung Mau",
    "ĐẶNG QUÝ MẪU, DANG QUY MAU",
    "Y Bhĭm Mẫu, Y Bhim Mau",
  })
  void theTextMessageWritesNamesWithoutMarks(String name, String unaccented) {
    assertThat(new PersonName(name).unaccented()).isEqualTo(unaccented);
  }

  @Test
  void aNameIsComposedAndSpacedOnce() {
    assertThat(new PersonName("  Nguye\u0302\u0303n   Va\u0306n\tMẫu "))
        .isEqualTo(new PersonName("Nguyễn Văn Mẫu"));
    assertThat(new PersonName("Đỗ Thị Mẫu").capitals()).isEqualTo("ĐỖ THỊ MẪU");
    assertThat(new PersonName("Đỗ Thị Mẫu").given()).isEqualTo("Mẫu");
    assertThat(new PersonName("Mẫu").given()).isEqualTo("Mẫu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Số 12, thôn Mẫu Một, Mẫu Hai, Mẫu Ba, Mẫu Bốn; thôn Mẫu Một, Mẫu Hai",
        "Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn; Tổ 1, Mẫu Hai",
        "Số 1, ngõ 2, Tổ 3, Mẫu Hai, Mẫu Ba, Mẫu Bốn; Tổ 3, Mẫu Hai",
        "Mẫu Bốn; Mẫu Bốn",
        "''; ''",
        ", ,; ''",
      })
  void aResidenceIsShownWithoutTheDoor(String text, String coarse) {
    assertThat(new Residence(text).coarse()).isEqualTo(coarse);
  }

  @Test
  void nothingPersonalIsPrintedByAccident() {
    var citizen =
        new Citizen(
            new PersonalId("001090000000"),
            Optional.of(new PersonName("Nguyễn Văn Mẫu")),
            Optional.of(BirthDate.of(LocalDate.of(1990, 2, 1))),
            Sex.MALE,
            Optional.of(new Residence("Tổ 1, Mẫu Hai")),
            Optional.of(LocalDate.of(2021, 4, 15)));
    assertThat(new CardReading.Card(citizen, false).toString())
        .doesNotContain("001090", "Nguyễn", "Mẫu", "Tổ", "1990-02-01");
  }
}
