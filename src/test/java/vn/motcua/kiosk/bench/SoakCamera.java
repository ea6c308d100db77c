package vn.motcua.kiosk.bench;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A camera at a counter where people come and go: while nobody is there it shows the counter, then
 * what the visit has to show, then the counter again.
 */
final class SoakCamera implements WebcamDriver {

  /** What somebody holds before the camera, picture by picture. */
  interface Show {

    /** Paints itself over the counter; false when it is over. */
    boolean paint(int number, int[] rgb);
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final CounterScene[] counters = {
    new CounterScene(1, 4, false), new CounterScene(2, 7, true), new CounterScene(3, 11, false)
  };
  private final BufferedImage image =
      new BufferedImage(CounterScene.WIDTH, CounterScene.HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  private final Device device = new Device();
  private Show show = (_, _) -> false;
  private int gap;
  private int number;
  private long visits;
  private long drawing;
  private boolean over;

  /**
   * What comes when the camera opens next.
   *
   * @param frames for which the counter is empty before
   */
  synchronized void next(int frames, Show shown) {
    show = shown;
    gap = frames;
    visits++;
    number = 0;
    over = false;
  }

  /** Whether everything was shown. */
  synchronized boolean isOver() {
    return over;
  }

  /** Processor time of drawing, in nanoseconds: it is no camera's. */
  synchronized long drawing() {
    return drawing;
  }

  private synchronized BufferedImage picture() {
    long start = THREADS.getCurrentThreadCpuTime();
    var counter = counters[(int) (visits % counters.length)].frame(number).pixels();
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (counter[i] & 0xff) * 0x010101;
    }
    if (number >= gap && !over) {
      over = !show.paint(number - gap, rgb);
    }
    number++;
    drawing += THREADS.getCurrentThreadCpuTime() - start;
    return image;
  }

  @Override
  public List<WebcamDevice> getDevices() {
    return List.of(device);
  }

  @Override
  public boolean isThreadSafe() {
    return true;
  }

  private final class Device implements WebcamDevice {
    private volatile boolean open;

    @Override
    public String getName() {
      return "Soak";
    }

    @Override
    public Dimension[] getResolutions() {
      return new Dimension[] {getResolution()};
    }

    @Override
    public Dimension getResolution() {
      return new Dimension(CounterScene.WIDTH, CounterScene.HEIGHT);
    }

    @Override
    public void setResolution(Dimension wanted) {
      // Has one size only.
    }

    @Override
    public @Nullable BufferedImage getImage() {
      return open ? picture() : null;
    }

    @Override
    public void open() {
      open = true;
    }

    @Override
    public void close() {
      open = false;
    }

    @Override
    public void dispose() {
      close();
    }

    @Override
    public boolean isOpen() {
      return open;
    }
  }
}
