package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.kiosk.app.Main;

/** The program in a process of its own, started as its launcher starts it. */
public final class Program {

  private static final int SECONDS_AT_MOST = 240;

  /** How a run ended, and all that it printed. */
  public record Ended(int exitCode, String output) {}

  private Program() {}

  /** Starts it; what it prints goes into a file, so that it never waits for a reader. */
  public static Process start(Path printed, String... arguments) throws IOException {
    var builder = builder(printed, List.of(), Main.class, arguments);
    builder.environment().remove("DISPLAY");
    return builder.start();
  }

  /** Starts it as on a screen, which is JavaFX's Headless one: full screen, until it is ended. */
  public static Process startOnScreen(
      Path printed, List<String> flags, Class<?> main, String... arguments) throws IOException {
    var headless = new ArrayList<>(flags);
    headless.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    var builder = builder(printed, headless, main, arguments);
    builder.environment().put("DISPLAY", "none");
    return builder.start();
  }

  private static ProcessBuilder builder(
      Path printed, List<String> flags, Class<?> main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("src/main/dist/lib/kiosk.args"));
    command.addAll(flags);
    command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
  }

  public static Ended run(Path printed, String... arguments)
      throws IOException, InterruptedException {
    var process = start(printed, arguments);
    if (!process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + text(printed));
    }
    return new Ended(process.exitValue(), text(printed));
  }

  private static String text(Path printed) throws IOException {
    return Files.readString(printed, StandardCharsets.UTF_8);
  }
}
