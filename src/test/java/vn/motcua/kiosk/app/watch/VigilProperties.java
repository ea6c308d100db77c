package vn.motcua.kiosk.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.motcua.kiosk.app.watch.Vigil.Deed;
import vn.motcua.kiosk.app.watch.Vigil.Post;
import vn.motcua.kiosk.app.watch.Vigil.Sign;

/** Whatever the parts do, for however long. */
class VigilProperties {

  private static final List<Post> POSTS =
      List.of(
          new Post("screen", true, 4),
          new Post("printers", false, 3),
          new Post("camera", false, 1));
  private static final int PARTS = 3;

  @Property
  void whoAnswersInTimeIsLeftAlone(@ForAll("days") List<List<Sign>> day) {
    var silent = new int[PARTS];
    var vigil = Vigil.over(POSTS);
    for (var signs : day) {
      var turn = vigil.round(signs);
      for (int i = 0; i < PARTS; i++) {
        silent[i] = signs.get(i).answered() ? 0 : silent[i] + 1;
        if (silent[i] <= POSTS.get(i).patience()) {
          assertThat(named(turn.deeds())).doesNotContain(POSTS.get(i).part());
        }
      }
      vigil = turn.next();
    }
  }

  @Property
  void theProcessEndsAtOnceIfAndOnlyIfAVitalPartIsStuck(@ForAll("days") List<List<Sign>> day) {
    int silent = 0;
    var vigil = Vigil.over(POSTS);
    for (var signs : day) {
      silent = signs.getFirst().answered() ? 0 : silent + 1;
      var turn = vigil.round(signs);
      if (silent > POSTS.getFirst().patience()) {
        assertThat(turn.deeds()).containsExactly(new Deed.EndNow(List.of("screen")));
      } else {
        assertThat(turn.deeds()).as("pages move").startsWith(new Deed.Alive());
        assertThat(turn.deeds()).noneMatch(Deed.EndNow.class::isInstance);
      }
      vigil = turn.next();
    }
  }

  @Property
  void aPartIsRenewedOnlyWhereThatHelpsAndThenHasItsWholePatienceAgain(
      @ForAll("days") List<List<Sign>> day) {
    var vigil = Vigil.over(POSTS);
    var last = new int[] {-100, -100, -100};
    for (int round = 0; round < day.size(); round++) {
      var signs = day.get(round);
      var turn = vigil.round(signs);
      for (int i = 0; i < PARTS; i++) {
        if (turn.deeds().contains(new Deed.Renew(POSTS.get(i).part()))) {
          assertThat(signs.get(i).renewable()).isTrue();
          assertThat(round - last[i]).isGreaterThan(POSTS.get(i).patience());
          last[i] = round;
        }
      }
      vigil = turn.next();
    }
  }

  @Property
  void forTheSakeOfACameraNoYoungProcessEnds(@ForAll("days") List<List<Sign>> day) {
    var vigil = Vigil.over(POSTS);
    for (int round = 0; round < day.size(); round++) {
      var turn = vigil.round(day.get(round));
      for (var deed : turn.deeds()) {
        if (deed instanceof Deed.EndOnceFree(var parts)) {
          assertThat(round).isGreaterThanOrEqualTo(Vigil.SETTLED);
          assertThat(parts).doesNotContain("screen");
        }
      }
      vigil = turn.next();
    }
  }

  private static List<String> named(List<Deed> deeds) {
    var names = new ArrayList<String>();
    for (var deed : deeds) {
      switch (deed) {
        case Deed.Alive _ -> {}
        case Deed.Renew(var part) -> names.add(part);
        case Deed.EndOnceFree(var parts) -> names.addAll(parts);
        case Deed.EndNow(var parts) -> names.addAll(parts);
      }
    }
    return names;
  }

  /** Parts that are well, slow or stuck for a while, from short to longer than half an hour. */
  @Provide
  Arbitrary<List<List<Sign>>> days() {
    return spell().list().ofMinSize(1).ofMaxSize(12).map(VigilProperties::whole);
  }

  private static List<List<Sign>> whole(List<List<List<Sign>>> spells) {
    return spells.stream().flatMap(List::stream).toList();
  }

  /** Some rounds in which each part does the same. */
  private static Arbitrary<List<List<Sign>>> spell() {
    return Combinators.combine(
            sign().list().ofSize(PARTS), Arbitraries.integers().between(1, Vigil.SETTLED / 4))
        .as((signs, rounds) -> Collections.nCopies(rounds, signs));
  }

  private static Arbitrary<Sign> sign() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
            Arbitraries.of(true, false))
        .as(Sign::new);
  }
}
