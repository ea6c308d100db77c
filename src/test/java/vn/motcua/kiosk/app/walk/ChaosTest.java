package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.visit.Child;
import vn.motcua.kiosk.visit.RecordHealth;
import vn.motcua.kiosk.visit.Strings;

/**
 * A day on which everything goes wrong at once: the camera vanishes, the printer stops and throws,
 * the disk fills, the clock jumps, somebody spoils the configuration, and the plug is pulled. What
 * was promised is kept. The whole day: {@code mvn -Pchaos test}.
 */
class ChaosTest {

  private static final List<String> SECRETS =
      List.of("Nguyễn Thị Mẫu", "NGUYỄN THỊ MẪU", "Mẫu Hai", "001167000000", "02021967", "%PDF");
  private static final Path DELIVERED = Path.of("kiosk-config");

  private static final int VISITS_OF_A_LONG_DAY = 600;
  private static final int VISITS_A_WINDOW = 50;

  /** Windows in which caches and templates still fill. */
  private static final int SETTLING = 4;

  /** A page that stays is 100 KB, a journey 5: either would be seen. */
  private static final double MOST_KB_A_VISIT = 1;

  @TempDir private Path place;
  private final TreeMap<String, Integer> told = new TreeMap<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> queued = new HashSet<>();
  private final Set<String> risked = new HashSet<>();
  private final Set<String> waiting = new HashSet<>();
  private final List<Integer> held = new ArrayList<>();
  private final List<Integer> heaps = new ArrayList<>();
  private final List<Long> openAgain = new ArrayList<>();
  private SmallDisk disk = SmallDisk.none();

  @AfterEach
  void logsGoToTheConsoleAgain() throws Exception {
    Logging.toConsole();
    disk.remove();
  }

  @Test
  void aShortMorning() throws Exception {
    day(20, 1);
  }

  @Test
  @Tag("chaos")
  void aWholeDay() throws Exception {
    disk = SmallDisk.on(place.resolve("data"));
    day(500, 12);
    table();
  }

  /** One process, since one that has been killed has no memory. */
  @Test
  @Tag("chaos")
  void aWholeDayTakesNoMoreMemoryInTheEveningThanInTheMorning() throws Exception {
    copyConfiguration();
    disk = SmallDisk.on(place.resolve("data"));
    morning(VISITS_OF_A_LONG_DAY, new Random(20261125), Integer.MAX_VALUE);
    look();
    System.out.println("sheets in the queue every 50 visits, then cleared " + held);
    System.out.println("live heap every 50 visits, KB " + heaps);
    double perVisit = Trend.of(heaps.subList(SETTLING, heaps.size())) / VISITS_A_WINDOW;
    System.out.printf("it grows by %.3f KB a visit%n", perVisit);
    assertThat(heaps).hasSize(VISITS_OF_A_LONG_DAY / VISITS_A_WINDOW);
    assertThat(perVisit).as("KB that each visit leaves behind").isLessThan(MOST_KB_A_VISIT);
  }

  private void day(int visits, int kills) throws Exception {
    copyConfiguration();
    var random = new Random(20261124);
    for (int kill = 1; kill <= kills; kill++) {
      configure(kill);
      morning(visits, random, visits / (kills + 1));
      look();
    }
    configure(0);
    morning(visits - told.getOrDefault("GONE", 0), random, Integer.MAX_VALUE);
    look();
    everySheetCameOutOnceOrWaits();
    var files = Strings.in(place.resolve("data"));
    files.holdNone(SECRETS);
    files.holdNoTwelveDigits();
    told.put("kills", kills);
  }

  /** Ends by itself when nobody waits any more, or by a kill when so many have gone. */
  private void morning(int visits, Random random, int killAfter) throws Exception {
    Files.writeString(
        place.resolve("wanted.txt"),
        Math.max(1, visits) + " " + random.nextLong() + " " + disk.kind());
    long from = System.nanoTime();
    try (var child = Child.start(place, ChaosChild.class)) {
      child.awaitLines("CONFIG", 1);
      openAgain.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
      if (killAfter == Integer.MAX_VALUE) {
        child.awaitEnd();
      } else {
        child.awaitLines("GONE", killAfter);
        Thread.sleep(random.nextInt(30));
        child.kill();
      }
      child.lines().forEach(this::note);
    }
    Files.deleteIfExists(place.resolve("data").resolve(FullDisk.FILLER));
  }

  private void note(String line) {
    var words = List.of(line.split(" ", -1));
    told.merge(words.getFirst(), 1, Integer::sum);
    switch (words.getFirst()) {
      case "KEPT" -> kept.add(words.getLast());
      case "QUEUED" -> queued.add(words.getLast());
      case "RISKED" -> risked.add(words.getLast());
      case "WAITS", "CLEARED" -> waiting.add(words.getLast());
      case "HELD" -> held.add(Integer.parseInt(words.getLast()));
      case "HEAP" -> heaps.add(Integer.parseInt(words.getLast()));
      default -> {}
    }
  }

  private void look() throws Exception {
    assertThat(told).doesNotContainKeys("LOST", "STALLED", "PROBLEM");
    var record = place.resolve("data/record");
    assertThat(RecordHealth.of(record).integrity()).isEqualTo("ok");
    var clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.ofHours(7));
    var config = ConfigReader.read(DELIVERED, ChaosChild.DAY).config().orElseThrow();
    try (var data = DataFolder.take(place.resolve("data"));
        var log = data.record(config, clock)) {
      var there = new HashSet<String>();
      log.on(ChaosChild.DAY).forEach(visit -> there.add(visit.code().text()));
      assertThat(there).as("visits that were written down").containsAll(kept);
    }
  }

  private void everySheetCameOutOnceOrWaits() throws IOException {
    var tray = Files.readAllLines(place.resolve("tray.txt"));
    assertThat(tray).as("sheets in the tray").doesNotHaveDuplicates();
    var either = new HashSet<>(tray);
    either.addAll(waiting);
    var lost = new HashSet<>(queued);
    lost.addAll(risked);
    lost.removeAll(either);
    assertThat(risked).as("only a sheet that a full disk refused is lost").containsAll(lost);
    told.put("sheets", tray.size());
    told.put("lost sheets, killed while the disk was full", lost.size());
  }

  private void copyConfiguration() throws IOException {
    try (var all = Files.walk(DELIVERED)) {
      for (var file : all.toList()) {
        Files.copy(file, place.resolve("config").resolve(DELIVERED.relativize(file).toString()));
      }
    }
  }

  /** Every third start finds a spoilt file, the others another number of seconds. */
  private void configure(int start) throws IOException {
    var text = Files.readString(DELIVERED.resolve("kiosk.yaml"));
    Files.writeString(
        place.resolve("config/kiosk.yaml"),
        start % 3 == 2
            ? text.replace("goodbye:", "goodby:")
            : text.replace("goodbye: 20", "goodbye: " + (20 + start)));
  }

  private void table() {
    told.forEach((what, times) -> System.out.printf("%-44s %6d%n", what, times));
    System.out.println("the full disk: " + disk);
    var sorted = openAgain.stream().sorted().toList();
    System.out.printf(
        "counter open after the start, ms: median %d, worst %d%n",
        sorted.get(sorted.size() / 2), sorted.getLast());
  }
}
