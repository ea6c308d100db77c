package vn.motcua.kiosk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.training.Limit.State;

/** A training that somebody forgot to end. */
class LimitTest {

  private static final ZonedDateTime BEGUN =
      ZonedDateTime.of(2026, 11, 24, 9, 0, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh"));

  @Test
  void itEndsAfterHalfAnHourOfQuietAndSaysSoBefore() {
    var limit = new Limit(BEGUN);
    assertThat(limit.look(BEGUN.plusMinutes(24))).isEqualTo(State.FAR);
    assertThat(limit.look(BEGUN.plusMinutes(25))).isEqualTo(State.NEAR);
    assertThat(limit.look(BEGUN.plusMinutes(29))).isEqualTo(State.NEAR);
    assertThat(limit.look(BEGUN.plusMinutes(30))).isEqualTo(State.OVER);
  }

  @Test
  void whoIsAtItGoesOnAsLongAsHeLikes() {
    var limit = new Limit(BEGUN);
    for (int minutes = 0; minutes < 240; minutes += 27) {
      assertThat(limit.look(BEGUN.plusMinutes(minutes))).isNotEqualTo(State.OVER);
      limit.goOn();
    }
  }

  @Test
  void noTrainingGoesOnIntoAnotherDay() {
    var late = BEGUN.withHour(23).withMinute(55);
    var limit = new Limit(late);
    assertThat(limit.look(late.plusMinutes(4))).isEqualTo(State.FAR);
    limit.goOn();
    assertThat(limit.look(late.plusMinutes(5))).isEqualTo(State.OVER);
    assertThat(new Limit(BEGUN).look(BEGUN.minusDays(1))).as("set back").isEqualTo(State.OVER);
  }

  @Property(tries = 200)
  void noClockThatIsSetGivesMoreThanHalfAnHour(
      @ForAll @Size(max = 20) List<@IntRange(min = -120, max = 20) Integer> jumps) {
    var limit = new Limit(BEGUN);
    var now = BEGUN;
    for (int jump : jumps) {
      now = now.plusMinutes(jump);
      limit.look(now);
    }
    for (int minute = 0; minute < Limit.QUIET.toMinutes(); minute++) {
      now = now.plus(Duration.ofMinutes(1));
      limit.look(now);
    }
    assertThat(limit.look(now)).isEqualTo(State.OVER);
  }
}
