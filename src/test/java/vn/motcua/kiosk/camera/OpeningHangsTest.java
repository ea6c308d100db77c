package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.sarxos.webcam.WebcamDriver;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A camera or a driver whose call never comes back: a denied permission, a dead driver. */
@Timeout(180)
class OpeningHangsTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final FakeCamera second = counter.second;
  private final Heard heard = counter.heard;

  @Test
  void aCameraThatNeverOpensDoesNotHoldUpTheNext() {
    first.opensNever = true;
    counter.plugged.addAll(List.of(first, second));
    counter.camera.start(heard);
    heard.await("second");
  }

  @Test
  void anOpeningThatHangsIsToldAndNotBegunAgainUntilItCameBack() {
    first.opensNever = true;
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("CAM-03");
    Heard.pause(300);
    assertThat(first.opened).hasValue(1);
    first.opensNever = false;
    first.release.countDown();
    heard.await("CAM-03", "first");
    assertThat(first.closed).hasValueGreaterThanOrEqualTo(1);
  }

  @Test
  void afterAWhileAnotherThreadIsSpentOnItAndWhatTheOldOneSeesIsSeenByNobody() {
    counter.camera = anewAfter(Duration.ofMillis(100));
    first.opensNever = true;
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("CAM-03");
    first.opensNever = false; // Plugged in anew; the first call hangs all the same.
    heard.await("CAM-03", "first");
    int grabbed = first.grabbed.get();
    first.release.countDown();
    Heard.await(() -> first.grabbed.get() > grabbed + 5, () -> "the new one stopped");
    assertThat(heard.news()).containsExactly("CAM-03", "first");
    assertThat(counter.camera.isBeyondHelp()).isFalse();
  }

  @Test
  void onlySoManyThreadsAreSpentThenOnlyANewProcessWouldHelp() {
    counter.camera = anewAfter(Duration.ofMillis(1));
    first.opensNever = true;
    counter.plugged.add(first);
    counter.camera.start(heard);
    Heard.await(() -> counter.camera.isBeyondHelp(), () -> "never given up");
    Heard.pause(700); // Longer than an opening is waited for.
    assertThat(first.opened).hasValue(HangingCalls.MOST);
    first.opensNever = false;
    first.release.countDown();
    heard.await("CAM-03", "first");
    assertThat(counter.camera.isBeyondHelp()).isFalse();
  }

  @Test
  void aCameraThatWorksIsNotGivenUpForAnotherThatHangs() {
    counter.camera = anewAfter(Duration.ofMillis(1));
    first.opensNever = true;
    counter.plugged.addAll(List.of(first, second));
    for (int visit = 0; visit <= HangingCalls.MOST; visit++) {
      counter.camera.start(heard);
      int visits = visit + 1;
      Heard.await(
          () -> heard.news().stream().filter("second"::equals).count() == visits,
          () -> "not found: " + heard.news());
    }
    assertThat(counter.camera.isBeyondHelp()).isFalse();
  }

  private Camera anewAfter(Duration hanging) {
    return new Camera(List.of(FakeCamera.driver(counter.plugged)), Counterside.quick(hanging));
  }

  @Test
  void stoppingDuringAnOpeningReturnsAtOnceAndClosesWhatOpensAfterAll() {
    first.opensNever = true;
    counter.plugged.add(first);
    counter.camera.start(heard);
    Heard.await(() -> first.opened.get() == 1, () -> "never asked to open");
    counter.camera.stop();
    assertThat(first.closed).as("stop waited for what hangs").hasValue(0);
    first.release.countDown();
    Heard.await(() -> first.closed.get() == 1, () -> "left open");
    assertThat(heard.news()).isEmpty();
  }

  @Test
  void aCameraThatHangsInOneDriverIsTriedInTheNext() {
    first.opensNever = true;
    counter.plugged.add(first);
    counter.camera =
        new Camera(
            List.of(
                new LazyDriver("one", () -> FakeCamera.driver(counter.plugged)),
                new LazyDriver("two", () -> FakeCamera.driver(List.of(new FakeCamera("first"))))),
            Counterside.QUICK);
    counter.camera.start(heard);
    heard.await("first");
    assertThat(heard.working().driver()).isEqualTo("two");
  }

  @Test
  void aDriverThatHangsDoesNotKeepAnotherOfItsKindFromBeingAsked() {
    WebcamDriver hanging =
        new LazyDriver(
            "one",
            () -> {
              first.opensNever = true;
              first.open();
              return FakeCamera.driver(List.of());
            });
    counter.plugged.add(second);
    counter.camera =
        new Camera(
            List.of(hanging, new LazyDriver("two", () -> FakeCamera.driver(counter.plugged))),
            Counterside.QUICK);
    counter.camera.start(heard);
    heard.await("second");
  }

  @Test
  void aDriverThatThrowsOrHangsDoesNotHoldUpTheNext() {
    WebcamDriver throwing =
        Counterside.driver(
            () -> {
              throw new IllegalStateException("spam");
            });
    WebcamDriver hanging =
        Counterside.driver(
            () -> {
              first.opensNever = true;
              first.open();
              return List.of();
            });
    counter.plugged.add(second);
    counter.camera =
        new Camera(
            List.of(throwing, hanging, FakeCamera.driver(counter.plugged)), Counterside.QUICK);
    counter.camera.start(heard);
    heard.await("second");
  }
}
