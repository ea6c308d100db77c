package vn.motcua.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Due;

/**
 * What the guidance covers: every line of the table is walked, on the day and after items ended.
 */
class CoverageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate LATER = LocalDate.of(2027, 3, 1);
  private static final int ROWS = 15;

  private static final KioskConfig CONFIG =
      ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow();

  @TestFactory
  Stream<DynamicTest> everyVisitOfTheTableMeetsWhatMustBeSeen() throws IOException {
    return CoverageLine.all().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.row() + " " + line.capability(),
                    () -> {
                      var visit = WalkedVisit.of(CONFIG, DAY, line.card(), line.answers());
                      assertThat(line.seen().stream().filter(s -> !visit.met(s)))
                          .as("not seen among %s", visit.seen())
                          .isEmpty();
                    }));
  }

  @Test
  void everyRowHasAVisit() throws IOException {
    assertThat(CoverageLine.all().stream().map(CoverageLine::row).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS).boxed().toList());
  }

  @Test
  void whatHasEndedByThenIsListedAsDueAndSeenOnNoVisit() throws IOException {
    var ended =
        Due.in(CONFIG.guide(), LATER, 0).stream()
            .filter(d -> d.reason() == Due.Reason.ENDED)
            .map(d -> d.item().kind().name().toLowerCase(Locale.ROOT) + " " + d.item().id())
            .toList();
    assertThat(ended).contains("remedy renew-online", "step renew-card-half-fee");
    var seen = new TreeSet<String>();
    for (var line : CoverageLine.all()) {
      seen.addAll(WalkedVisit.of(CONFIG, LATER, line.card(), line.answers()).seen());
    }
    assertThat(seen).isNotEmpty().doesNotContainAnyElementsOf(ended);
  }

  @Test
  void whatEndsOnADayIsStillSeenOnThatDay() {
    var answers = Map.of("papers", "renew", "renewal", "expired", "phone", "android");
    var last = WalkedVisit.of(CONFIG, LocalDate.of(2026, 12, 31), "none", answers);
    var after = WalkedVisit.of(CONFIG, LocalDate.of(2027, 1, 1), "none", answers);
    assertThat(last.seen()).contains("step renew-card-half-fee").doesNotContain("step renew-card");
    assertThat(after.seen()).contains("step renew-card").doesNotContain("step renew-card-half-fee");
  }
}
