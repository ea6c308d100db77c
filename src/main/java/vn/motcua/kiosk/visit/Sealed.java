package vn.motcua.kiosk.visit;

import java.util.Arrays;
import java.util.Comparator;

/** A personal field that only the keys of this kiosk open. */
public final class Sealed {

  /** By their bytes. */
  static final Comparator<Sealed> ORDER =
      (one, other) -> Arrays.compareUnsigned(one.bytes, other.bytes);

  private final byte[] bytes;

  Sealed(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Masked. */
  @Override
  public String toString() {
    return "•••";
  }
}
