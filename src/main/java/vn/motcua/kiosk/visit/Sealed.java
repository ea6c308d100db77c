package vn.motcua.kiosk.visit;

/** A personal field that only the keys of this kiosk open. */
public final class Sealed {

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
