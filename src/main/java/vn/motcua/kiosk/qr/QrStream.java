package vn.motcua.kiosk.qr;

import java.util.Optional;

/**
 * Reads the QR symbol in a stream of frames and may remember what earlier ones showed of it. Not
 * safe for several threads at once: it keeps its buffers.
 */
public interface QrStream {

  /** The text of a symbol, as soon as it is known without doubt. Frames are given in order. */
  Optional<QrText> next(Luma frame);

  /** The symbol seen in the last frame, read or not; empty also where it is not measured. */
  Optional<QrFinding> finding();

  /** Drops all that is known of earlier frames. */
  void forget();

  /** A stream whose frames are read each for itself, with nothing remembered and none measured. */
  static QrStream oneByOne(QrReader reader) {
    return new QrStream() {

      @Override
      public Optional<QrText> next(Luma frame) {
        return reader.read(frame);
      }

      @Override
      public Optional<QrFinding> finding() {
        return Optional.empty();
      }

      @Override
      public void forget() {
        // Nothing is kept.
      }
    };
  }
}
