package vn.motcua.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.app.Watchdog.Part;

class WatchdogTest {

  private final List<String> said = new ArrayList<>();
  private final Deque<Runnable> counter = new ArrayDeque<>();
  private final ServiceManager manager =
      new ServiceManager() {
        @Override
        public void ready() {
          said.add("ready");
        }

        @Override
        public void alive() {
          said.add("alive");
        }

        @Override
        public void stopping() {
          said.add("stopping");
        }
      };
  private final Watchdog dog =
      new Watchdog(
          List.of(new Part("fx", Runnable::run), new Part("counter", counter::add)),
          manager,
          () -> said.add("gave up"));

  @Test
  void whileAllAnswerTheServiceManagerIsToldSoEveryRound() {
    for (int i = 0; i < 50; i++) {
      dog.round();
      counterAnswers();
    }
    assertThat(said).hasSize(50).containsOnly("alive");
  }

  @Test
  void aPartThatIsSlowIsWaitedForAndAskedOnce() {
    dog.round();
    for (int i = 0; i < Watchdog.PATIENCE; i++) {
      dog.round();
    }
    assertThat(counter).as("questions").hasSize(1);
    counterAnswers();
    dog.round();
    assertThat(said).containsOnly("alive");
  }

  @Test
  void aPartThatIsStuckEndsTheProcessThoughTheOthersAnswer() {
    for (int i = 0; i <= Watchdog.PATIENCE + 1; i++) {
      dog.round();
    }
    assertThat(said).endsWith("gave up");
    assertThat(said.getLast()).as("no sign of life with it").isNotEqualTo("alive");
  }

  @Test
  void oneSlowMomentIsForgottenAfterAnAnswer() {
    for (int repeat = 0; repeat < 10; repeat++) {
      for (int i = 0; i < Watchdog.PATIENCE; i++) {
        dog.round();
      }
      counterAnswers();
      dog.round();
      counterAnswers();
    }
    assertThat(said).doesNotContain("gave up");
  }

  @Test
  void aKioskThatIsOpenedAgainDoesNotSayThatItEnds() {
    dog.start();
    dog.close();
    assertThat(said).startsWith("ready").doesNotContain("stopping");
  }

  private void counterAnswers() {
    while (!counter.isEmpty()) {
      counter.poll().run();
    }
  }
}
