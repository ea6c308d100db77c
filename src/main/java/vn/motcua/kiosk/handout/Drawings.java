package vn.motcua.kiosk.handout;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The drawings of one paper, which is laid out several times until it fits.
 *
 * @param guide the QR code of the official guide
 * @param visit the QR code that brings the citizen back
 * @param pictures of the next steps; only drawn where there is room for them
 */
record Drawings(Drawing guide, Drawing visit, Supplier<Drawing> pictures) {

  /** Draws when it is first asked to, and remembers. For one thread. */
  static Supplier<Drawing> once(Supplier<Drawing> draw) {
    return new Supplier<>() {
      private @Nullable Drawing drawn;

      @Override
      public Drawing get() {
        if (drawn == null) {
          drawn = draw.get();
        }
        return drawn;
      }
    };
  }
}
