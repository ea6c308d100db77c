package vn.motcua.kiosk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody chose a film. */
class HugeFileTest {

  private static final long MEGABYTES_200 = 200L << 20;

  @TempDir private Path folder;

  @Test
  void twoHundredMegabytesAreRefusedWithoutReadingThem() throws IOException, RosterProblem {
    var file = folder.resolve("danh-sach.csv");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(MEGABYTES_200);
    }

    assertThat(Lists.refusal(file)).isEqualTo(RosterProblem.Kind.TOO_LARGE);
  }

  @Test
  void aListWithoutEndIsRefusedToo() throws IOException, RosterProblem {
    var file = Lists.csv(folder.resolve("long.csv"), "CCCD\n" + "1\n".repeat(300_001));

    assertThat(Lists.refusal(file)).isEqualTo(RosterProblem.Kind.TOO_MANY);
  }
}
