package vn.motcua.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries that these tests run with are, byte for byte, those that people have looked at. */
class DependencyListTest {

  private static final Path LIST = Path.of("src/build/dependencies.tsv");

  /** JavaFX has native parts; the list was made on Linux with x64. */
  private static final Pattern OTHER_PLATFORM = Pattern.compile(".*-(win|mac|linux-aarch64)\\.jar");

  @Test
  void everyJarOnTheClassPathHasTheChecksumOfTheList() throws IOException {
    var listed = listed();
    var jars = jars();
    assertThat(jars).as("libraries").hasSizeGreaterThan(50);
    for (var jar : jars) {
      var name = jar.getFileName().toString();
      assertThat(listed.get(name))
          .as("%s, changed or new: see mvn -Pverify-deps", name)
          .isEqualTo(sha256(jar));
    }
  }

  /** File name → checksum. */
  private static Map<String, String> listed() throws IOException {
    try (var lines = Files.lines(LIST)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(cells -> fileName(cells[0]), cells -> cells[1], (a, _) -> a));
    }
  }

  private static String fileName(String coordinates) {
    return coordinates.substring(coordinates.indexOf(':') + 1).replace(':', '-') + ".jar";
  }

  private static List<Path> jars() {
    return Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
        .flatMap(key -> Optional.ofNullable(System.getProperty(key)).stream())
        .flatMap(paths -> Stream.of(paths.split(File.pathSeparator, -1)))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        .filter(path -> !OTHER_PLATFORM.matcher(path.toString()).matches())
        .filter(path -> !path.toString().contains("surefire"))
        .filter(path -> !path.toString().contains("jacoco"))
        .distinct()
        .toList();
  }

  private static String sha256(Path file) throws IOException {
    try {
      var bytes = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
