package vn.motcua.kiosk.config.signed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.visit.Child;

/** The power goes while an edition is taken: the one before or the new one is in use, and whole. */
class UpdatePowerCutTest {

  private static final int ROUNDS = Integer.getInteger("kiosk.kills", 4);
  private static final int TAKEN_AT_LEAST = 3;
  private static final int LATER_MS = 30;

  @TempDir private Path place;

  @Test
  void whateverMomentThePowerGoesAWholeEditionIsInUse() throws Exception {
    var province = Province.in(place);
    province.trustedIn(province.folder());
    var random = new Random(20261124);
    int taken = 0;
    for (int round = 0; round < ROUNDS; round++) {
      taken = Math.max(taken, takeAndKill(random.nextInt(LATER_MS)));
      var editions = new Editions(place.resolve("data"));
      var inUse = GuidanceInUse.seen(province.folder(), editions);
      assertThat(inUse.edition().orElseThrow().number()).isBetween(taken, taken + 1);
      assertThat(editions.highest()).isBetween(taken, taken + 1);
      assertThat(editions.kept()).hasSizeBetween(2, Editions.KEPT + 1);
    }
  }

  private int takeAndKill(int ms) throws IOException, InterruptedException {
    try (var child = Child.start(place, EditionsChild.class)) {
      child.awaitLines(TAKEN_AT_LEAST);
      Thread.sleep(ms);
      child.kill();
      return Integer.parseInt(child.lines().getLast().substring("TAKEN ".length()));
    }
  }
}
