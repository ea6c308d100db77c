package vn.motcua.kiosk.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Notes what a camera tells. */
final class Heard implements CameraListener {

  private final List<String> news = new ArrayList<>();

  @Override
  public synchronized void works(String camera) {
    news.add(camera);
  }

  @Override
  public synchronized void failed(CameraFault fault) {
    news.add(fault.code());
  }

  synchronized List<String> news() {
    return List.copyOf(news);
  }

  /** Waits until this has been told. */
  void await(String... expected) {
    await(() -> news().equals(List.of(expected)), () -> "told " + news());
  }

  static void await(BooleanSupplier condition, java.util.function.Supplier<String> otherwise) {
    long end = System.nanoTime() + 10_000_000_000L;
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
