package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.qr.Luma;

@Timeout(180)
class FrameTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void coloursOfEveryKindOfPictureAreKept(int type) {
    var image = new BufferedImage(3, 2, type);
    int[] colours = {0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffffff, 0xff000000, 0xff123456};
    image.setRGB(0, 0, 3, 2, colours, 0, 3);
    assertThat(argb(image)).containsExactly(colours);
  }

  @Test
  void thePicturesOfNativeDriversAreReadInTheirOrder() {
    var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 2, 1, 3, new Point());
    var model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_BYTE);
    var image = new BufferedImage(model, raster, false, null);
    raster.setPixel(0, 0, new int[] {1, 2, 3});
    raster.setPixel(1, 0, new int[] {250, 251, 252});
    assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_CUSTOM);
    assertThat(argb(image)).containsExactly(0xff010203, 0xfffafbfc);
  }

  @Test
  void aPartOfALargerPictureIsReadFromItsOwnPlace() {
    var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(2, 2, 0xff112233);
    assertThat(argb(image.getSubimage(2, 2, 1, 1))).containsExactly(0xff112233);
  }

  private static int[] argb(BufferedImage image) {
    var argb = new int[image.getWidth() * image.getHeight()];
    Pixels.toArgb(image, argb);
    return argb;
  }

  @Test
  void luminanceRunsFromBlackToWhite() {
    var luma = new byte[4];
    Pixels.toLuma(new int[] {0xff000000, 0xffffffff, 0xff00ff00, 0xff0000ff}, luma);
    assertThat(luma[0]).isZero();
    assertThat(luma[1] & 0xff).isEqualTo(255);
    assertThat(luma[2] & 0xff).isGreaterThan(luma[3] & 0xff);
  }

  @Test
  void onlyTheNewestFrameWaits() throws InterruptedException {
    var mailbox = new FrameMailbox();
    for (byte value = 1; value <= 5; value++) {
      put(mailbox, value);
    }
    assertThat(mailbox.take(Duration.ZERO).map(l -> l.at(0, 0))).contains(5);
    assertThat(mailbox.take(Duration.ofMillis(5))).isEmpty();
  }

  @Test
  void noNewBuffersAreMadeWhileTheSizeStays() throws InterruptedException {
    var mailbox = new FrameMailbox();
    Set<byte[]> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (byte value = 0; value < 30; value++) {
      put(mailbox, value);
      seen.add(mailbox.take(Duration.ZERO).orElseThrow().pixels());
    }
    assertThat(seen).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void aFrameStaysWholeWhileNewOnesArrive() throws InterruptedException {
    var mailbox = new FrameMailbox();
    var enough = new AtomicBoolean();
    var writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; !enough.get(); i++) {
                    put(mailbox, (byte) i);
                  }
                });
    for (int taken = 0; taken < 300; taken++) {
      var pixels = mailbox.take(Duration.ofSeconds(60)).orElseThrow().pixels();
      byte one = pixels[0];
      for (byte pixel : pixels) {
        assertThat(pixel).isEqualTo(one);
      }
    }
    enough.set(true);
    writer.join();
  }

  @Test
  void aClosedMailboxLetsTheReaderGoAndForgetsEverything() throws InterruptedException {
    var mailbox = new FrameMailbox();
    put(mailbox, (byte) 7);
    Luma held = mailbox.take(Duration.ZERO).orElseThrow();
    put(mailbox, (byte) 8);
    mailbox.close();
    assertThat(mailbox.take(Duration.ofSeconds(5))).isEmpty();
    assertThat(held.at(0, 0)).isZero();
    put(mailbox, (byte) 9);
    assertThat(mailbox.take(Duration.ofSeconds(5))).isEmpty();
  }

  private static void put(FrameMailbox mailbox, byte value) {
    mailbox.put(40, 30, pixels -> Arrays.fill(pixels, value));
  }
}
