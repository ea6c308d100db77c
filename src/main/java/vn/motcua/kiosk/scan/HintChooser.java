package vn.motcua.kiosk.scan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import vn.motcua.kiosk.camera.Light;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrFinding;

/**
 * Chooses what to tell the citizen while no code is read: from what was measured on the symbol
 * where one is seen, else from light, movement and print in the picture. A hint must hold for a
 * while before it is given, and is never changed more than once a second: people need time to read.
 */
final class HintChooser {

  /** Nanoseconds without a code before anything is said. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Nanoseconds between two hints. */
  private static final long READING_TIME = 1_000_000_000L;

  /** Nanoseconds in which most pictures must give the same reason: single ones flicker. */
  private static final long STEADY = 400_000_000L;

  /** Nanoseconds without any symbol after which print means the card's other side. */
  private static final long TURNED = 4_000_000_000L;

  /** Nanoseconds in which an autofocus has done its work; after them the card is too near. */
  private static final long FOCUSED = 3_000_000_000L;

  /** Mean luminance below which codes cannot be told from noise; an office has 90 to 160. */
  private static final int DIM = 50;

  /** Why one picture gave no code. */
  private record Reason(long at, Hint hint) {}

  private final Motion motion = new Motion();
  private final Print print = new Print();
  private final Deque<Reason> reasons = new ArrayDeque<>();
  private Optional<Hint> given = Optional.empty();
  private Optional<Hint> ofSymbol = Optional.empty();
  private long seenAt;
  private long givenAt;
  private long nothingSince;
  private long sharpAt;

  HintChooser(long now) {
    givenAt = now - READING_TIME;
    nothingSince = now;
    seenAt = now;
    sharpAt = now;
  }

  /** A code was read, card or not. */
  void found(long now) {
    nothingSince = now;
    seenAt = now;
    sharpAt = now;
    ofSymbol = Optional.empty();
    reasons.clear();
  }

  /**
   * A picture without a code. The hint if it is a new one.
   *
   * @param finding the symbol in it, if one is seen
   */
  Optional<Hint> nothing(Luma frame, Optional<QrFinding> finding, long now) {
    reasons.addLast(new Reason(now, why(frame, finding, now)));
    while (now - reasons.getFirst().at() > STEADY) {
      reasons.removeFirst();
    }
    if (now - nothingSince < PATIENCE || now - givenAt < READING_TIME) {
      return Optional.empty();
    }
    var next = steady();
    if (next.isEmpty() || next.equals(given)) {
      return Optional.empty();
    }
    given = next;
    givenAt = now;
    return given;
  }

  /** The reason of more than half of the latest pictures. */
  private Optional<Hint> steady() {
    return Arrays.stream(Hint.values())
        .filter(h -> 2 * reasons.stream().filter(r -> r.hint() == h).count() > reasons.size())
        .findFirst();
  }

  private Hint why(Luma frame, Optional<QrFinding> finding, long now) {
    boolean moves = motion.moves(frame);
    boolean printed = print.appeared(frame);
    if (finding.isPresent()) {
      seenAt = now;
      ofSymbol = finding.map(f -> SymbolCheck.hint(f, frame));
    } else if (now - seenAt > CardWatch.GLIMPSE) {
      ofSymbol = Optional.empty();
    }
    var hint = ofSymbol.orElseGet(() -> withoutSymbol(frame, moves, printed, now));
    if (hint != Hint.FOCUSING) {
      sharpAt = now;
    }
    return now - sharpAt > FOCUSED ? Hint.FARTHER : hint;
  }

  private Hint withoutSymbol(Luma frame, boolean moves, boolean printed, long now) {
    if (Light.of(frame).mean() < DIM) {
      return Hint.MORE_LIGHT;
    }
    if (moves) {
      return Hint.HOLD_STILL;
    }
    return printed && now - seenAt > TURNED ? Hint.OTHER_SIDE : Hint.INTO_FRAME;
  }
}
