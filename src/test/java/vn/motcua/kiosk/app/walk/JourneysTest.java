package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.motcua.kiosk.app.command.Program;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.journey.CoverageLine;
import vn.motcua.kiosk.journey.WalkedVisit;

/**
 * Leaves the pages and the sheet of one visit for each row of what the guidance covers, in {@code
 * target/journeys/<row>}. It takes minutes, so it runs when asked for: {@code mvn test
 * -Dtest=JourneysTest -Djourneys=all}, or {@code -Djourneys=4} for a single row.
 */
@EnabledIfSystemProperty(named = "journeys", matches = "all|\\d+")
class JourneysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Path FOLDER = Path.of("target", "journeys");

  @TestFactory
  Stream<DynamicTest> everyRowLeavesItsPagesAndItsSheet() throws IOException {
    var asked = System.getProperty("journeys");
    var rows = new HashSet<Integer>();
    return CoverageLine.all().stream()
        .filter(line -> asked.equals("all") || asked.equals(String.valueOf(line.row())))
        .filter(line -> rows.add(line.row()))
        .map(line -> DynamicTest.dynamicTest(name(line), () -> walk(line)));
  }

  private static String name(CoverageLine line) {
    return line.row() + " " + line.capability();
  }

  /**
   * What no answer leads to: the page of a trouble, after the message if it comes so late, and that
   * of a purpose.
   */
  private static Stream<String> pagesBeside(CoverageLine line) {
    return Stream.concat(
        first(line, "remedy ", "message=genuine,stuck="), first(line, "utility ", "purpose="));
  }

  private static Stream<String> first(CoverageLine line, String kind, String asked) {
    return line.seen().stream()
        .filter(s -> s.startsWith(kind))
        .limit(1)
        .map(s -> asked + s.substring(kind.length()));
  }

  private static void walk(CoverageLine line) throws IOException, InterruptedException {
    var out = Files.createDirectories(FOLDER.resolve("%02d".formatted(line.row())));
    var answers =
        Stream.concat(
                line.answers().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()),
                pagesBeside(line))
            .collect(Collectors.joining(","));
    var arguments =
        new ArrayList<>(
            List.of("walkthrough", "--config", "kiosk-config", "--on", DAY.toString(), "--out"));
    arguments.add(out.toString());
    arguments.add("--answers");
    if (line.card().equals("none")) {
      arguments.add("card=no," + answers);
    } else {
      var citizen = WalkedVisit.citizen(line.card(), DAY);
      arguments.addAll(
          List.of(answers, "--card", CardPayload.write(citizen, CardPayload.Form.CCCD_2021)));
    }
    var ended = Program.run(out.resolve("printed.txt"), arguments.toArray(String[]::new));
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(out.resolve("handout.pdf")).isNotEmptyFile();
  }
}
