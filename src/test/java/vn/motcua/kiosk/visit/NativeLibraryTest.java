package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In processes of their own: a library is loaded once in the life of one. */
class NativeLibraryTest {

  @TempDir private Path data;

  @Test
  void theLibraryIsUnpackedInTheDataFolderOnce() throws IOException, InterruptedException {
    for (int start = 0; start < 2; start++) {
      try (var child = Child.start(data, NativeLibraryChild.class)) {
        child.awaitLine("3.54 from native");
        child.kill();
      }
    }
    try (var files = Files.list(data.resolve("native"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void threadsThatWantItAtOnceLoadOneCopy() throws IOException, InterruptedException {
    try (var child = Child.start(data, NativeLibraryRaceChild.class)) {
      child.awaitLines(1);
      assertThat(child.lines()).containsExactly("copies: 1");
      child.kill();
    }
  }

  @Test
  void aDataFolderThatTakesNoLibraryIsPassedOver() throws IOException, InterruptedException {
    Files.writeString(data.resolve("native"), "in the way");
    try (var child = Child.start(data, NativeLibraryChild.class)) {
      child.awaitLine("3.54 from elsewhere");
      child.kill();
    }
  }
}
