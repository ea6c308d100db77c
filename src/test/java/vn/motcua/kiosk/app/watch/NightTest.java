package vn.motcua.kiosk.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightTest {

  private final List<LocalDateTime> worked = new ArrayList<>();
  private boolean somebodyIsHere;
  private LocalDateTime now = LocalDateTime.parse("2026-11-24T17:00");

  @Test
  void theWorkIsDoneOnceANight() {
    var night = night("00:30");
    minutes(night, 3 * 24 * 60);
    assertThat(worked)
        .containsExactly(
            LocalDateTime.parse("2026-11-25T00:30"),
            LocalDateTime.parse("2026-11-26T00:30"),
            LocalDateTime.parse("2026-11-27T00:30"));
  }

  @Test
  void whoIsThereIsNotDisturbedAndTheWorkWaits() {
    var night = night("23:50");
    somebodyIsHere = true;
    minutes(night, 7 * 60);
    assertThat(now).isEqualTo("2026-11-25T00:00");
    assertThat(worked).isEmpty();
    somebodyIsHere = false;
    minutes(night, 120);
    assertThat(worked).as("in the same night, past midnight").hasSize(1);
  }

  @Test
  void aMachineThatWasOffAtNightDoesNotBeginInTheMorning() {
    var night = night("00:30");
    now = LocalDateTime.parse("2026-11-25T07:00");
    minutes(night, 10 * 60);
    assertThat(worked).isEmpty();
  }

  private Night night(String at) {
    return new Night(
        LocalTime.parse(at),
        done -> {
          if (!somebodyIsHere) {
            worked.add(now);
            done.run();
          }
        });
  }

  private void minutes(Night night, int count) {
    for (int i = 0; i < count; i++) {
      now = now.plusMinutes(1);
      night.look(now);
    }
  }
}
