package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A camera that misbehaves as cameras do. */
final class FakeCamera implements KnownDevice {

  /** What comes when a picture is asked for. */
  interface Grab {
    @Nullable BufferedImage picture(int number);
  }

  static final Grab LIGHT = _ -> plain(Color.GRAY);
  static final Grab BLACK = _ -> plain(new Color(9, 7, 8));
  static final Grab NOTHING = _ -> null;

  final AtomicInteger opened = new AtomicInteger();
  final AtomicInteger closed = new AtomicInteger();
  final AtomicInteger grabbed = new AtomicInteger();
  final List<Dimension> asked = new ArrayList<>();
  final List<CameraSettings> adjusted = new CopyOnWriteArrayList<>();

  /** Lets go what hangs. */
  final CountDownLatch release = new CountDownLatch(1);

  volatile Grab grab = LIGHT;
  volatile boolean opensNever;
  volatile boolean grabHangs;
  volatile String openFails = "";
  volatile int widest = Integer.MAX_VALUE;

  /** Set in the driver, whatever was asked for; nothing when it does as it is told. */
  volatile Optional<Dimension> comesUpAs = Optional.empty();

  /** Of all that was asked, what it cannot do. */
  volatile Set<CameraControl> fixed = Set.of();

  volatile Dimension[] sizes = {new Dimension(640, 480), new Dimension(1280, 720)};

  private final String name;
  private final String id;
  private Dimension size = new Dimension();
  private volatile boolean open;

  FakeCamera(String name) {
    this(name, name);
  }

  FakeCamera(String name, String id) {
    this.name = name;
    this.id = id;
  }

  static BufferedImage plain(Color colour) {
    return plain(colour, 64, 48);
  }

  static BufferedImage plain(Color colour, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var g = image.createGraphics();
    g.setColor(colour);
    g.fillRect(0, 0, width, height);
    g.dispose();
    return image;
  }

  /** A driver with these, whichever are plugged in at the time. */
  static WebcamDriver driver(List<FakeCamera> plugged) {
    return new WebcamDriver() {
      @Override
      public List<WebcamDevice> getDevices() {
        return List.copyOf(plugged);
      }

      @Override
      public boolean isThreadSafe() {
        return false;
      }
    };
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Dimension[] getResolutions() {
    return sizes;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<CameraControl> adjust(CameraSettings wished) {
    adjusted.add(wished);
    return fixed;
  }

  @Override
  public Dimension getResolution() {
    return comesUpAs.orElse(size);
  }

  @Override
  public void setResolution(Dimension wanted) {
    asked.add(wanted);
    size = wanted;
  }

  @Override
  public void open() {
    opened.incrementAndGet();
    if (opensNever) {
      hang();
    }
    if (!openFails.isEmpty() || size.width > widest) {
      throw new IllegalStateException(openFails);
    }
    open = true;
  }

  private void hang() {
    boolean waiting = true;
    while (waiting) {
      try {
        release.await();
        waiting = false;
      } catch (InterruptedException _) {
        // Native code minds no interrupt.
      }
    }
  }

  @Override
  public @Nullable BufferedImage getImage() {
    if (grabHangs) {
      hang();
    }
    return grab.picture(grabbed.getAndIncrement());
  }

  @Override
  public void close() {
    closed.incrementAndGet();
    open = false;
  }

  @Override
  public void dispose() {
    open = false;
  }

  @Override
  public boolean isOpen() {
    return open;
  }
}
