package vn.motcua.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever somebody does at the door, in whatever order. */
class TriesProperties {

  sealed interface Deed {
    record Try() implements Deed {}

    record Sit(Duration time) implements Deed {}

    record Restart() implements Deed {}
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    var sit =
        Arbitraries.longs()
            .between(0, 3 * 3600)
            .map(s -> (Deed) new Deed.Sit(Duration.ofSeconds(s)));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, Arbitraries.just(new Deed.Try())),
            net.jqwik.api.Tuple.of(3, sit),
            net.jqwik.api.Tuple.of(1, Arbitraries.just(new Deed.Restart())))
        .list()
        .ofMaxSize(120);
  }

  @Property(tries = 400)
  void noOrderOfThingsGivesMoreGuessesThanThePausesAllow(@ForAll("deeds") List<Deed> deeds) {
    long now = 17; // the machine's own time begins anywhere
    var tries = Tries.after(0, now);
    int guesses = 0;
    var sat = Duration.ZERO;
    for (var deed : deeds) {
      switch (deed) {
        case Deed.Try _ -> {
          if (tries.pause(now).isZero()) {
            guesses++;
            tries = tries.counted(now);
          }
        }
        case Deed.Sit(var time) -> {
          now += time.toNanos();
          sat = sat.plus(time);
        }
        case Deed.Restart _ -> {
          var before = tries.pause(now);
          now = -now; // and goes on from anywhere else
          tries = Tries.after(tries.wrong(), now);
          assertThat(tries.pause(now)).isGreaterThanOrEqualTo(before);
        }
      }
    }
    assertThat(guesses).isLessThanOrEqualTo(allowed(sat));
  }

  /** Reckoned in the plainest way: each further guess has to be paid for with sitting. */
  private static int allowed(Duration sat) {
    int guesses = Tries.FREE;
    var price = Tries.FIRST_PAUSE;
    var left = sat;
    while (left.compareTo(price) >= 0) {
      left = left.minus(price);
      guesses++;
      price = price.multipliedBy(2);
      price = price.compareTo(Tries.LONGEST_PAUSE) > 0 ? Tries.LONGEST_PAUSE : price;
    }
    return guesses;
  }

  @Property
  void aPauseIsNeverShorterThanThatOfFewerWrongTries(
      @ForAll @IntRange(max = 100) int fewer, @ForAll @IntRange(max = 100) int more) {
    var less = Tries.after(fewer, 0).pause(0);
    var longer = Tries.after(fewer + more, 0).pause(0);
    assertThat(longer).isGreaterThanOrEqualTo(less).isLessThanOrEqualTo(Tries.LONGEST_PAUSE);
  }

  @Property
  void timeThatRunsOverIsStillTime(@ForAll long began) {
    var tries = Tries.after(Tries.FREE, began);
    assertThat(tries.pause(began + Duration.ofMinutes(4).toNanos()))
        .isEqualTo(Duration.ofMinutes(1));
  }
}
