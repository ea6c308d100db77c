package vn.motcua.kiosk.app.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether this machine is a counter and nothing else: one line a measure, and what to do. What is
 * laid is known to the script that lays it, so that script is asked.
 *
 * @param command of its check
 * @param script that has to be there
 */
public record Lockdown(List<String> command, Path script) {

  public Lockdown {
    command = List.copyOf(command);
  }

  /** The one that the installer has brought. */
  public static Lockdown ofThisMachine() {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
      // The program's own files lie in a folder beside it.
      var home = Path.of(System.getProperty("kiosk.home", ".")).toAbsolutePath();
      var script = home.resolveSibling("lockdown").resolve("Lock-Kiosk.ps1");
      return of(
          script, "powershell", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File", "-Check");
    }
    return of(Path.of("/usr/sbin/motcua-kiosk-lock"), "/bin/sh", "check");
  }

  /** The script's name stands before the last word. */
  private static Lockdown of(Path script, String... words) {
    var all = List.of(words);
    var before = all.subList(0, all.size() - 1).stream();
    var whole = Stream.concat(before, Stream.of(script.toString(), all.getLast()));
    return new Lockdown(whole.toList(), script);
  }

  /**
   * Prints the lines of the check.
   *
   * @return whether every measure holds
   */
  public boolean check(PrintWriter output) {
    if (!Files.isRegularFile(script)) {
      output.println("LCK-01 Không thấy %s. Hãy cài kiosk bằng gói cài đặt.".formatted(script));
      return false;
    }
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var said = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
      try (var lines = new BufferedReader(said)) {
        lines.lines().forEach(output::println);
      }
      return process.waitFor() == 0;
    } catch (IOException e) {
      output.println("LCK-02 Không kiểm tra được: " + e.getMessage());
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
