package vn.motcua.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PaceTest {

  private static final Pace PACE = Pace.usual(50);

  @Property
  void aPauseIsNeverZeroAndNeverMuchLongerThanAnHour(
      @ForAll @IntRange(max = 100_000) int failures, @ForAll long seed) {
    assertThat(PACE.pause(failures, new Random(seed)))
        .isBetween(Duration.ofSeconds(15), Duration.ofMinutes(90));
  }

  @Example
  void countersThatFailedTogetherComeBackApart() {
    var chance = new Random(20261124);
    var pauses = java.util.stream.IntStream.range(0, 1000).mapToObj(_ -> PACE.pause(5, chance));
    assertThat(pauses.map(Duration::toSeconds).distinct().count()).isGreaterThan(300);
  }

  @Example
  void bytesTakeTheirTime() {
    assertThat(PACE.time(100_000)).isEqualTo(Duration.ofSeconds(2));
  }
}
