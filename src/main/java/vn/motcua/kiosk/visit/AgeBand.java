package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import vn.motcua.kiosk.card.Citizen;

/**
 * Age coarse enough for statistics (nhóm tuổi): cut at 14, 25, 40 and 60, where cards end, and at
 * 18.
 */
public enum AgeBand {
  BELOW_14,
  FROM_14,
  FROM_18,
  FROM_25,
  FROM_40,
  FROM_60,
  UNKNOWN;

  /** The band by the birth date on the card alone: the number's structure is no rule any more. */
  static AgeBand of(Citizen citizen, LocalDate today) {
    return citizen.born().map(born -> of(born.ageOn(today))).orElse(UNKNOWN);
  }

  private static AgeBand of(int years) {
    return years < 14
        ? BELOW_14
        : years < 18
            ? FROM_14
            : years < 25 ? FROM_18 : years < 40 ? FROM_25 : years < 60 ? FROM_40 : FROM_60;
  }
}
