package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.VisitCode;

class TypedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final VisitCode SEVENTH = new VisitCode("MC-2411-007");

  @ParameterizedTest
  @ValueSource(strings = {"MC-2411-007", "mc-2411-007", " MC2411007 ", "7", "007"})
  void aCodeIsKnownHoweverItIsTyped(String typed) {
    assertThat(Typed.query(typed, TODAY)).contains(new Query.ByCode(SEVENTH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mẫu", "Nguyễn Thị", "m"})
  void lettersAreAName(String typed) {
    assertThat(Typed.query(typed, TODAY)).contains(new Query.ByName(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "MC-", "MC-24", "MC-2411-", "12345", "-"})
  void whatMeansNothingYetIsNotLookedFor(String typed) {
    assertThat(Typed.query(typed, TODAY)).isEmpty();
  }

  @Test
  void aCardAtTheHandScannerIsItsNumberAndNothingElseOfIt() {
    assertThat(Typed.person("000167000123|000000000|Nguyễn Thị Mẫu|02021967|Nữ|"))
        .contains(new PersonalId("000167000123"));
    assertThat(Typed.person("000167000123")).isPresent();
    assertThat(Typed.person("00016700012")).isEmpty();
    assertThat(Typed.person("Mẫu 000167000123")).isEmpty();
  }
}
