/**
 * Reading QR symbols from frames, better than libraries do. Of use without a kiosk: knows nothing
 * of cards, cameras or screens.
 *
 * <p>{@link vn.motcua.kiosk.qr.CardQrReader} reads one frame: finder patterns are found by their
 * proportions and fitted as parallelograms; threes of them, or twos with a supposed third, are
 * tried as symbols of neighbouring versions; the best is aligned on its function patterns to a
 * fraction of a pixel; blur is undone by an equaliser that the symbol's own known modules teach;
 * what stays doubtful is erased before Reed–Solomon.
 *
 * <p>{@link vn.motcua.kiosk.qr.QrTracker} reads a stream: it follows the symbol and adds up what
 * each frame shows of its modules.
 *
 * <p>A wrong text is never given: see {@code Acceptance} and {@code BlockCorrector}. Frames are
 * never written anywhere.
 */
@NullMarked
package vn.motcua.kiosk.qr;

import org.jspecify.annotations.NullMarked;
