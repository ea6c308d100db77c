package vn.motcua.kiosk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is in it. */
class EmptySheetTest {

  @TempDir private Path folder;

  @Test
  void aSheetWithoutRowsIsEmpty() throws IOException, RosterProblem {
    assertThat(Lists.refusal(Lists.xlsx(folder.resolve("a.xlsx"), List.of(), List.of(""))))
        .isEqualTo(RosterProblem.Kind.EMPTY);
  }

  @Test
  void soIsAFileWithoutBytes() throws IOException, RosterProblem {
    assertThat(Lists.refusal(Files.createFile(folder.resolve("b.csv"))))
        .isEqualTo(RosterProblem.Kind.EMPTY);
  }

  @Test
  void aHeadingAloneIsAListOfNobody() throws IOException, RosterProblem {
    var read = Lists.read(Lists.csv(folder.resolve("c.csv"), "STT,CCCD\n"));

    assertThat(read.findings().taken()).isZero();
    assertThat(read.findings().leftOut()).isZero();
  }
}
