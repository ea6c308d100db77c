package vn.motcua.kiosk.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchdogTest {

  private final List<String> said = new ArrayList<>();
  private final Deque<Runnable> counter = new ArrayDeque<>();
  private final Deque<Runnable> printers = new ArrayDeque<>();
  private boolean printersAnswer = true;
  private boolean renewable = true;
  private boolean cameraIsWell = true;
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

        @Override
        public boolean opensInTheMorning() {
          return false;
        }
      };
  private final Watchdog.End end =
      new Watchdog.End() {
        @Override
        public void now() {
          said.add("ends");
        }

        @Override
        public void onceFree() {
          said.add("ends once free");
        }
      };
  private final Watchdog dog =
      new Watchdog(
          List.of(
              Part.vital("fx", Runnable::run),
              Part.vital("counter", counter::add),
              Part.renewable("printers", 2, printers::add, () -> renewable, this::renew),
              Part.dispensable("camera", 1, () -> cameraIsWell)),
          manager,
          end);

  private void renew() {
    said.add("renewed");
    printersAnswer = true;
  }

  @Test
  void whileAllAnswerTheServiceManagerIsToldSoEveryRound() {
    rounds(50);
    assertThat(said).hasSize(50).containsOnly("alive");
  }

  @Test
  void aPartThatIsSlowIsWaitedForAndAskedOnce() {
    for (int i = 0; i <= Part.PATIENCE; i++) {
      dog.round();
    }
    assertThat(counter).as("questions").hasSize(1);
    answer(counter);
    rounds(1);
    assertThat(said).doesNotContain("ends");
  }

  @Test
  void aVitalPartThatIsStuckEndsTheProcessThoughTheOthersAnswer() {
    for (int i = 0; i <= Part.PATIENCE + 1; i++) {
      dog.round();
      answer(printers);
    }
    assertThat(said.getLast()).as("no sign of life with it").isEqualTo("ends");
    assertThat(said).containsOnlyOnce("ends");
  }

  @Test
  void oneSlowMomentIsForgottenAfterAnAnswer() {
    for (int repeat = 0; repeat < 10; repeat++) {
      for (int i = 0; i < Part.PATIENCE; i++) {
        dog.round();
        answer(printers);
      }
      rounds(1);
    }
    assertThat(said).doesNotContain("ends");
  }

  @Test
  void aPartThatCanGoOnWithAnotherThreadDoesSoOnceAndTheKioskGoesOn() {
    printersAnswer = false;
    rounds(20);
    assertThat(said).containsOnlyOnce("renewed").doesNotContain("ends", "ends once free");
    assertThat(said.stream().filter("alive"::equals)).hasSize(20);
  }

  @Test
  void aCameraBeyondHelpBringsANewProcessOnlyOnceThisOneHasRunForLong() {
    cameraIsWell = false;
    rounds(Vigil.SETTLED);
    assertThat(said).containsOnly("alive");
    rounds(1);
    assertThat(said.getLast()).isEqualTo("ends once free");
    cameraIsWell = true;
    rounds(1);
    assertThat(said.getLast()).as("it came back before nobody was here").isEqualTo("alive");
  }

  @Test
  void aKioskThatIsOpenedAgainDoesNotSayThatItEnds() {
    dog.start();
    dog.close();
    assertThat(said).startsWith("ready").doesNotContain("stopping");
  }

  private void rounds(int number) {
    for (int i = 0; i < number; i++) {
      dog.round();
      answer(counter);
      if (printersAnswer) {
        answer(printers);
      }
    }
  }

  private static void answer(Deque<Runnable> asked) {
    while (!asked.isEmpty()) {
      asked.poll().run();
    }
  }
}
