package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever happens to a file, the reader says so and never throws. */
class SpoiltFilesTest {

  private static final Path DELIVERED = Path.of("kiosk-config");
  private static final String MEANT_BY_YAML = "{}[]:,&*!|>'\"%@`#-\t\n \\";

  @Property(tries = 150)
  void changedBytesGiveProblemsOrAConfigurationButNeverAnException(
      @ForAll ConfigFile file, @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int changes)
      throws Exception {
    var bytes = Files.readAllBytes(DELIVERED.resolve(file.path()));
    var random = new Random(seed);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] =
          (byte)
              (random.nextBoolean()
                  ? random.nextInt(256)
                  : MEANT_BY_YAML.charAt(random.nextInt(MEANT_BY_YAML.length())));
    }
    var folder = temporary();
    try {
      var result = ConfigFolder.copyInto(folder).write(file.path(), bytes).read();
      assertThat(result.config().isPresent()).isEqualTo(result.problems().isEmpty());
      assertThat(result.problems()).noneMatch(p -> p.sentence().isBlank());
    } finally {
      delete(folder);
    }
  }

  @Property(tries = 500)
  void anyTextIsReadOrNamed(@ForAll @StringLength(max = 200) String text) {
    var result = YamlReader.read("x.yaml", text);
    assertThat(result.tree().isPresent() || !result.problems().isEmpty()).isTrue();
  }

  private static Path temporary() throws Exception {
    return Files.createTempDirectory("kiosk-config");
  }

  private static void delete(Path folder) throws Exception {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
