package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A native library that cannot be loaded. */
@Timeout(180)
class NoDriverTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final Heard heard = counter.heard;

  @Test
  void aLibraryThatCannotBeLoadedIsAFaultAndTheNextDriverIsAsked() {
    WebcamDriver broken =
        new LazyDriver(
            "broken",
            () -> {
              throw new UnsatisfiedLinkError("blocked");
            });
    counter.camera = new Camera(List.of(broken), Counterside.QUICK);
    counter.camera.start(heard);
    heard.await("CAM-08");
    counter.camera.close();
    counter.plugged.add(first);
    var other = new Heard();
    counter.camera =
        new Camera(List.of(broken, FakeCamera.driver(counter.plugged)), Counterside.QUICK);
    counter.camera.start(other);
    other.await("first");
  }

  @Test
  void aDriverThatFindsNoCameraTellsMoreThanOneThatCannotBeLoaded() {
    WebcamDriver broken =
        new LazyDriver(
            "broken",
            () -> {
              throw new NoClassDefFoundError("blocked");
            });
    counter.camera =
        new Camera(List.of(FakeCamera.driver(counter.plugged), broken), Counterside.QUICK);
    counter.camera.start(heard);
    heard.await("CAM-01");
  }

  @Test
  void aDriverThatCannotBeLoadedIsNotAskedAgain() {
    var asked = new AtomicInteger();
    WebcamDriver broken =
        new LazyDriver(
            "broken",
            () -> {
              asked.incrementAndGet();
              throw new IllegalStateException(new IllegalStateException("X was not loaded"));
            });
    counter.camera = new Camera(List.of(broken), Counterside.QUICK);
    counter.camera.start(heard);
    heard.await("CAM-08");
    Heard.pause(300);
    assertThat(asked).hasValue(1);
  }
}
