package vn.motcua.kiosk.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import vn.motcua.kiosk.app.command.KioskCommand;
import vn.motcua.kiosk.app.machine.ExitCode;

/** The door to the commands. */
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(commandLine().setOut(out).setErr(err).execute(arguments));
  }

  /** All commands, ready to be executed. */
  public static CommandLine commandLine() {
    return new CommandLine(new KioskCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .registerConverter(LocalDate.class, Main::day)
        .setExecutionExceptionHandler(Main::broken);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw new TypeConversionException(
          "“%s”: hãy ghi ngày dạng năm-tháng-ngày, ví dụ 2027-03-01. / write the date as yyyy-mm-dd."
              .formatted(text));
    }
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
}
