package vn.motcua.kiosk.camera;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes each picture of the camera to the preview and to the reader. On the camera's thread. */
final class FrameIntake {

  private final Consumer<Frame> preview;
  private final FrameMailbox mailbox = new FrameMailbox();
  private Optional<Frame> frame = Optional.empty();
  private Light light = new Light(0, 0);

  FrameIntake(Consumer<Frame> preview) {
    this.preview = preview;
  }

  FrameMailbox mailbox() {
    return mailbox;
  }

  /** How bright the picture was. */
  Light take(BufferedImage image) {
    var shown = fitting(image);
    shown.show(image);
    mailbox.put(
        shown.width(),
        shown.height(),
        luma -> {
          Pixels.toLuma(shown.pixels(), luma);
          light = Light.of(luma, shown.width(), shown.height());
        });
    preview.accept(shown);
    return light;
  }

  private Frame fitting(BufferedImage image) {
    var same = frame.filter(f -> f.fits(image));
    if (same.isPresent()) {
      return same.get();
    }
    frame.ifPresent(Frame::wipe);
    var made = new Frame(image.getWidth(), image.getHeight());
    frame = Optional.of(made);
    return made;
  }

  void wipe() {
    mailbox.closeByWriter();
    frame.ifPresent(Frame::wipe);
  }
}
