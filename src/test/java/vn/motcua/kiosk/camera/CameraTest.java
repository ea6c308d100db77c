package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.awt.Color;
import java.awt.Dimension;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CameraTest {

  private static final CameraLimits QUICK =
      new CameraLimits(
          Duration.ofMillis(800),
          Duration.ofMillis(500),
          Duration.ofMillis(700),
          Duration.ofMillis(500),
          Duration.ofMillis(300),
          Duration.ofMillis(400),
          Duration.ofMillis(20),
          Duration.ofMillis(60),
          Duration.ofMillis(5));

  private final List<FakeCamera> plugged = new CopyOnWriteArrayList<>();
  private final FakeCamera first = new FakeCamera("first");
  private final FakeCamera second = new FakeCamera("second");
  private final Heard heard = new Heard();
  private Camera camera = new Camera(List.of(FakeCamera.driver(plugged)), QUICK);

  @AfterEach
  void everythingIsLetGo() {
    first.release.countDown();
    second.release.countDown();
    camera.close();
  }

  @Test
  void aCameraThatWorksGivesFramesUntilItIsStopped() throws InterruptedException {
    plugged.add(first);
    var frames = camera.start(heard);
    heard.await("first");
    var luma = frames.take(Duration.ofSeconds(2)).orElseThrow();
    assertThat(luma.width()).isEqualTo(64);
    assertThat(luma.at(10, 10)).isBetween(127, 129);
    camera.close();
    assertThat(first.closed).hasValue(1);
    assertThat(frames.take(Duration.ofMillis(50))).isEmpty();
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void noCameraIsToldOnceAndOnePluggedInLaterIsFound() {
    camera.start(heard);
    heard.await("CAM-01");
    Heard.pause(200);
    plugged.add(first);
    heard.await("CAM-01", "first");
  }

  @Test
  void aCameraThatNeverOpensDoesNotHoldUpTheNext() {
    first.opensNever = true;
    plugged.addAll(List.of(first, second));
    camera.start(heard);
    heard.await("second");
  }

  @Test
  void anOpeningThatHangsIsToldAndNotBegunAgainUntilItCameBack() {
    first.opensNever = true;
    plugged.add(first);
    camera.start(heard);
    heard.await("CAM-03");
    Heard.pause(300);
    assertThat(first.opened).hasValue(1);
    first.opensNever = false;
    first.release.countDown();
    heard.await("CAM-03", "first");
    assertThat(first.closed).hasValueGreaterThanOrEqualTo(1);
  }

  @Test
  void stoppingDuringAnOpeningReturnsAtOnceAndClosesWhatOpensAfterAll() {
    first.opensNever = true;
    plugged.add(first);
    camera.start(heard);
    Heard.await(() -> first.opened.get() == 1, () -> "never asked to open");
    long asked = System.nanoTime();
    camera.stop();
    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofMillis(100));
    first.release.countDown();
    Heard.await(() -> first.closed.get() == 1, () -> "left open");
    assertThat(heard.news()).isEmpty();
  }

  @Test
  void aCameraThatCannotBeOpenedIsTold() {
    first.openFails = "no such thing";
    plugged.add(first);
    camera.start(heard);
    heard.await("CAM-02");
  }

  @Test
  void aCameraThatAnotherProgramHoldsIsToldAsBusy() {
    first.openFails = "Could not set the frame buffer format (errno = 16)";
    plugged.add(first);
    camera.start(heard);
    heard.await("CAM-07");
    first.openFails = "";
    heard.await("CAM-07", "first");
  }

  @Test
  void aModeThatDoesNotStartGivesWayToASmallerOne() {
    first.sizes =
        new Dimension[] {
          new Dimension(640, 480), new Dimension(3840, 2160), new Dimension(1920, 1080)
        };
    first.widest = 640;
    plugged.add(first);
    camera.start(heard);
    heard.await("first");
    assertThat(first.asked).containsExactly(new Dimension(1920, 1080), new Dimension(640, 480));
  }

  @Test
  void aCameraWithoutModesIsPassedOver() {
    first.sizes = new Dimension[0];
    plugged.addAll(List.of(first, second));
    camera.start(heard);
    heard.await("second");
    assertThat(first.opened).hasValue(0);
  }

  @Test
  void aCameraWithoutAFirstPictureGivesWayToTheNext() {
    first.grab = FakeCamera.NOTHING;
    plugged.addAll(List.of(first, second));
    camera.start(heard);
    heard.await("second");
    assertThat(first.closed).hasValue(1);
  }

  @Test
  void aCameraWithoutAFirstPictureIsToldWhenThereIsNoOther() {
    first.grab = FakeCamera.NOTHING;
    plugged.add(first);
    camera.start(heard);
    heard.await("CAM-04");
  }

  @Test
  void aCameraThatHangsBeforeItsFirstPictureIsTold() {
    first.grabHangs = true;
    plugged.add(first);
    camera.start(heard);
    heard.await("CAM-04");
  }

  @Test
  void aCameraLostInUseIsToldOnceAndFoundAgain() {
    plugged.add(first);
    camera.start(heard);
    heard.await("first");
    plugged.clear();
    first.grab = FakeCamera.NOTHING;
    heard.await("first", "CAM-06");
    Heard.pause(200);
    first.grab = FakeCamera.LIGHT;
    plugged.add(first);
    heard.await("first", "CAM-06", "first");
  }

  @Test
  void aCameraThatThrowsNowAndThenIsNotLost() {
    first.grab =
        number -> {
          if (number % 3 == 2) {
            throw new IllegalStateException("a bad frame");
          }
          return number % 3 == 1 ? null : FakeCamera.plain(Color.GRAY);
        };
    plugged.add(first);
    camera.start(heard);
    Heard.await(() -> first.grabbed.get() > 150, () -> "only " + first.grabbed);
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void aCameraThatOnlyThrowsIsLostWithoutSpinning() {
    plugged.add(first);
    camera.start(heard);
    heard.await("first");
    int before = first.grabbed.get();
    first.grab =
        _ -> {
          throw new IllegalStateException("gone");
        };
    plugged.clear();
    heard.await("first", "CAM-06");
    assertThat(first.grabbed.get() - before).isLessThan(150);
  }

  @Test
  void aCameraThatHangsInUseIsLostAndAnotherTakesItsPlace() {
    plugged.add(first);
    camera.start(heard);
    heard.await("first");
    plugged.add(second);
    first.grabHangs = true;
    heard.await("first", "CAM-06", "second");
  }

  @Test
  void aDarkCameraIsToldOnceAndWorksWhenItIsUncovered() {
    first.grab = FakeCamera.BLACK;
    plugged.add(first);
    camera.start(heard);
    heard.await("CAM-05");
    Heard.pause(800);
    first.grab = FakeCamera.LIGHT;
    heard.await("CAM-05", "first");
    first.grab = FakeCamera.BLACK;
    heard.await("CAM-05", "first", "CAM-05");
    assertThat(first.opened).hasValue(1);
  }

  @Test
  void aDarkCameraGivesWayToOneWithAPicture() {
    first.grab = FakeCamera.BLACK;
    plugged.addAll(List.of(first, second));
    camera.start(heard);
    heard.await("second");
  }

  @Test
  void aFewDarkPicturesAtTheStartAreNothing() {
    first.grab = number -> FakeCamera.plain(number < 5 ? Color.BLACK : Color.GRAY);
    plugged.add(first);
    camera.start(heard);
    heard.await("first");
  }

  @Test
  void aSlowCameraWorks() {
    first.grab =
        _ -> {
          Heard.pause(120);
          return FakeCamera.plain(Color.GRAY);
        };
    plugged.add(first);
    camera.start(heard);
    heard.await("first");
    Heard.await(() -> first.grabbed.get() > 5, () -> "only " + first.grabbed);
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void aLibraryThatCannotBeLoadedIsAFaultAndTheNextDriverIsAsked() {
    WebcamDriver broken =
        new LazyDriver(
            () -> {
              throw new UnsatisfiedLinkError("blocked");
            });
    camera = new Camera(List.of(broken), QUICK);
    camera.start(heard);
    heard.await("CAM-08");
    camera.close();
    plugged.add(first);
    var other = new Heard();
    camera = new Camera(List.of(broken, FakeCamera.driver(plugged)), QUICK);
    camera.start(other);
    other.await("first");
  }

  @Test
  void aDriverThatFindsNoCameraTellsMoreThanOneThatCannotBeLoaded() {
    WebcamDriver broken =
        new LazyDriver(
            () -> {
              throw new NoClassDefFoundError("blocked");
            });
    camera = new Camera(List.of(FakeCamera.driver(plugged), broken), QUICK);
    camera.start(heard);
    heard.await("CAM-01");
  }

  @Test
  void aDriverThatCannotBeLoadedIsNotAskedAgain() {
    var asked = new AtomicInteger();
    WebcamDriver broken =
        new LazyDriver(
            () -> {
              asked.incrementAndGet();
              throw new IllegalStateException(new IllegalStateException("X was not loaded"));
            });
    camera = new Camera(List.of(broken), QUICK);
    camera.start(heard);
    heard.await("CAM-08");
    Heard.pause(300);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aDriverThatThrowsOrHangsDoesNotHoldUpTheNext() {
    WebcamDriver throwing =
        driver(
            () -> {
              throw new IllegalStateException("spam");
            });
    WebcamDriver hanging =
        driver(
            () -> {
              first.opensNever = true;
              first.open();
              return List.of();
            });
    plugged.add(second);
    camera = new Camera(List.of(throwing, hanging, FakeCamera.driver(plugged)), QUICK);
    camera.start(heard);
    heard.await("second");
  }

  @Test
  void theCameraThatWorkedLastIsTriedFirst() {
    first.grab = FakeCamera.NOTHING;
    plugged.addAll(List.of(first, second));
    camera.start(heard);
    heard.await("second");
    camera.close();
    first.grab = FakeCamera.LIGHT;
    var again = new Heard();
    camera.start(again);
    again.await("second");
    assertThat(first.opened).hasValue(1);
  }

  @Test
  void closingTwiceAndStartingAgainIsHarmless() {
    plugged.add(first);
    camera.stop();
    camera.close();
    camera.start(heard);
    heard.await("first");
    camera.close();
    camera.close();
    camera.stop();
    assertThat(first.closed).hasValue(1);
    var again = new Heard();
    camera.start(again);
    again.await("first");
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void startingTwiceClosesTheFirstBeforeTheSecondOpens() {
    plugged.add(first);
    camera.start(heard);
    heard.await("first");
    var again = new Heard();
    camera.start(again);
    again.await("first");
    assertThat(first.closed).hasValue(1);
    assertThat(first.opened).hasValue(2);
  }

  @Test
  void thePreviewSeesWholePicturesAndIsWipedAtTheEnd() {
    plugged.add(first);
    var seen = new CopyOnWriteArrayList<Frame>();
    camera.preview(seen::addIfAbsent);
    camera.start(heard);
    heard.await("first");
    Heard.await(() -> !seen.isEmpty(), () -> "no preview");
    var copy = new int[64 * 48];
    seen.getFirst().copyTo(copy);
    assertThat(copy).containsOnly(0xff808080);
    seen.getFirst().lend((argb, width, height) -> assertThat(argb).hasSize(width * height));
    camera.close();
    seen.getFirst().copyTo(copy);
    assertThat(copy).containsOnly(0);
    assertThat(seen).hasSize(1);
  }

  private interface Devices {
    List<WebcamDevice> get();
  }

  private static WebcamDriver driver(Devices devices) {
    return new WebcamDriver() {
      @Override
      public List<WebcamDevice> getDevices() {
        return devices.get();
      }

      @Override
      public boolean isThreadSafe() {
        return false;
      }
    };
  }
}
