package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Another JVM on the same class path, to be killed. It speaks into a file, so that it never waits
 * for a listener, and its last words outlive it.
 */
public final class Child implements AutoCloseable {

  private static final int POLL_MS = 5;

  private final Process process;
  private final Path said;

  private Child(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  public static Child start(Path data, Class<?> program) throws IOException {
    // Surefire hides the class path in a jar's manifest and names it in this property.
    var classPath =
        Optional.ofNullable(System.getProperty("surefire.test.class.path"))
            .orElse(System.getProperty("java.class.path"));
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            classPath,
            program.getName(),
            data.toString());
    var said = Files.createTempFile("child", ".txt");
    return new Child(
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start(),
        said);
  }

  /** Waits until it says so. */
  public void awaitLine(String expected) throws IOException, InterruptedException {
    await(lines -> lines.contains(expected));
  }

  /** Waits until it has said so many lines. */
  public void awaitLines(int number) throws IOException, InterruptedException {
    await(lines -> lines.size() >= number);
  }

  /** Waits until it has said so many lines that begin with this word. */
  public void awaitLines(String word, int number) throws IOException, InterruptedException {
    await(lines -> lines.stream().filter(l -> l.startsWith(word)).count() >= number);
  }

  /** For whoever looks at it from outside. */
  public Process process() {
    return process;
  }

  /** Waits until it ends by itself. */
  public void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  private void await(Predicate<List<String>> enough) throws IOException, InterruptedException {
    while (!enough.test(lines())) {
      if (!process.isAlive()) {
        throw new IOException("the child ended before it had said enough");
      }
      Thread.sleep(POLL_MS);
    }
  }

  /** The whole lines that it has said; by the rest of a line that was cut nothing is promised. */
  public List<String> lines() throws IOException {
    var text = Files.readString(said);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /** As {@code kill -9}: nothing of it runs any more. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    Files.delete(said);
  }
}
