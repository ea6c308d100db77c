package vn.motcua.kiosk.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Objects that are used again for every frame, so that a frame leaves no garbage behind. */
final class Pool<T> {
  private final Supplier<T> maker;
  private final List<T> all = new ArrayList<>();
  private int taken;

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** An object in whatever state its last user left it. */
  T take() {
    if (taken == all.size()) {
      all.add(maker.get());
    }
    return all.get(taken++);
  }

  /** What was taken is free again. */
  void reset() {
    taken = 0;
  }
}
