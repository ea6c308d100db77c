package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

  /** As {@code sudo} in the folder of the kiosk's own account. */
  @Test
  void rootIsTurnedAwayFromTheFolderOfAnotherAccountAndLeavesNothingThere() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may give a folder away");
    var accounts = data.getFileSystem().getUserPrincipalLookupService();
    Files.setOwner(data, accounts.lookupPrincipalByName("nobody"));
    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> InstanceLock.take(data))
        .withMessageStartingWith("REC-35")
        .withMessageContaining("motcua-kiosk")
        .extracting(StoreProblem::kind)
        .isEqualTo(Kind.OWNER);
    assertThat(data).isEmptyDirectory();
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
