package vn.motcua.kiosk.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.app.command.HoursCommand;
import vn.motcua.kiosk.config.Opening;
import vn.motcua.kiosk.config.Opening.Hours;
import vn.motcua.kiosk.config.Opening.Span;

class EveningTest {

  private static final Opening HOURS =
      new Opening(
          List.of(
              new Hours(
                  DayOfWeek.MONDAY,
                  DayOfWeek.FRIDAY,
                  List.of(span("07:00", "11:30"), span("13:30", "17:30"))),
              new Hours(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, List.of(span("07:00", "11:30")))));

  private final List<String> closed = new ArrayList<>();
  private boolean somebodyIsHere;

  /** A Tuesday. */
  private LocalDateTime now = LocalDateTime.parse("2026-11-24T14:00");

  private static Span span(String from, String to) {
    return new Span(LocalTime.parse(from), LocalTime.parse(to));
  }

  private Evening evening(Opening hours) {
    return new Evening(
        hours,
        new Evening.Close() {
          @Override
          public void onceFree() {
            if (!somebodyIsHere) {
              closed.add("free at " + now);
            }
          }

          @Override
          public void now() {
            closed.add("all the same at " + now);
          }
        });
  }

  /** Until it closes, or for so many minutes. */
  private void minutes(Evening evening, int most) {
    for (int i = 0; i < most && closed.isEmpty(); i++) {
      evening.look(now);
      now = now.plusMinutes(1);
    }
  }

  @Test
  void theKioskClosesWhenTheHoursAreOver() {
    minutes(evening(HOURS), 24 * 60);
    assertThat(closed).containsExactly("free at 2026-11-24T17:30");
  }

  @Test
  void whoeverIsHereThenMayFinish() {
    var evening = evening(HOURS);
    somebodyIsHere = true;
    minutes(evening, 3 * 60 + 45);
    assertThat(closed).isEmpty();
    somebodyIsHere = false;
    minutes(evening, 5);
    assertThat(closed).containsExactly("free at 2026-11-24T17:45");
  }

  @Test
  void aPageThatNobodyLeavesDoesNotKeepItOpenAllNight() {
    somebodyIsHere = true;
    minutes(evening(HOURS), 24 * 60);
    assertThat(closed).containsExactly("all the same at 2026-11-24T17:59");
  }

  @Test
  void atNoonItClosesToo() {
    now = LocalDateTime.parse("2026-11-28T08:00"); // Saturday
    minutes(evening(HOURS), 24 * 60);
    assertThat(closed).containsExactly("free at 2026-11-28T11:30");
  }

  @Test
  void whoStartsTheMachineOnASundayHasItUntilTheNextEvening() {
    now = LocalDateTime.parse("2026-11-29T08:00");
    minutes(evening(HOURS), 48 * 60);
    assertThat(closed).containsExactly("free at 2026-11-30T11:30");
  }

  @Test
  void withoutHoursItNeverCloses() {
    minutes(evening(new Opening(List.of())), 8 * 24 * 60);
    assertThat(closed).isEmpty();
  }

  @Test
  void systemdIsToldTheHoursInItsOwnWords() {
    assertThat(HoursCommand.lines(HOURS))
        .containsExactly("Mon..Fri 07:00-11:30", "Mon..Fri 13:30-17:30", "Sat 07:00-11:30");
  }
}
