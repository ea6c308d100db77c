package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import vn.motcua.kiosk.app.Start;

/**
 * From the start of the process to the first page, beside a bare JavaFX window by turns, both from
 * an AOT cache: {@code mvn -Pbench -Dbench=StartBenchmark}, after a {@code mvn package}. On the
 * screen that {@code DISPLAY} names, otherwise on JavaFX's Headless platform. Then the memory of
 * both, and how soon the kiosk ends. Reads {@code /proc}, so Linux only.
 */
final class StartBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int ROUNDS = Integer.getInteger("rounds", 9);
  private static final int MINUTE = 60;
  private static final int PATIENCE = 60;

  private final Path folder;
  private final Installed bare;
  private final Installed kiosk;
  private final List<Double> windows = new ArrayList<>();
  private final List<Double> pictures = new ArrayList<>();
  private final List<Double> pages = new ArrayList<>();
  private final List<Double> ends = new ArrayList<>();

  private StartBenchmark(Path folder) throws IOException {
    this.folder = folder;
    bare =
        new Installed(
            BareWindow.class.getName(),
            jar("bare", Path.of("target", "test-classes"), "vn/motcua/kiosk/bench"),
            Files.createDirectories(folder.resolve("bare")));
    kiosk =
        new Installed(
            Start.class.getName(),
            jar("kiosk", Path.of("target", "classes"), ".") + ":" + Installed.libraries(),
            Files.createDirectories(folder.resolve("kiosk")));
  }

  static void main(String[] ignored) throws IOException, InterruptedException {
    var folder = Path.of("target", "start-benchmark").resolve(Long.toString(System.nanoTime()));
    new StartBenchmark(Files.createDirectories(folder).toAbsolutePath()).run();
  }

  /** A cache needs jars. */
  private String jar(String name, Path classes, String what) {
    var file = folder.resolve(name + ".jar").toString();
    var jar = ToolProvider.findFirst("jar").orElseThrow();
    jar.run(OUT, System.err, "--create", "--file", file, "-C", classes.toString(), what);
    return file;
  }

  private void run() throws IOException, InterruptedException {
    bare.warm("bare.recorded");
    Installed.end(kiosk.start("--demo", "--once"));
    kiosk.warm("kiosk.recorded");
    Files.writeString(kiosk.data().resolve("setup.txt"), "done");
    startKiosk(); // from now on it has the picture of its first page
    clear();
    for (int round = 0; round < ROUNDS; round++) {
      startBare();
      startKiosk();
    }
    OUT.printf("%d starts by turns, ms %24s %8s %8s%n", ROUNDS, "least", "median", "ratio");
    line("a bare window", windows);
    line("the kiosk's first page, its picture", pictures);
    line("the kiosk's first page, answering", pages);
    line("the kiosk's end", ends);
    memory();
  }

  private void clear() {
    for (var times : List.of(windows, pictures, pages, ends)) {
      times.clear();
    }
  }

  private void startBare() throws IOException, InterruptedException {
    var from = Instant.now(CLOCK);
    var process = bare.start();
    windows.add(since(from, await(bare.printed(), "Z").trim()));
    process.destroyForcibly().waitFor();
  }

  private void startKiosk() throws IOException, InterruptedException {
    Files.deleteIfExists(kiosk.log());
    var from = Instant.now(CLOCK);
    var process = kiosk.start();
    var open = await(kiosk.log(), "open for citizens");
    var stood = await(kiosk.log(), "the window stood at ");
    pictures.add(since(from, stood.substring(stood.lastIndexOf(' ') + 1)));
    var answers = OffsetDateTime.parse(open.substring(0, open.indexOf(' '))).toInstant();
    pages.add(since(from, answers.toString()));
    TimeUnit.SECONDS.sleep(2);
    ends.add(end(process));
  }

  private static double since(Instant from, String to) {
    return Duration.between(from, Instant.parse(to)).toNanos() / 1e6;
  }

  private static double end(Process process) throws InterruptedException {
    long asked = System.nanoTime();
    process.destroy();
    process.waitFor();
    return (System.nanoTime() - asked) / 1e6;
  }

  /** Waits for a line with these words. */
  private static String await(Path file, String words) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (System.nanoTime() < end) {
      var line = line(file, words);
      if (line.isPresent()) {
        return line.get();
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new IllegalStateException(words + " is not in " + file);
  }

  private static Optional<String> line(Path file, String words) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(file)) {
      return lines.filter(l -> l.contains(words)).findFirst();
    }
  }

  private void line(String what, List<Double> times) {
    OUT.printf(
        "%-38s %8.0f %8.0f %8.2f%n",
        what,
        times.stream().min(Double::compare).orElseThrow(),
        median(times),
        median(times) / median(windows));
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  // --- memory ---

  private void memory() throws IOException, InterruptedException {
    OUT.printf("%n%-38s %8s %8s%n", "memory, MB", "resident", "most");
    var window = bare.start();
    TimeUnit.SECONDS.sleep(5);
    memory("a bare window", window);
    window.destroyForcibly().waitFor();
    var resting = kiosk.start();
    TimeUnit.SECONDS.sleep(MINUTE + MINUTE / 2);
    memory("the kiosk, a minute and a half old", resting);
    end(resting);
    var visited = kiosk.start("--demo", "--once");
    double resident = 0;
    while (visited.isAlive()) {
      resident = Math.max(resident, megabytes(visited, "VmRSS:"));
      TimeUnit.MILLISECONDS.sleep(100);
    }
    OUT.printf("%-38s %17.0f%n", "the kiosk, in a visit", resident);
  }

  private static void memory(String what, Process process) throws IOException {
    OUT.printf(
        "%-38s %8.0f %8.0f%n", what, megabytes(process, "VmRSS:"), megabytes(process, "VmHWM:"));
  }

  /** Of a process that has just ended, nothing is known. */
  private static double megabytes(Process process, String name) throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    return line(status, name).map(l -> l.replaceAll("\\D", "")).map(Long::parseLong).orElse(0L)
        / 1024.0;
  }
}
