package vn.motcua.kiosk.config;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an office is open, week after week (giờ làm việc). Public holidays are not in it.
 *
 * @param week in the order in which it is written
 */
public record Opening(List<Hours> week) {

  /** Who comes later than this many minutes before the end is not served any more. */
  private static final int LAST_MINUTES = 30;

  private static final int DAYS_OF_WEEK = 7;

  /**
   * The hours of some days in a row.
   *
   * @param last not before the first; the same for a single day
   */
  public record Hours(DayOfWeek first, DayOfWeek last, List<Span> spans) {

    public Hours {
      spans = List.copyOf(spans);
    }

    public boolean on(DayOfWeek day) {
      return first.compareTo(day) <= 0 && day.compareTo(last) <= 0;
    }

    /** Such as {@code Thứ Hai – Thứ Sáu}. */
    public String days(Locale language) {
      return first == last
          ? name(first, language)
          : name(first, language) + " – " + name(last, language);
    }
  }

  /** Open from one time to another of the same day. */
  public record Span(LocalTime from, LocalTime to) {

    boolean holds(LocalTime time) {
      return !time.isBefore(from) && time.isBefore(to);
    }

    /** Such as {@code 7:30–11:30}. */
    public String text() {
      return clock(from) + "–" + clock(to);
    }
  }

  /** Whether somebody who sets out now is served. */
  public sealed interface State {

    /**
     * @param latest when to be there
     */
    record Open(LocalTime latest) implements State {}

    /**
     * Shut, or about to be.
     *
     * @param opens when it is worth coming; absent if it never opens
     */
    record Shut(Optional<LocalDateTime> opens) implements State {}
  }

  public Opening {
    week = List.copyOf(week);
  }

  /** A day as people call it, such as {@code Thứ Hai}. */
  public static String name(DayOfWeek day, Locale language) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
  }

  /** A time as people write it, such as {@code 7:30}. */
  public static String clock(LocalTime time) {
    return "%d:%02d".formatted(time.getHour(), time.getMinute());
  }

  public State at(LocalDateTime now) {
    return spansOn(now.getDayOfWeek())
        .filter(s -> s.holds(now.toLocalTime()))
        .map(s -> s.to().minusMinutes(LAST_MINUTES))
        .filter(latest -> now.toLocalTime().isBefore(latest))
        .<State>map(State.Open::new)
        .findFirst()
        .orElseGet(() -> new State.Shut(next(now)));
  }

  /** Whether nothing is written, so that nobody is ever sent away. */
  public boolean isAlways() {
    return week.isEmpty();
  }

  /** Whether it is open at that time, though it be for the last minute. */
  public boolean isOpen(LocalDateTime now) {
    return isAlways() || spansOn(now.getDayOfWeek()).anyMatch(s -> s.holds(now.toLocalTime()));
  }

  private Stream<Span> spansOn(DayOfWeek day) {
    return week.stream().filter(h -> h.on(day)).flatMap(h -> h.spans().stream());
  }

  private Optional<LocalDateTime> next(LocalDateTime now) {
    return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
        .limit(DAYS_OF_WEEK + 1L)
        .flatMap(day -> spansOn(day.getDayOfWeek()).map(s -> day.atTime(s.from())).sorted())
        .filter(now::isBefore)
        .findFirst();
  }

  /** The days on which it does not open, those in a row together. */
  public List<Hours> closed() {
    var closed = new ArrayList<Hours>();
    for (var day : DayOfWeek.values()) {
      if (spansOn(day).findAny().isEmpty()) {
        var before = closed.isEmpty() ? null : closed.getLast();
        if (before != null && before.last().plus(1) == day) {
          closed.set(closed.size() - 1, new Hours(before.first(), day, List.of()));
        } else {
          closed.add(new Hours(day, day, List.of()));
        }
      }
    }
    return closed;
  }
}
