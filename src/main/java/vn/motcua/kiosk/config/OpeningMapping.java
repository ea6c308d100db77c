package vn.motcua.kiosk.config;

import static vn.motcua.kiosk.config.Mapping.list;
import static vn.motcua.kiosk.config.Mapping.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Hours as people write them ({@code T2-T6}, {@code 7:30-11:30}) into records. */
final class OpeningMapping {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private OpeningMapping() {}

  static Opening opening(JsonNode hours) {
    return new Opening(list(hours, OpeningMapping::hours));
  }

  /** {@code T2-T6} are Monday to Friday, {@code CN} is Sunday. */
  private static Opening.Hours hours(JsonNode n) {
    var days = string(n, "days");
    int dash = days.indexOf('-');
    return new Opening.Hours(
        day(dash < 0 ? days : days.substring(0, dash)),
        day(days.substring(dash + 1)),
        list(n.path("open"), OpeningMapping::span));
  }

  private static DayOfWeek day(String name) {
    return name.equals("CN") ? DayOfWeek.SUNDAY : DayOfWeek.of(name.charAt(1) - '1');
  }

  /** Such as {@code 7:30-11:30}. */
  static Opening.Span span(JsonNode n) {
    var times = n.asText();
    int dash = times.indexOf('-');
    return new Opening.Span(time(times.substring(0, dash)), time(times.substring(dash + 1)));
  }

  /** Such as {@code 7:30}. */
  static LocalTime time(String clock) {
    return LocalTime.parse(clock, CLOCK);
  }
}
