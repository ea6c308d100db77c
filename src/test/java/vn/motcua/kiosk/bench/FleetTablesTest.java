package vn.motcua.kiosk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.fleet.RealPostgres;

/**
 * A country of ten communes is played through, so that the tables of a large one can be trusted.
 */
@Tag("fleet")
class FleetTablesTest {

  @Test
  void aSmallCountryIsPlayedAndItsTablesArePrinted() throws Exception {
    var text = new ByteArrayOutputStream();
    try (var server = RealPostgres.start()) {
      new FleetBenchmark(new SimulatedCountry(server, 10), 2, new PrintStream(text, true, UTF_8))
          .run();
    }
    System.out.println(text.toString(UTF_8));
    assertThat(text.toString(UTF_8))
        .containsPattern("counted, of those +1,200")
        .containsPattern("into a full month, facts/s +\\d+ +\\d+ +\\d+\\.\\d+")
        .contains("months there: 10", "by commune, all that is there", "bytes each with indexes");
  }
}
