package vn.motcua.kiosk.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Notes what a camera tells. */
final class Heard implements CameraListener {

  private final List<String> news = new ArrayList<>();
  private Optional<WorkingCamera> working = Optional.empty();

  @Override
  public synchronized void works(WorkingCamera camera) {
    news.add(camera.name());
    working = Optional.of(camera);
  }

  @Override
  public synchronized void failed(CameraFault fault) {
    news.add(fault.code());
  }

  /** The camera that was told of last. */
  synchronized WorkingCamera working() {
    return working.orElseThrow();
  }

  synchronized List<String> news() {
    return List.copyOf(news);
  }

  /** Waits until this has been told. */
  void await(String... expected) {
    await(() -> news().equals(List.of(expected)), () -> "told " + news());
  }

  static void await(BooleanSupplier condition, java.util.function.Supplier<String> otherwise) {
    long end = System.nanoTime() + 150_000_000_000L;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(otherwise.get());
      }
      pause(5);
    }
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
