package vn.motcua.kiosk.visit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A list that was taken in.
 *
 * @param number of this list, never given to another
 * @param until the last day on which it is kept
 */
public record RosterList(int number, Instant taken, LocalDate until, int people) {}
