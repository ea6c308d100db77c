package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which camera is tried first, also after a restart. */
@Timeout(180)
class CameraMemoryTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final FakeCamera second = counter.second;
  private final Heard heard = counter.heard;

  private static final String LEFT = "usb-1.1";
  private static final String RIGHT = "usb-1.2";

  @TempDir private Path folder;

  @Test
  void afterARestartTheCameraThatWorkedIsTriedFirst() {
    first.grab = FakeCamera.NOTHING;
    counter.plugged.addAll(List.of(first, second));
    restart("one");
    heard.await("second");
    first.grab = FakeCamera.LIGHT;
    restart("one").await("second");
    assertThat(first.opened).hasValue(1);
  }

  @Test
  void afterARestartTheDriverThatWorkedIsAskedFirst() {
    counter.plugged.add(first);
    restart("two");
    heard.await("first");
    var other = new FakeCamera("other");
    counter.camera.close();
    var again = new Heard();
    counter.camera =
        new Camera(
            List.of(
                new LazyDriver("one", () -> FakeCamera.driver(List.of(other))),
                new LazyDriver("two", () -> FakeCamera.driver(counter.plugged))),
            Counterside.QUICK,
            CameraSettings.AUTO,
            CameraMemory.in(file()));
    counter.camera.start(again);
    again.await("first");
    assertThat(again.working().driver()).isEqualTo("two");
    assertThat(other.opened).hasValue(0);
  }

  @Test
  void ofTwoCamerasOfOneMakeThatWhichWorkedIsKnownByItsIdentity() {
    var left = new FakeCamera("HD Webcam", LEFT);
    var right = new FakeCamera("HD Webcam", RIGHT);
    left.grab = FakeCamera.BLACK;
    counter.plugged.addAll(List.of(left, right));
    restart("one");
    heard.await("HD Webcam (2)");
    left.grab = FakeCamera.LIGHT;
    counter.plugged.clear();
    counter.plugged.addAll(List.of(right, left));
    restart("one").await("HD Webcam");
    assertThat(right.opened).hasValue(2);
    assertThat(left.opened).hasValue(1);
  }

  @Test
  void twinsWithoutAnIdentityOfTheirOwnAreBothTried() {
    var left = new FakeCamera("HD Webcam", "");
    var right = new FakeCamera("HD Webcam", "");
    left.grab = FakeCamera.NOTHING;
    counter.plugged.addAll(List.of(left, right));
    restart("one");
    heard.await("HD Webcam (2)");
  }

  @Test
  void theFileNamesDriverAndCameraAndNothingElse() throws IOException {
    counter.plugged.add(new FakeCamera("HD Webcam", LEFT));
    restart("one");
    heard.await("HD Webcam");
    assertThat(file()).hasContent("one\n" + LEFT);
    assertThat(folder).isDirectoryContaining(file()::equals);
    try (var all = Files.list(folder)) {
      assertThat(all).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one", "one\ntwo\nthree", "one\n\u0000", "\n\n"})
  void aSpoiltFileIsAsNone(String content) throws IOException {
    Files.writeString(file(), content);
    counter.plugged.add(first);
    restart("one");
    heard.await("first");
    assertThat(file()).hasContent("one\nfirst");
  }

  @Test
  void bytesThatAreNoTextAndHugeFilesAreAsNone() throws IOException {
    Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, '\n', (byte) 0xc3});
    assertThat(CameraMemory.in(file()).last()).isEmpty();
    Files.writeString(file(), "x".repeat(100_000) + "\ny");
    assertThat(CameraMemory.in(file()).last()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereKeepsNoCameraFromWorking() {
    counter.plugged.add(first);
    counter.camera.close();
    counter.camera =
        new Camera(
            List.of(FakeCamera.driver(counter.plugged)),
            Counterside.QUICK,
            CameraSettings.AUTO,
            CameraMemory.in(folder.resolve("missing").resolve("camera")));
    counter.camera.start(heard);
    heard.await("first");
  }

  private Path file() {
    return folder.resolve("camera");
  }

  /** The program anew; who listens first is {@code heard}. */
  private Heard restart(String driver) {
    counter.camera.close();
    counter.camera =
        new Camera(
            List.of(new LazyDriver(driver, () -> FakeCamera.driver(counter.plugged))),
            Counterside.QUICK,
            CameraSettings.AUTO,
            CameraMemory.in(file()));
    var listener = heard.news().isEmpty() ? heard : new Heard();
    counter.camera.start(listener);
    return listener;
  }

  @Test
  void theCameraThatWorkedLastIsTriedFirst() {
    first.grab = FakeCamera.NOTHING;
    counter.plugged.addAll(List.of(first, second));
    counter.camera.start(heard);
    heard.await("second");
    counter.camera.close();
    first.grab = FakeCamera.LIGHT;
    var again = new Heard();
    counter.camera.start(again);
    again.await("second");
    assertThat(first.opened).hasValue(1);
  }
}
