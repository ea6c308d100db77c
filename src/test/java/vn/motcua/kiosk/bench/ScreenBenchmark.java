package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.motcua.kiosk.app.walk.TouchBench;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * Touch to answer, touch to drawn page, the preview and the first page at rest, with the launcher's
 * own Java flags: {@code mvn -Pbench -Dbench=ScreenBenchmark}.
 */
public final class ScreenBenchmark {

  private static final int VISITS = 4;

  private ScreenBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] ignored) throws IOException, StoreProblem {
    TouchBench.run(VISITS, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }
}
