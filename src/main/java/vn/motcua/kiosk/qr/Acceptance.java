package vn.motcua.kiosk.qr;

import java.util.function.Predicate;
import vn.motcua.kiosk.qr.SoftDecoder.Decoded;

/**
 * Which texts are believed. A wrong payload must never pass: a text is taken when Reed–Solomon
 * corrected it well inside its bound, or, with a thinner margin, when the caller finds it plausible
 * — as a card, say.
 *
 * @param plausible asked only when the margin is thin
 */
record Acceptance(Predicate<String> plausible) {
  /** Noise passes with a chance of 2⁻⁴⁰: once in centuries of frames. */
  private static final double SURE = 40;

  /** What UTF-8 decoding puts for bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  static final Acceptance SURE_ONLY = new Acceptance(text -> false);

  /** Taken on its own. */
  boolean accepts(Decoded decoded) {
    return isText(decoded.text()) && (decoded.evidence() >= SURE || plausible.test(decoded.text()));
  }

  /** Taken if another frame, with noise of its own, gave the same. */
  boolean acceptsWhenConfirmed(Decoded decoded) {
    return isText(decoded.text());
  }

  /** Bytes that were corrected to a wrong word are seldom UTF-8. */
  private static boolean isText(String text) {
    return !text.isEmpty() && text.indexOf(REPLACEMENT) < 0;
  }
}
