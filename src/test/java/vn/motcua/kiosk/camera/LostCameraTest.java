package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A camera that worked and dies: unplugged, hanging, or throwing at every call. */
@Timeout(180)
class LostCameraTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final FakeCamera second = counter.second;
  private final Heard heard = counter.heard;

  @Test
  void aCameraLostInUseIsToldOnceAndFoundAgain() {
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    counter.plugged.clear();
    first.grab = FakeCamera.NOTHING;
    heard.await("first", "CAM-06");
    Heard.pause(200);
    first.grab = FakeCamera.LIGHT;
    counter.plugged.add(first);
    heard.await("first", "CAM-06", "first");
  }

  @Test
  void aCameraThatOpensAndDiesAtOnceIsTriedLessAndLessOftenAndUsedWhenItIsWell() {
    first.grab =
        number -> {
          if (number > 0) {
            throw new IllegalStateException("gone");
          }
          return FakeCamera.plain(Color.GRAY);
        };
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first", "CAM-06");
    first.grab = FakeCamera.LIGHT;
    heard.await("first", "CAM-06", "first");
    assertThat(first.opened).hasValueBetween(2, 8);
  }

  @Test
  void aCameraThatComesBackUnderAnotherNameIsUsed() {
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    counter.plugged.clear();
    first.grab = FakeCamera.NOTHING;
    heard.await("first", "CAM-06");
    counter.plugged.add(second);
    heard.await("first", "CAM-06", "second");
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
    counter.plugged.add(first);
    counter.camera.start(heard);
    Heard.await(() -> first.grabbed.get() > 150, () -> "only " + first.grabbed);
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void aCameraThatOnlyThrowsIsLostWithoutSpinning() {
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    first.grab =
        _ -> {
          throw new IllegalStateException("gone");
        };
    int before = first.grabbed.get();
    counter.plugged.clear();
    heard.await("first", "CAM-06");
    assertThat(first.grabbed.get() - before).isLessThan(40);
  }

  @Test
  void aCameraThatHangsInUseIsLostAndAnotherTakesItsPlace() {
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    counter.plugged.add(second);
    first.grabHangs = true;
    heard.await("first", "CAM-06", "second");
  }
}
