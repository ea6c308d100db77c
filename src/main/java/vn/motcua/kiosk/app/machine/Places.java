package vn.motcua.kiosk.app.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where configuration and data are, the same options for every command. */
public final class Places {

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = {
        "Thư mục cấu hình (mặc định: kiosk-config cạnh chương trình).",
        "Configuration folder (default: kiosk-config beside the program)."
      })
  private @Nullable Path config;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Thư mục dữ liệu (mặc định: nơi của hệ điều hành).",
        "Data folder (default: the platform's place for it)."
      })
  private @Nullable Path data;

  public Path config() {
    if (config != null) {
      return config;
    }
    var home = System.getProperty("kiosk.home");
    var beside = home == null ? null : Path.of(home, "kiosk-config");
    return Stream.of(Optional.ofNullable(beside), programData().map(d -> d.resolve("config")))
        .flatMap(Optional::stream)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(Path.of("kiosk-config"));
  }

  /** Where an installed kiosk has what outlives it on Windows; empty elsewhere. */
  private static Optional<Path> programData() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")
        ? Optional.ofNullable(System.getenv("ProgramData")).map(d -> Path.of(d, "MotCuaKiosk"))
        : Optional.empty();
  }

  public Optional<Path> chosenData() {
    return Optional.ofNullable(data);
  }

  public Path data() {
    var named = System.getProperty("kiosk.data");
    return chosenData()
        .or(() -> Optional.ofNullable(named).map(Path::of))
        .orElseGet(Places::platformData);
  }

  private static Path platformData() {
    var home = Path.of(System.getProperty("user.home"));
    var installed = programData();
    if (installed.isPresent()) {
      return installed.get().resolve("data");
    }
    return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
        .filter(s -> !s.isBlank())
        .map(Path::of)
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("motcua-kiosk");
  }
}
