package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FirstThatFitsTest {

  @Property
  void theFirstIsFoundWhateverTheGuess(
      @ForAll @IntRange(min = 1, max = 40) int places,
      @ForAll @IntRange(max = 40) int first,
      @ForAll @IntRange(max = 39) int guess) {
    int truth = Math.min(first, places);
    int start = Math.min(guess, places - 1);
    var search = new FirstThatFits(places, start);
    int asked = 0;
    while (search.isOpen()) {
      assertThat(search.next()).isBetween(0, places - 1);
      search.fits(search.next() >= truth);
      asked++;
    }
    assertThat(search.found()).isEqualTo(truth);
    int most = truth == start ? (truth == 0 ? 1 : 2) : 12;
    assertThat(asked).isLessThanOrEqualTo(most);
  }
}
