package vn.motcua.kiosk.card;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * How long a card can be used, estimated from the birth date and the day of issue: the QR code does
 * not hold the expiry date, so people are always asked to look at the date printed on the card.
 *
 * <p>A card is changed at 14, 25, 40 and 60; one issued in the two years before such a birthday
 * holds until the next, one issued at 58 or later for life. Source: Luật Căn cước 2023 Đ21; Luật
 * CCCD 2014 Đ21.
 */
public sealed interface CardValidity {

  /**
   * @param until the last day, which is the birthday at {@code age}
   * @param age 14, 25, 40 or 60
   * @param daysLeft from today to {@code until}, 0 or more
   * @param onlyMonth born on 29 February: say "end of February" and let the card decide
   */
  record Valid(LocalDate until, int age, long daysLeft, boolean onlyMonth) implements CardValidity {

    /** Whether it is time to think of a new card. */
    public boolean endsSoon() {
      return daysLeft < SOON_DAYS;
    }
  }

  /** The day has passed. */
  record Expired(LocalDate since, int age, boolean onlyMonth) implements CardValidity {}

  /** Issued at 58 or later: no end. */
  record Unlimited() implements CardValidity {}

  /** The card gave too little to tell. */
  record Unknown() implements CardValidity {}

  /**
   * Days before the end from which people are reminded: the 7 working days that a renewal takes,
   * with room to find one.
   */
  long SOON_DAYS = 90;

  /** Birthdays at which a card ends. */
  List<Integer> AGES = List.of(14, 25, 40, 60);

  /** A card issued so many years before such a birthday outlives it. */
  int GRACE_YEARS = 2;

  /** The estimate for a citizen's card on the day. */
  static CardValidity of(Citizen citizen, LocalDate today) {
    Optional<LocalDate> born = citizen.born().flatMap(BirthDate::day);
    return born.isPresent() && citizen.issued().isPresent()
        ? of(born.get(), citizen.issued().get(), today)
        : new Unknown();
  }

  private static CardValidity of(LocalDate born, LocalDate issued, LocalDate today) {
    boolean leapDay = MonthDay.from(born).equals(MonthDay.of(2, 29));
    for (int age : AGES) {
      var birthday = born.plusYears(age);
      if (issued.isBefore(birthday.minusYears(GRACE_YEARS))) {
        return birthday.isBefore(today)
            ? new Expired(birthday, age, leapDay)
            : new Valid(birthday, age, DAYS.between(today, birthday), leapDay);
      }
    }
    return new Unlimited();
  }
}
