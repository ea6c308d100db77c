import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import org.slf4j.LoggerFactory;

/**
 * Compiles every page template (JRXML) that is newer than its compiled form, so that nothing is
 * compiled on the counter. JasperReports has no Maven plugin for this that can be had.
 */
final class CompileReports {
  private CompileReports() {}

  public static void main(String[] arguments) throws IOException, JRException {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    var sources = Path.of(arguments[0]);
    var classes = Path.of(arguments[1]);
    try (var files = Files.walk(sources)) {
      for (var source :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".jrxml"))::iterator) {
        var name = sources.relativize(source).toString().replaceFirst("\\.jrxml$", ".jasper");
        var target = classes.resolve(name);
        if (isOlder(target, source)) {
          Files.createDirectories(target.getParent());
          compile(source, target);
        }
      }
    }
  }

  private static void compile(Path source, Path target) throws IOException, JRException {
    var template = withNumbers(Files.readString(source));
    try (var from = new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8));
        var to = Files.newOutputStream(target)) {
      JasperCompileManager.compileReportToStream(from, to);
    }
  }

  /**
   * Gives every part an id by its place in the file. JasperReports would draw random ones, and no
   * two builds would be the same.
   */
  private static String withNumbers(String template) {
    var count = new AtomicInteger();
    // The kind has to stay the first attribute: the reader chooses the element's class by it.
    return Pattern.compile("<(?:jasperReport|dataset|datasetRun|element) (?:kind=\"\\w+\" )?")
        .matcher(template)
        .replaceAll(m -> m.group() + "uuid=\"" + new UUID(0, count.incrementAndGet()) + "\" ");
  }

  private static boolean isOlder(Path target, Path source) throws IOException {
    return !Files.exists(target)
        || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0;
  }
}
