import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
          JasperCompileManager.compileReportToFile(source.toString(), target.toString());
        }
      }
    }
  }

  private static boolean isOlder(Path target, Path source) throws IOException {
    return !Files.exists(target)
        || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0;
  }
}
