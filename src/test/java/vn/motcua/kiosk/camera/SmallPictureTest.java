package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures smaller than asked for, or too small for cards. */
@Timeout(180)
class SmallPictureTest {

  @RegisterExtension private final Counterside counter = new Counterside();
  private final FakeCamera first = counter.first;
  private final Heard heard = counter.heard;

  @Test
  void whatIsToldIsTheSizeThatPicturesHave() {
    first.grab = _ -> FakeCamera.plain(Color.GRAY, 640, 360);
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    assertThat(first.asked).containsExactly(new Dimension(1280, 720));
    assertThat(heard.working().size()).isEqualTo("640×360");
    assertThat(heard.working().isTooSmall()).isTrue();
  }

  @Test
  void pictureOf720LinesAreLargeEnoughAlsoUpright() {
    first.grab = _ -> FakeCamera.plain(Color.GRAY, 720, 1280);
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    assertThat(heard.working().isTooSmall()).isFalse();
  }

  @Test
  void aCameraThatComesUpSmallerThanItsNextSizeIsAskedForThat() {
    first.sizes =
        new Dimension[] {
          new Dimension(1920, 1080), new Dimension(1280, 720), new Dimension(640, 480)
        };
    first.comesUpAs = Optional.of(new Dimension(640, 480));
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    assertThat(first.asked).containsExactly(new Dimension(1920, 1080), new Dimension(1280, 720));
    assertThat(first.closed).hasValue(1);
    assertThat(first.isOpen()).isTrue();
  }

  @Test
  void aLargerSizeIsPreferredToOneWithTooFewLines() {
    first.sizes = new Dimension[] {new Dimension(640, 480), new Dimension(2592, 1944)};
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    assertThat(first.asked).containsExactly(new Dimension(2592, 1944));
  }

  @Test
  void aSizeWithinFullHdIsPreferredToLargerOnesWhateverTheirOrder() {
    first.sizes =
        new Dimension[] {
          new Dimension(320, 240),
          new Dimension(1280, 720),
          new Dimension(3840, 2160),
          new Dimension(1920, 1080)
        };
    counter.plugged.add(first);
    counter.camera.start(heard);
    heard.await("first");
    assertThat(first.asked).containsExactly(new Dimension(1920, 1080));
  }
}
