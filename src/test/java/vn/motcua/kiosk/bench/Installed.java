package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program in a jar of its own with an AOT cache of its own, started as an installed one is. */
final class Installed {

  private static final Path HOME = Path.of("target", "kiosk");

  private final String main;
  private final String classPath;
  private final Path folder;

  /**
   * @param folder for its cache and data; in it lies {@code jars}
   */
  Installed(String main, String classPath, Path folder) {
    this.main = main;
    this.classPath = classPath;
    this.folder = folder;
  }

  /**
   * Makes the cache in two steps, as {@code motcua-kiosk-warm} does.
   *
   * @param property by which it is told to end by itself
   */
  void warm(String property) throws IOException, InterruptedException {
    var configuration = "-XX:AOTConfiguration=" + folder.resolve("aot.conf");
    end(start(List.of("-XX:AOTMode=record", configuration, "-D" + property + "=true")));
    end(start(List.of("-XX:AOTMode=create", configuration, cache())));
  }

  /** Starts it from its cache. */
  Process start(String... arguments) throws IOException {
    return start(List.of(cache()), arguments);
  }

  private Process start(List<String> flags, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("src/main/dist/lib/kiosk.args"));
    command.addAll(List.of("--module-path", HOME.resolve("lib/javafx").toString()));
    command.addAll(List.of("-Dkiosk.home=" + Path.of(""), "-Xlog:aot=off"));
    boolean headless = System.getenv().getOrDefault("DISPLAY", "").isBlank();
    if (headless) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    if (headless) {
      builder.environment().put("DISPLAY", "none");
    }
    return builder.start();
  }

  /** Waits for a process that ends by itself or has been told to. */
  static void end(Process process) throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new IllegalStateException("ended with " + process.exitValue());
    }
  }

  private String cache() {
    return "-XX:AOTCache=" + folder.resolve("kiosk.aot");
  }

  /** What it printed. */
  Path printed() {
    return folder.resolve("out");
  }

  /** Its data folder. */
  Path data() {
    return folder.resolve("motcua-kiosk");
  }

  /** Its log. */
  Path log() {
    return data().resolve("logs/kiosk.log");
  }

  /** The jars that the runnable folder has beside the program's own. */
  static String libraries() throws IOException {
    try (var files = Files.list(HOME.resolve("lib"))) {
      Stream<String> jars =
          files.map(Path::toString).filter(f -> f.endsWith(".jar") && !f.endsWith("kiosk.jar"));
      return String.join(":", jars.sorted().toList());
    }
  }
}
