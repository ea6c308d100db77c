package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.journey.VisitCode;

class ClerkBellTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final VisitCode FIRST = VisitCode.of(DAY, 8);
  private static final VisitCode SECOND = VisitCode.of(DAY, 9);

  private record Due(Duration gap, Runnable what) {}

  private final Queue<Due> due = new ArrayDeque<>();
  private final Set<VisitCode> calling = new HashSet<>();
  private int chimes;

  private final ClerkBell bell =
      new ClerkBell((gap, what) -> due.add(new Due(gap, what)), () -> chimes++, calling::contains);

  private void ring(VisitCode visit) {
    calling.add(visit);
    bell.ring(visit, "a question");
    pass();
  }

  /** Lets the next thing happen; how long it had to wait, in seconds. */
  private long pass() {
    var next = due.remove();
    next.what().run();
    return next.gap().toSeconds();
  }

  @Test
  void aCallIsHeardAtOnce() {
    ring(FIRST);
    assertThat(chimes).isEqualTo(1);
  }

  @Test
  void whileNobodyAnswersItIsHeardAgainLessAndLessOften() {
    ring(FIRST);
    List<Long> gaps = new ArrayList<>();
    while (chimes < 8) {
      gaps.add(pass());
    }
    assertThat(gaps).containsExactly(20L, 40L, 80L, 160L, 300L, 300L, 300L);
  }

  @Test
  void onceAnsweredItIsSilent() {
    ring(FIRST);
    pass();
    calling.remove(FIRST);
    pass();
    assertThat(chimes).isEqualTo(2);
    assertThat(due).isEmpty();
  }

  @Test
  void whoCallsAgainIsHeardOnceAndNotInTwoRhythms() {
    ring(FIRST);
    bell.ring(FIRST, "the same question");
    pass();
    assertThat(chimes).as("the old rhythm").isEqualTo(1);
    pass();
    assertThat(chimes).isEqualTo(2);
    assertThat(due).hasSize(1);
  }

  @Test
  void theNextCitizensCallBeginsAnew() {
    ring(FIRST);
    pass();
    pass();
    calling.remove(FIRST);
    calling.add(SECOND);
    bell.ring(SECOND, "a question");
    pass();
    pass();
    assertThat(pass()).isEqualTo(20);
    assertThat(due).hasSize(1);
  }

  @Test
  void whereNoneIsWantedNothingIsHeardAndNothingFails() {
    try (var silent = ClerkBell.silent()) {
      silent.ring(FIRST, "a question");
    }
    assertThat(chimes).isZero();
  }
}
