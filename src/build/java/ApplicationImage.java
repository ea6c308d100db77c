import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Builds the program with a Java runtime of its own: {@code jpackage} around the runnable folder.
 * The flags are those of {@code kiosk.args}, so that an installed kiosk runs as a copied one does.
 *
 * <p>Two launchers: {@code motcua-kiosk} starts from the AOT cache (JEP 483, 515), {@code
 * motcua-kiosk-plain} without it; the installed system makes the cache with the second one, because
 * jpackage's runtime has no {@code bin/java}, and because a cache holds for one machine only.
 */
final class ApplicationImage {

  private static final String NAME = "motcua-kiosk";

  /** What the program and its libraries use of the JDK; locale data only for its two languages. */
  private static final String MODULES =
      "java.se,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.net,"
          + "jdk.unsupported,jdk.zipfs";

  private static final String RUNTIME =
      "--strip-debug --no-header-files --no-man-pages --include-locales=vi,en --compress=zip-0";

  private ApplicationImage() {}

  public static void main(String[] arguments) throws IOException {
    var version = arguments[0];
    var kiosk = Path.of(arguments[1]);
    var target = Path.of(arguments[2]);
    var flags = flags(kiosk.resolve("lib").resolve("kiosk.args"));
    delete(target.resolve(NAME));
    var plain = Files.writeString(target.resolve("plain.properties"), plainLauncher(flags));
    var options = new ArrayList<String>();
    options.addAll(List.of("--type", "app-image", "--name", NAME, "--app-version", version));
    options.addAll(List.of("--dest", target.toString()));
    options.addAll(List.of("--input", kiosk.resolve("lib").toString()));
    options.addAll(List.of("--main-jar", "kiosk.jar"));
    options.addAll(List.of("--main-class", "vn.motcua.kiosk.app.Start"));
    options.addAll(List.of("--add-modules", MODULES, "--jlink-options", RUNTIME));
    options.addAll(List.of("--add-launcher", NAME + "-plain=" + plain));
    for (var flag : flags) {
      options.addAll(List.of("--java-options", flag));
    }
    options.addAll(List.of("--java-options", "-XX:AOTCache=" + cache()));
    // A cache that is missing or of another build costs a slower start, not lines on the screen.
    options.addAll(List.of("--java-options", "-Xlog:aot=off"));
    if (windows()) {
      options.add("--win-console");
    }
    int exit =
        ToolProvider.findFirst("jpackage")
            .orElseThrow()
            .run(System.out, System.err, options.toArray(String[]::new));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static List<String> flags(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      var written = lines.filter(l -> !l.isBlank() && !l.startsWith("#"));
      var places = Stream.of("--module-path=$APPDIR/javafx", "-Dkiosk.home=$APPDIR");
      return Stream.concat(places, written).toList();
    }
  }

  private static String plainLauncher(List<String> flags) {
    return "java-options=" + String.join(" ", flags) + "\n";
  }

  private static String cache() {
    return windows() ? "$APPDIR\\kiosk.aot" : "/var/cache/" + NAME + "/kiosk.aot";
  }

  private static boolean windows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
