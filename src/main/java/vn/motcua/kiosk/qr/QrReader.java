package vn.motcua.kiosk.qr;

import java.util.Optional;

/** Reads the QR symbol in a frame. Not safe for several threads at once: it keeps its buffers. */
@FunctionalInterface
public interface QrReader {

  /** The text of a symbol in the frame; empty when none can be read without doubt. */
  Optional<QrText> read(Luma frame);
}
