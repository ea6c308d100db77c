package vn.motcua.kiosk.visit;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

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

  /** Sealed in one go: the same words sealed again are another. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "•••";
  }
}
