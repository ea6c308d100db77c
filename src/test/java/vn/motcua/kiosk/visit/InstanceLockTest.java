package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.visit.StoreProblem.Kind;

class InstanceLockTest {

  @TempDir private Path data;

  @Test
  void aSecondInstanceIsTurnedAwayUntilTheFirstEnds() throws StoreProblem {
    try (var first = InstanceLock.take(data)) {
      assertThat(first).isNotNull();
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> InstanceLock.take(data))
          .withMessageStartingWith("REC-04")
          .extracting(StoreProblem::kind)
          .isEqualTo(Kind.SECOND_INSTANCE);
    }
    InstanceLock.take(data).close();
  }

  @Test
  void anotherProcessIsTurnedAwayAndAKilledOneLeavesNoLock()
      throws StoreProblem, IOException, InterruptedException {
    try (var child = Child.start(data, InstanceChild.class)) {
      child.awaitLine("READY");
      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> InstanceLock.take(data))
          .extracting(StoreProblem::kind)
          .isEqualTo(Kind.SECOND_INSTANCE);
      child.kill();
    }
    InstanceLock.take(data).close();
  }

  @Test
  void anotherDataFolderIsAnotherKiosk() throws StoreProblem {
    try (var one = InstanceLock.take(data.resolve("one"));
        var two = InstanceLock.take(data.resolve("two"))) {
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    var file = Files.writeString(data.resolve("file"), "in the way");
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> InstanceLock.take(file))
        .extracting(StoreProblem::kind)
        .isEqualTo(Kind.FOLDER);
  }
}
