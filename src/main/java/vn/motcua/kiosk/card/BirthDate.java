package vn.motcua.kiosk.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a citizen was born. Some cards of old people give only the year.
 *
 * @param year four digits
 * @param day the whole date, absent when only the year is known
 */
public record BirthDate(int year, Optional<LocalDate> day) {

  public BirthDate {
    if (day.isPresent() && day.get().getYear() != year) {
      throw new IllegalArgumentException("the day lies in another year");
    }
  }

  public static BirthDate of(LocalDate day) {
    return new BirthDate(day.getYear(), Optional.of(day));
  }

  public static BirthDate ofYear(int year) {
    return new BirthDate(year, Optional.empty());
  }

  /** Whole years lived on the day; by the year alone when no more is known. */
  public int ageOn(LocalDate today) {
    return day.map(born -> Period.between(born, today).getYears()).orElse(today.getYear() - year);
  }

  /** Masked: only the year. */
  @Override
  public String toString() {
    return String.valueOf(year);
  }
}
