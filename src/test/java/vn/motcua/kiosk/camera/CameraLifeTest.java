package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A camera from start to stop. */
@Timeout(180)
class CameraLifeTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final Heard heard = counter.heard;

  @Test
  void aCameraThatWorksGivesFramesUntilItIsStopped() throws InterruptedException {
    counter.plugged.add(first);
    var frames = counter.camera.start(heard);
    heard.await("first");
    var luma = frames.take(Duration.ofSeconds(60)).orElseThrow();
    assertThat(luma.width()).isEqualTo(64);
    assertThat(luma.at(10, 10)).isBetween(127, 129);
    counter.camera.close();
    assertThat(first.closed).hasValue(1);
    assertThat(frames.take(Duration.ofMillis(50))).isEmpty();
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void closingTwiceAndStartingAgainIsHarmless() {
    counter.plugged.add(first);
    counter.camera.stop();
    counter.camera.close();
    counter.camera.start(heard);
    heard.await("first");
    counter.camera.close();
    counter.camera.close();
    counter.camera.stop();
    assertThat(first.closed).hasValue(1);
    var again = new Heard();
    counter.camera.start(again);
    again.await("first");
    assertThat(heard.news()).containsExactly("first");
  }

  @Test
  void startingTwiceClosesTheFirstBeforeTheSecondOpens() {
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    var again = new Heard();
    counter.camera.start(again);
    again.await("first");
    assertThat(first.closed).hasValue(1);
    assertThat(first.opened).hasValue(2);
  }

  @Test
  void thePreviewSeesWholePicturesAndIsWipedAtTheEnd() {
    counter.plugged.add(first);
    var seen = new CopyOnWriteArrayList<Frame>();
    counter.camera.preview(seen::addIfAbsent);
    counter.camera.start(heard);
    heard.await("first");
    Heard.await(() -> !seen.isEmpty(), () -> "no preview");
    var copy = new int[64 * 48];
    seen.getFirst().copyTo(copy);
    assertThat(copy).containsOnly(0xff808080);
    seen.getFirst().lend((argb, width, height) -> assertThat(argb).hasSize(width * height));
    counter.camera.close();
    seen.getFirst().copyTo(copy);
    assertThat(copy).containsOnly(0);
    assertThat(seen).hasSize(1);
  }
}
