package vn.motcua.kiosk.scan;

import java.util.Optional;
import vn.motcua.kiosk.camera.Light;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.qr.Luma;

/**
 * Chooses what to tell the citizen while no code is read, from the light in the picture and from
 * how much of it changes. A hint must hold for a while before it is given, and is never changed
 * more than once a second: people need time to read.
 */
final class HintChooser {

  /** Nanoseconds without a code before anything is said. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Nanoseconds between two hints. */
  private static final long READING_TIME = 1_000_000_000L;

  /** Nanoseconds for which a reason must last. */
  private static final long STEADY = 400_000_000L;

  /** Mean luminance below which codes cannot be told from noise; an office has 90 to 160. */
  private static final int DIM = 50;

  private final Motion motion = new Motion();
  private Optional<Hint> given = Optional.empty();
  private Optional<Hint> reason = Optional.empty();
  private long givenAt;
  private long reasonSince;
  private long nothingSince;

  HintChooser(long now) {
    givenAt = now - READING_TIME;
    nothingSince = now;
    reasonSince = now;
  }

  /** A code was read, card or not. */
  void found(long now) {
    nothingSince = now;
    reason = Optional.empty();
  }

  /** A picture without a code. The hint if it is a new one. */
  Optional<Hint> nothing(Luma frame, long now) {
    var why = Light.of(frame).mean() < DIM ? Hint.MORE_LIGHT : inLight(frame);
    if (reason.filter(r -> r == why).isEmpty()) {
      reason = Optional.of(why);
      reasonSince = now;
    }
    boolean due =
        now - nothingSince >= PATIENCE
            && now - reasonSince >= STEADY
            && now - givenAt >= READING_TIME;
    if (!due || given.equals(reason)) {
      return Optional.empty();
    }
    given = reason;
    givenAt = now;
    return given;
  }

  private Hint inLight(Luma frame) {
    return motion.moves(frame) ? Hint.HOLD_STILL : Hint.INTO_FRAME;
  }
}
