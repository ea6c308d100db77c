package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A camera whose pictures come from elsewhere, by their number since it was opened. */
final class PictureDevice implements WebcamDevice {

  private final String name;
  private final Dimension size;
  private final LongFunction<BufferedImage> pictures;
  private boolean open;
  private long number;

  /**
   * @param width usual one, in pixels; pictures may differ
   * @param height likewise
   */
  PictureDevice(String name, int width, int height, LongFunction<BufferedImage> pictures) {
    this.name = name;
    this.size = new Dimension(width, height);
    this.pictures = pictures;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Dimension[] getResolutions() {
    return new Dimension[] {getResolution()};
  }

  @Override
  public Dimension getResolution() {
    return new Dimension(size);
  }

  @Override
  public void setResolution(Dimension wanted) {
    // Has one size only.
  }

  @Override
  public synchronized void open() {
    open = true;
    number = 0;
  }

  /** The next one; null when it is closed. */
  @Override
  public synchronized @Nullable BufferedImage getImage() {
    return open ? pictures.apply(number++) : null;
  }

  @Override
  public synchronized void close() {
    open = false;
  }

  @Override
  public void dispose() {
    close();
  }

  @Override
  public synchronized boolean isOpen() {
    return open;
  }
}
