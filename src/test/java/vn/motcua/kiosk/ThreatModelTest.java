package vn.motcua.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about threats promises nothing that no test shows. */
class ThreatModelTest {

  private static final Path PAGE = Path.of("src/site/markdown/threat-model.md");
  private static final Pattern NAMED =
      Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Properties))`|`([a-z/-]+\\.sh)`");

  @Test
  void everyTestThatThePageNamesExists() throws IOException {
    var there = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/test/java"))) {
      files.map(f -> f.getFileName().toString().replace(".java", "")).forEach(there::add);
    }
    for (var named : NAMED.matcher(Files.readString(PAGE)).results().toList()) {
      if (named.group(1) != null) {
        assertThat(there).contains(named.group(1));
      } else {
        assertThat(Path.of(named.group(2))).exists();
      }
    }
  }

  @Test
  void everyDefenceNamesWhatShowsIt() throws IOException {
    var rows =
        Files.readAllLines(PAGE).stream()
            .filter(l -> l.startsWith("| ") && !l.startsWith("| He could"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(rows.stream().map(ThreatModelTest::lastCell))
        .allMatch(cell -> NAMED.matcher(cell).find());
  }

  private static String lastCell(String row) {
    return List.of(row.split("\\|", -1)).get(3);
  }
}
