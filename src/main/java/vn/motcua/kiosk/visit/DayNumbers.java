package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** The numbers in visit codes: they count up each day, and none is given out twice. */
final class DayNumbers {

  /**
   * Codes of a day on which a damaged record was set aside start above those that are already on
   * handouts: no counter sees so many visits a day.
   */
  private static final int MOST_A_DAY = 500;

  /** So that codes of several machines differ, also after a bad day. */
  private static final int MOST_A_MACHINE = 4 * MOST_A_DAY;

  private final RecordFile file;
  private final int machine;

  /**
   * @param machine number of the machine in the commune, from 1
   */
  DayNumbers(RecordFile file, int machine) {
    this.file = file;
    this.machine = machine;
  }

  /** The first one that this machine may give out on a day. */
  int first(LocalDate day) throws StoreProblem {
    return (machine - 1) * MOST_A_MACHINE + file.setAsideOn(day) * MOST_A_DAY + 1;
  }

  /** The next one of a day, written down as given out. */
  static int next(Handle handle, LocalDate day, int first) {
    return handle
        .createQuery(
            """
            INSERT INTO day_number VALUES (:day, :first)
            ON CONFLICT (day) DO UPDATE SET last = max(last + 1, :first) RETURNING last
            """)
        .bind("day", day.toString())
        .bind("first", first)
        .mapTo(Integer.class)
        .one();
  }
}
