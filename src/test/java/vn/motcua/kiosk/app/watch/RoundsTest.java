package vn.motcua.kiosk.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static final int SECONDS = 60;

  private final CountDownLatch times = new CountDownLatch(3);

  @Test
  void aMistakeInOneRoundDoesNotEndTheRounds() throws InterruptedException {
    try (var rounds = new Rounds("mistaken")) {
      rounds.begin(Duration.ofMillis(1), this::mistake);
      assertThat(times.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aMistakeAboutTheNightDoesNotKeepTheKioskOpenInTheEvening() throws InterruptedException {
    var evening = new CountDownLatch(1);
    try (var minutes =
        new Minutes(Clock.systemUTC(), List.of(_ -> mistake(), _ -> evening.countDown()))) {
      minutes.start();
      assertThat(evening.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void mistake() {
    if (times.getCount() > 0) {
      times.countDown();
      throw new IllegalStateException("a mistake");
    }
  }
}
