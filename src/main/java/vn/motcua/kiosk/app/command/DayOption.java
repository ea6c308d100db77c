package vn.motcua.kiosk.app.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As if which day it were: the same option for every command. */
final class DayOption {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = {
        "Xét theo ngày này, dạng năm-tháng-ngày (mặc định: hôm nay).",
        "As if it were this date, yyyy-mm-dd (default: today)."
      })
  private @Nullable LocalDate chosen;

  Optional<LocalDate> chosen() {
    return Optional.ofNullable(chosen);
  }

  LocalDate orToday() {
    return chosen().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }
}
