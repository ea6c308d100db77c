package vn.motcua.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.guide.Fact;
import vn.motcua.kiosk.guide.Language;

class KnownTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void aCardThatHoldsAnswersForItsHolder() {
    assertThat(of(born(1990), "2021-04-15").facts()).containsExactly(Fact.CARD_HOLDS);
    assertThat(of(born(1962), "2021-03-20").facts()).containsExactly(Fact.CARD_HOLDS);
  }

  @Test
  void aCardThatHasOrMayHaveEndedAnswersNothingSoThatThePrintedDateIsLookedAt() {
    assertThat(of(LocalDate.of(2000, 6, 1), "2021-05-12").facts()).as("ended").isEmpty();
    assertThat(of(TODAY.minusYears(25).plusDays(29), "2021-05-12").facts()).as("soon").isEmpty();
    assertThat(of(TODAY.minusYears(25).plusDays(30), "2021-05-12").facts())
        .as("in a month")
        .containsExactly(Fact.CARD_HOLDS);
  }

  @Test
  void theCardOfAChildTellsItsAge() {
    assertThat(of(TODAY.minusYears(6).plusDays(1), "2026-01-05").facts())
        .containsExactly(Fact.UNDER_SIX);
    assertThat(of(TODAY.minusYears(6), "2026-01-05").facts()).containsExactly(Fact.SIX_TO_THIRTEEN);
    assertThat(of(TODAY.minusYears(14).plusDays(1), "2026-01-05").facts())
        .containsExactly(Fact.SIX_TO_THIRTEEN);
    assertThat(of(TODAY.minusYears(14), "2026-01-05").facts()).containsExactly(Fact.CARD_HOLDS);
  }

  @Test
  void withoutADateOfBirthOrACardEverythingIsAsked() {
    var start = Known.atStart(VisitCode.of(TODAY, 1), TODAY.atTime(9, 0), Language.VIETNAMESE);
    assertThat(start.facts()).isEmpty();
    assertThat(start.with(citizen(Optional.of(BirthDate.ofYear(1950)), "2021-04-15")).facts())
        .isEmpty();
  }

  @Test
  void theGuardianOfAChildIsAddressedNotTheChild() {
    assertThat(of(TODAY.minusYears(10), "2026-01-05").wording().address()).isEqualTo("ông/bà");
    assertThat(of(TODAY.minusYears(16), "2026-01-05").wording().address()).isEqualTo("bạn");
    assertThat(of(born(1990), "2021-04-15").wording().address()).isEqualTo("bà");
  }

  private static LocalDate born(int year) {
    return LocalDate.of(year, 2, 1);
  }

  private static Known of(LocalDate born, String issued) {
    return Known.atStart(VisitCode.of(TODAY, 1), TODAY.atTime(9, 0), Language.VIETNAMESE)
        .with(citizen(Optional.of(BirthDate.of(born)), issued));
  }

  private static Citizen citizen(Optional<BirthDate> born, String issued) {
    return new Citizen(
        new PersonalId("001190000000"),
        Optional.of(new PersonName("Nguyễn Thị Mẫu")),
        born,
        Sex.FEMALE,
        Optional.empty(),
        Optional.of(LocalDate.parse(issued)));
  }
}
