package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.motcua.kiosk.card.Citizen;

/**
 * Age coarse enough for statistics (nhóm tuổi): cut at 14, 25, 40 and 60, where cards end, and at
 * 18.
 */
public enum AgeBand {
  /** The birth date is not known. */
  UNKNOWN(Integer.MIN_VALUE),
  BELOW_14(0),
  FROM_14(14),
  FROM_18(18),
  FROM_25(25),
  FROM_40(40),
  FROM_60(60);

  private final int from;

  AgeBand(int from) {
    this.from = from;
  }

  /** The youngest age in whole years. */
  int from() {
    return from;
  }

  /** The band by the birth date on the card alone: the number's structure is no rule any more. */
  static AgeBand of(Citizen citizen, LocalDate today) {
    return citizen.born().map(born -> of(born.ageOn(today))).orElse(UNKNOWN);
  }

  private static AgeBand of(int years) {
    return Stream.of(values())
        .filter(band -> band.from <= years)
        .max(Comparator.comparingInt(AgeBand::from))
        .orElse(UNKNOWN);
  }
}
