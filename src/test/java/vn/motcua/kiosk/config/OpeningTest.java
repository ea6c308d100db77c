package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.config.Opening.Hours;
import vn.motcua.kiosk.config.Opening.Span;
import vn.motcua.kiosk.config.Opening.State;

class OpeningTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static final Opening OFFICE =
      new Opening(
          List.of(
              new Hours(
                  DayOfWeek.MONDAY,
                  DayOfWeek.FRIDAY,
                  List.of(span("07:30", "11:30"), span("13:30", "17:00"))),
              new Hours(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, List.of(span("07:30", "11:30")))));

  @ParameterizedTest
  @CsvSource({"07:30,11:00", "10:59,11:00", "13:30,16:30", "16:29,16:30"})
  void whileItIsOpenItSaysByWhenToBeThere(LocalTime now, LocalTime latest) {
    assertThat(OFFICE.at(MONDAY.atTime(now))).isEqualTo(new State.Open(latest));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:29,2026-11-23T07:30", // before it opens
    "2026-11-23T11:00,2026-11-23T13:30", // too late to be served before noon
    "2026-11-23T12:00,2026-11-23T13:30", // at noon
    "2026-11-23T16:30,2026-11-24T07:30", // too late for today
    "2026-11-27T20:00,2026-11-28T07:30", // Friday evening
    "2026-11-28T11:30,2026-11-30T07:30", // Saturday noon: Sunday is closed
    "2026-11-29T09:00,2026-11-30T07:30" // Sunday
  })
  void whileItIsShutItSaysWhenItOpens(LocalDateTime now, LocalDateTime opens) {
    assertThat(OFFICE.at(now)).isEqualTo(new State.Shut(Optional.of(opens)));
  }

  @Test
  void anOfficeOpenOnOneDayOpensAgainAWeekLater() {
    var tuesdays =
        new Opening(
            List.of(
                new Hours(DayOfWeek.TUESDAY, DayOfWeek.TUESDAY, List.of(span("08:00", "09:00")))));
    assertThat(tuesdays.at(MONDAY.plusDays(1).atTime(9, 0)))
        .isEqualTo(new State.Shut(Optional.of(MONDAY.plusDays(8).atTime(8, 0))));
    assertThat(tuesdays.closed())
        .containsExactly(
            new Hours(DayOfWeek.MONDAY, DayOfWeek.MONDAY, List.of()),
            new Hours(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY, List.of()));
  }

  @Test
  void aWeekWithoutHoursNeverOpens() {
    assertThat(new Opening(List.of()).at(MONDAY.atTime(9, 0)))
        .isEqualTo(new State.Shut(Optional.empty()));
  }

  @Test
  void daysAndHoursAreWrittenAsPeopleReadThem() {
    var weekdays = OFFICE.week().getFirst();
    assertThat(weekdays.days(Locale.of("vi"))).isEqualTo("Thứ Hai – Thứ Sáu");
    assertThat(weekdays.days(Locale.ENGLISH)).isEqualTo("Monday – Friday");
    assertThat(OFFICE.week().getLast().days(Locale.of("vi"))).isEqualTo("Thứ Bảy");
    assertThat(OFFICE.closed().getFirst().days(Locale.of("vi"))).isEqualTo("Chủ Nhật");
    assertThat(weekdays.spans().getFirst().text()).isEqualTo("7:30–11:30");
  }

  private static Span span(String from, String to) {
    return new Span(LocalTime.parse(from), LocalTime.parse(to));
  }
}
