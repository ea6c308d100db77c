package vn.motcua.kiosk.app.machine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * Log files, a new one each day, in the data folder. Exceptions are written without their messages'
 * arguments being looked at, so nothing personal may ever be put into one; the types of {@code
 * card} mask themselves.
 */
public final class Logging {

  private static final int DAYS_KEPT = 30;
  private static final String LARGEST_FILE = "5MB";
  private static final String LARGEST_TOTAL = "50MB";

  /** What today's is called. */
  static final String FILE = "kiosk.log";

  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSxxx} %-5level [%thread] %logger{0} - %msg%n";

  private Logging() {}

  /** From now on everything goes to files in {@code folder}. */
  static void toFiles(Path folder) {
    var context = context();
    var file = new RollingFileAppender<ILoggingEvent>();
    file.setFile(folder.resolve(FILE).toString());
    var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
    rolling.setContext(context);
    rolling.setParent(file);
    rolling.setFileNamePattern(folder.resolve("kiosk-%d{yyyy-MM-dd}.%i.log").toString());
    rolling.setMaxHistory(DAYS_KEPT);
    rolling.setMaxFileSize(FileSize.valueOf(LARGEST_FILE));
    rolling.setTotalSizeCap(FileSize.valueOf(LARGEST_TOTAL));
    rolling.start();
    file.setRollingPolicy(rolling);
    use(context, file);
  }

  /**
   * Only warnings, to the console: for commands that write no data, and when files cannot be
   * written.
   */
  public static void toConsole() {
    var context = context();
    var console = new ConsoleAppender<ILoggingEvent>();
    console.setTarget("System.err");
    use(context, console);
    context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
  }

  /** For commands whose own lines say what is wrong. */
  public static void onlyErrors() {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
  }

  private static LoggerContext context() {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    return context;
  }

  private static void use(LoggerContext context, OutputStreamAppender<ILoggingEvent> appender) {
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(LINE);
    encoder.start();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.start();
    var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Appender<ILoggingEvent> only = appender;
    root.addAppender(only);
    root.setLevel(Level.INFO);
    // Page layout libraries tell at length what they do with text, and the text is a citizen's.
    for (var chatty :
        new String[] {
          "net.sf.jasperreports", "org.apache", "com.github.sarxos", "org.bridj", "org.flywaydb"
        }) {
      context.getLogger(chatty).setLevel(Level.WARN);
    }
    // It warns at each start that links are not tagged; we make none that would need it.
    context.getLogger("net.sf.jasperreports.pdf").setLevel(Level.ERROR);
  }
}
