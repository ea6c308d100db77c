package vn.motcua.kiosk.printing;

import java.util.Optional;

/** Closes what lies on the disk to everybody who has not the kiosk's keys. */
public interface Seal {

  /**
   * @param place where it will lie; it opens nowhere else
   */
  byte[] close(byte[] plain, String place);

  /** What was closed there; empty if that was not there or not with these keys. */
  Optional<byte[]> open(byte[] sealed, String place);
}
