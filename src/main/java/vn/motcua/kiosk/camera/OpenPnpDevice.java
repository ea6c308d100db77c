package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamException;
import com.sun.jna.Memory;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openpnp.capture.CaptureDevice;
import org.openpnp.capture.CaptureFormat;
import org.openpnp.capture.CaptureStream;
import org.openpnp.capture.library.OpenpnpCaptureLibrary;

/** A camera of openpnp-capture. Gives one picture object, filled anew each time. */
final class OpenPnpDevice implements KnownDevice {

  /** How often a new picture is asked for, in milliseconds, and how many times. */
  private static final int POLL = 4;

  private static final int POLLS = 25;

  /** Slower than this a hand cannot be followed; frames a second. */
  private static final int SMOOTH = 15;

  private static final int[] RED_GREEN_BLUE = {0, 1, 2};

  private final CaptureDevice device;
  private final AtomicReference<String> complaint;
  private Dimension size = new Dimension();
  private volatile Optional<Stream> stream = Optional.empty();
  private volatile boolean opening;

  /** What is held while the camera runs. */
  private record Stream(
      CaptureStream source, Memory buffer, DataBufferByte pixels, BufferedImage image) {}

  OpenPnpDevice(CaptureDevice device, AtomicReference<String> complaint) {
    this.device = device;
    this.complaint = complaint;
  }

  @Override
  public String getName() {
    return device.getName();
  }

  @Override
  public String id() {
    return device.getUniqueId();
  }

  @Override
  public synchronized Set<CameraControl> adjust(CameraSettings wished) {
    return stream.map(s -> OpenPnpControls.adjust(s.source(), wished)).orElseGet(wished::asked);
  }

  @Override
  public Dimension[] getResolutions() {
    return device.getFormats().stream()
        .map(OpenPnpDevice::sizeOf)
        .distinct()
        .toArray(Dimension[]::new);
  }

  private static Dimension sizeOf(CaptureFormat format) {
    return new Dimension(format.getFormatInfo().width, format.getFormatInfo().height);
  }

  @Override
  public Dimension getResolution() {
    return size;
  }

  @Override
  public void setResolution(Dimension wanted) {
    size = wanted;
  }

  @Override
  public synchronized void open() {
    if (stream.isPresent()) {
      return;
    }
    complaint.set("");
    opening = true;
    try {
      stream = Optional.of(start(format()));
    } finally {
      opening = false;
    }
  }

  /** Smooth if it can be, and then uncompressed, which spares the code from JPEG's edges. */
  private CaptureFormat format() {
    return device.getFormats().stream()
        .filter(f -> sizeOf(f).equals(size))
        .max(
            Comparator.<CaptureFormat>comparingInt(f -> Math.min(f.getFormatInfo().fps, SMOOTH))
                .thenComparingInt(f -> f.getFormatInfo().bpp))
        .orElseThrow(() -> new WebcamException("no such mode: " + size));
  }

  private Stream start(CaptureFormat format) {
    @Nullable CaptureStream source = device.openStream(format);
    if (source == null) {
      throw new WebcamException("no stream: " + complaint.get());
    }
    int width = format.getFormatInfo().width;
    int height = format.getFormatInfo().height;
    var pixels = new DataBufferByte(width * height * 3);
    var raster =
        Raster.createInterleavedRaster(
            pixels, width, height, width * 3, 3, RED_GREEN_BLUE, new Point());
    var colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new Stream(
        source,
        new Memory(pixels.getSize()),
        pixels,
        new BufferedImage(colours, raster, false, null));
  }

  /**
   * @return null when no new picture came in the tenth of a second for which it waits; the library
   *     itself would give the last one again and again after the camera is gone
   */
  @Override
  public synchronized @Nullable BufferedImage getImage() {
    return stream.map(OpenPnpDevice::next).orElse(null);
  }

  private static @Nullable BufferedImage next(Stream s) {
    for (int i = 0; i < POLLS; i++) {
      if (s.source().hasNewFrame()) {
        int result =
            OpenpnpCaptureLibrary.INSTANCE.Cap_captureFrame(
                s.source().getContext(),
                s.source().getStreamId(),
                s.buffer(),
                s.pixels().getSize());
        if (result != OpenpnpCaptureLibrary.CAPRESULT_OK) {
          throw new WebcamException("capture failed with " + result);
        }
        s.buffer().read(0, s.pixels().getData(), 0, s.pixels().getSize());
        return s.image();
      }
      try {
        Thread.sleep(POLL);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    return null;
  }

  @Override
  public synchronized void close() {
    stream.ifPresent(
        s -> {
          s.source().close();
          s.buffer().clear();
          s.buffer().close();
          Arrays.fill(s.pixels().getData(), (byte) 0);
        });
    stream = Optional.empty();
  }

  @Override
  public void dispose() {
    close();
  }

  /** Open or in the middle of it; answers even while a call into native code hangs. */
  @Override
  public boolean isOpen() {
    return opening || stream.isPresent();
  }
}
