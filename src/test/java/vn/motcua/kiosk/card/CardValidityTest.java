package vn.motcua.kiosk.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors reckoned from Luật Căn cước 2023 Đ21 and Luật CCCD 2014 Đ21. */
class CardValidityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
    "2003-03-21, 2021-08-14, 2028-03-21, 25",
    "1986-01-11, 2024-10-04, 2046-01-11, 60",
    "1984-08-02, 2024-09-23, 2044-08-02, 60",
    "2013-05-10, 2024-08-01, 2027-05-10, 14",
    "2013-05-10, 2025-07-20, 2038-05-10, 25",
    "2001-11-21, 2024-11-21, 2041-11-21, 40",
  })
  void aCardHoldsUntilTheNextBirthdayThatIsNotTooNear(
      LocalDate born, LocalDate issued, LocalDate until, int age) {
    assertThat(CardValidity.of(citizen(born, issued), TODAY))
        .isEqualTo(
            new CardValidity.Valid(
                until, age, java.time.temporal.ChronoUnit.DAYS.between(TODAY, until), false));
  }

  @ParameterizedTest
  @CsvSource({
    "2000-06-01, 2021-05-12, 2025-06-01, 25",
    "1962-02-15, 2019-03-20, 2022-02-15, 60",
  })
  void aCardWhoseBirthdayHasPassedIsExpired(
      LocalDate born, LocalDate issued, LocalDate since, int age) {
    assertThat(CardValidity.of(citizen(born, issued), TODAY))
        .isEqualTo(new CardValidity.Expired(since, age, false));
  }

  @Test
  void theBirthdayItselfIsTheLastDay() {
    var citizen = citizen(LocalDate.of(2001, 11, 21), LocalDate.of(2024, 11, 20));
    assertThat(CardValidity.of(citizen, TODAY))
        .isEqualTo(new CardValidity.Valid(TODAY, 25, 0, false));
    assertThat(CardValidity.of(citizen, TODAY.plusDays(1)))
        .isEqualTo(new CardValidity.Expired(TODAY, 25, false));
  }

  @Test
  void aCardIssuedAtFiftyEightHasNoEnd() {
    var citizen = citizen(LocalDate.of(1962, 2, 15), LocalDate.of(2021, 3, 20));
    assertThat(CardValidity.of(citizen, TODAY)).isEqualTo(new CardValidity.Unlimited());
  }

  @Test
  void aLeapDayOnlyGivesTheMonth() {
    var citizen = citizen(LocalDate.of(2000, 2, 29), LocalDate.of(2021, 5, 12));
    var validity = CardValidity.of(citizen, TODAY);
    assertThat(validity).isInstanceOf(CardValidity.Expired.class);
    var expired = (CardValidity.Expired) validity;
    assertThat(expired.onlyMonth()).isTrue();
    assertThat(expired.since()).isBetween("2025-02-28", "2025-03-01");
  }

  @Test
  void withoutADayNothingIsReckoned() {
    var unborn = citizen(LocalDate.of(1990, 2, 1), LocalDate.of(2021, 4, 15));
    var year =
        new Citizen(
            unborn.id(),
            Optional.empty(),
            Optional.of(BirthDate.ofYear(1990)),
            Sex.MALE,
            Optional.empty(),
            unborn.issued());
    assertThat(CardValidity.of(year, TODAY)).isEqualTo(new CardValidity.Unknown());
    assertThat(CardValidity.of(Citizen.ofNumber(unborn.id()), TODAY))
        .isEqualTo(new CardValidity.Unknown());
  }

  @Test
  void theEndIsSoonNinetyDaysBefore() {
    var citizen = citizen(LocalDate.of(2003, 3, 21), LocalDate.of(2021, 8, 14));
    var until = LocalDate.of(2028, 3, 21);
    assertThat(CardValidity.of(citizen, until.minusDays(89)))
        .matches(v -> v instanceof CardValidity.Valid valid && valid.endsSoon());
    assertThat(CardValidity.of(citizen, until.minusDays(90)))
        .matches(v -> v instanceof CardValidity.Valid valid && !valid.endsSoon());
  }

  private static Citizen citizen(LocalDate born, LocalDate issued) {
    return new Citizen(
        new PersonalId("001090000000"),
        Optional.empty(),
        Optional.of(BirthDate.of(born)),
        Sex.MALE,
        Optional.empty(),
        Optional.of(issued));
  }
}
