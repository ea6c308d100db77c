package vn.motcua.kiosk.handout;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

/** Bytes made small once, for all the files that they go into. */
final class Flated {

  private final byte[] bytes;

  private Flated(byte[] bytes) {
    this.bytes = bytes;
  }

  static Flated of(byte[] plain) {
    var small = new ByteArrayOutputStream();
    try (var flate = new DeflaterOutputStream(small)) {
      flate.write(plain);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return new Flated(small.toByteArray());
  }

  /** A stream that says how it was made small; more can be said about it. */
  PdfStream stream() {
    var stream = new PdfStream(bytes);
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    return stream;
  }
}
