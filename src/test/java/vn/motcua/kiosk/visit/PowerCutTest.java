package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * A process killed at any moment, again and again on the same record. More rounds: {@code
 * -Dkiosk.kills=200}.
 */
@Execution(ExecutionMode.CONCURRENT) // Its programs run in processes of their own.
class PowerCutTest {

  private static final Logger LOG = LoggerFactory.getLogger(PowerCutTest.class);

  private static final int ROUNDS = Integer.getInteger("kiosk.kills", 5);

  /** How many lines a child may say before it is killed, however slow the machine is. */
  private static final int LINES = 120;

  /** Up to so many ms later, so that it is killed at any point of a write. */
  private static final int LATER = 20;

  @TempDir private Path data;
  private final Map<VisitCode, Integer> said = new HashMap<>();
  private final Set<VisitCode> codes = new HashSet<>();

  @Test
  void whatWasWrittenIsThereWhateverMomentThePowerGoes()
      throws IOException, InterruptedException, StoreProblem {
    var random = new Random(20261124);
    for (int round = 0; round < ROUNDS; round++) {
      writeAndKill(PowerCutChild.PAGES + random.nextInt(LINES), random.nextInt(LATER));
      look();
    }
    assertThat(said).hasSizeGreaterThanOrEqualTo(ROUNDS);
    LOG.info(
        "{} kills, {} visits of which something was committed, none lost, integrity ok each time",
        ROUNDS,
        said.size());
  }

  @Test
  void aKillWhileTheRecordIsBeingMadeLeavesOneThatOpens()
      throws IOException, InterruptedException, StoreProblem {
    var random = new Random(20261125);
    for (int round = 0; round < ROUNDS; round++) {
      var fresh = data.resolve("round-" + round);
      try (var child = Child.start(fresh, PowerCutChild.class)) {
        Thread.sleep(200 + random.nextInt(800));
        child.kill();
      }
      var keys = Keys.open(fresh.resolve("keys"), fresh.resolve("record"));
      try (var log = open(fresh, keys)) {
        assertThat(log.on(DAY)).noneMatch(v -> v.state() == State.OPEN);
      }
    }
  }

  private void writeAndKill(int lines, int ms) throws IOException, InterruptedException {
    try (var child = Child.start(data, PowerCutChild.class)) {
      child.awaitLines(lines);
      Thread.sleep(ms);
      child.kill();
      for (var line : child.lines()) {
        note(line.split(" ", -1));
      }
    }
  }

  private void note(String[] words) {
    if (words.length == 2 && words[0].equals("CODE")) {
      assertThat(codes.add(new VisitCode(words[1]))).as("given out twice").isTrue();
    }
    if (words.length == 3 && words[2].matches("[0-9]")) {
      said.put(new VisitCode(words[1]), Integer.parseInt(words[2]));
    }
  }

  private void look() throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    try (var log = open(data, keys)) {
      assertThat(log.opening().setAside()).isEmpty();
      assertThat(log.opening().interrupted()).isLessThanOrEqualTo(1);
      var check =
          log.onConnection(h -> h.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
      assertThat(check).containsExactly("ok");
      for (var visit : said.entrySet()) {
        isThere(log, visit.getKey(), visit.getValue());
      }
    }
  }

  private static void isThere(VisitLog log, VisitCode code, int page) throws StoreProblem {
    var visit = log.find(code).orElseThrow();
    int reached = Integer.parseInt(visit.page().substring("step-".length()));
    assertThat(reached).isBetween(page, page + 1);
    assertThat(visit.state())
        .isEqualTo(reached == PowerCutChild.PAGES ? State.FINISHED : State.INTERRUPTED);
    assertThat(log.name(visit)).isEqualTo(Invented.CITIZEN.name());
  }

  private static VisitLog open(Path folder, Keys keys) throws StoreProblem {
    return VisitLog.open(folder.resolve("record"), keys, TERMS, new SetClock(DAY));
  }
}
