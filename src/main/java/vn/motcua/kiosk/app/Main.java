package vn.motcua.kiosk.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The door of the program. */
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(
        commandLine()
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .execute(arguments));
  }

  /** All commands, ready to be executed. */
  static CommandLine commandLine() {
    return new CommandLine(new KioskCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(Main::broken);
  }

  /** The log gets the whole story, the person at the keyboard a sentence. */
  private static int broken(Exception mistake, CommandLine command, ParseResult unused) {
    LOG.error("KSK-02 the program broke off", mistake);
    command
        .getErr()
        .println(
            "KSK-02 Lỗi của chương trình, xem nhật ký. / A mistake of the program: " + mistake);
    return ExitCode.INTERNAL;
  }

  /** The version in the jar's manifest; a program run from its classes has none. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        "Một Cửa Kiosk " + (version == null ? "(chưa đóng gói / not packaged)" : version)
      };
    }
  }
}
