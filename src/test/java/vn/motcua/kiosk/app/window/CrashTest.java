package vn.motcua.kiosk.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.motcua.kiosk.app.Main;
import vn.motcua.kiosk.app.command.Program;
import vn.motcua.kiosk.app.counter.VisitRegister;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Terms;
import vn.motcua.kiosk.visit.Visit;
import vn.motcua.kiosk.visit.VisitLog;
import vn.motcua.kiosk.visit.Visits;

/**
 * The whole program, killed or stuck while somebody is at it, and started again as the service is:
 * the first page comes, the visit is found interrupted, and can be gone on with.
 */
@Timeout(400)
@EnabledOnOs(OS.LINUX)
@Execution(ExecutionMode.CONCURRENT) // Its programs run in processes of their own.
class CrashTest {

  private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
  private static final Path DELIVERED = Path.of("kiosk-config");

  /** {@code RestartSec} of the service. */
  private static final int SERVICE_WAITS_MS = 100;

  private static final int KILLS = 5;

  @TempDir private Path folder;
  private Optional<Process> running = Optional.empty();

  @AfterEach
  void end() throws InterruptedException {
    kill();
  }

  @Test
  void aKioskThatIsKilledInAVisitOpensAgainAndTheVisitCanBeGoneOnWith() throws Exception {
    var visit = awaitVisitOnItsWay(Main.class, "--demo", "--once");
    kill();
    startAgain("--demo");
    assertThat(now(visit).state()).isEqualTo(State.INTERRUPTED);
    assertThat(ListeningSockets.of(running.orElseThrow())).as("ports of a running kiosk").isEmpty();
    kill();
    try (var register =
        new VisitRegister(
            () ->
                VisitLog.open(
                    record(), keys(), new Terms("test", 30, "test", 30, List.of(), 7), CLOCK),
            () -> "",
            _ -> {})) {
      var earlier = register.earlier(visit.code()).orElseThrow();
      assertThat(earlier.pathway()).isEqualTo(visit.pathway().orElseThrow());
      assertThat(earlier.done()).containsAll(visit.done());
    }
  }

  /** Takes as long as the watchdog has patience. */
  @Test
  @Tag("chaos")
  void aScreenThatIsStuckInAVisitEndsTheProcessAndTheNextOneTellsTheClerk() throws Exception {
    var visit =
        awaitVisitOnItsWay(
            HangingScreen.class, folder.resolve("hang").toString(), "--demo", "--once");
    Files.createFile(folder.resolve("hang"));
    assertThat(running.orElseThrow().waitFor()).isEqualTo(ExitCode.STUCK);
    assertThat(log()).anyMatch(line -> line.contains("KSK-03 [the screen] do not answer"));
    assertThat(data().resolve("last-end.txt")).hasContent("KSK-03");
    startAgain("--demo");
    assertThat(data().resolve("last-end.txt")).doesNotExist();
    assertThat(now(visit).state()).isEqualTo(State.INTERRUPTED);
  }

  /** By turns with starts after an orderly end, since no two machines are as fast. */
  @Test
  @Tag("chaos")
  void afterAKillItOpensAsSoonAsAfterAnOrderlyEnd() throws Exception {
    var random = new Random(20261124);
    var killed = new ArrayList<Opened>();
    var orderly = new ArrayList<Opened>();
    start(Main.class, "--demo", "--once");
    awaitOpened(1);
    for (int i = 0; i < KILLS; i++) {
      Thread.sleep(random.nextInt(3_000));
      kill();
      killed.add(startAgain("--demo", "--once"));
      running.orElseThrow().destroy(); // As the service is stopped.
      running.orElseThrow().waitFor();
      orderly.add(startAgain("--demo", "--once"));
    }
    System.out.printf("%d starts of each by turns %18s %8s%n", KILLS, "median", "worst");
    table("open after a kill, ms", killed, Opened::wallMs);
    table("open after an orderly end, ms", orderly, Opened::wallMs);
    table("processor ms after a kill", killed, Opened::processorMs);
    table("processor ms after an orderly end", orderly, Opened::processorMs);
    System.out.printf("The service waits %d ms before; no AOT cache here.%n", SERVICE_WAITS_MS);
  }

  /** What it took from the start of the process to its first page. */
  private record Opened(long wallMs, long processorMs) {}

  private Opened startAgain(String... arguments) throws IOException, InterruptedException {
    int before = opened();
    long from = System.nanoTime();
    start(Main.class, arguments);
    awaitOpened(before + 1);
    var processor = running.orElseThrow().info().totalCpuDuration().orElse(Duration.ZERO);
    return new Opened(
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from), processor.toMillis());
  }

  private static void table(String what, List<Opened> starts, ToLongFunction<Opened> number) {
    var sorted = starts.stream().mapToLong(number).sorted().toArray();
    System.out.printf(
        "%-36s %8d %8d%n", what, sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  private void start(Class<?> main, String... arguments) throws IOException {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--config", DELIVERED.toString(), "--data", data().toString()));
    running =
        Optional.of(
            Program.startOnScreen(
                folder.resolve("printed.txt"), List.of(), main, all.toArray(String[]::new)));
  }

  private void kill() throws InterruptedException {
    if (running.isPresent()) {
      running.get().destroyForcibly().waitFor();
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void awaitOpened(int times) throws IOException, InterruptedException {
    while (opened() < times) {
      pause();
    }
  }

  private int opened() throws IOException {
    return (int) log().stream().filter(line -> line.contains("open for citizens")).count();
  }

  private List<String> log() throws IOException {
    var log = data().resolve("logs").resolve("kiosk.log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  /**
   * Looks from outside, as the running kiosk knows nothing of a test. A visit that was over before
   * it was seen, as on a busy machine, is followed by another.
   */
  private Visit awaitVisitOnItsWay(Class<?> main, String... arguments) throws Exception {
    var day = LocalDate.now(CLOCK);
    for (int opened = 1; ; opened++) {
      start(main, arguments);
      awaitOpened(opened);
      try (var visits = Visits.beside(record(), keys())) {
        while (running.orElseThrow().isAlive()) {
          for (var visit : visits.on(day)) {
            if (visit.state() == State.OPEN && visit.pathway().isPresent()) {
              return visit;
            }
          }
          Thread.sleep(10);
        }
      }
    }
  }

  private void pause() throws InterruptedException {
    assertThat(running.orElseThrow().isAlive()).as("it runs").isTrue();
    Thread.sleep(10);
  }

  private Visit now(Visit visit) throws StoreProblem {
    return visits().stream().filter(v -> v.id().equals(visit.id())).findFirst().orElseThrow();
  }

  private List<Visit> visits() throws StoreProblem {
    try (var visits = Visits.beside(record(), keys())) {
      return visits.on(LocalDate.now(CLOCK));
    }
  }

  private Path record() {
    return data().resolve("record");
  }

  private Keys keys() throws StoreProblem {
    return Keys.open(data().resolve("keys"), record());
  }
}
