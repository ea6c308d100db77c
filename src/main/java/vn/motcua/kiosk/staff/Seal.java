package vn.motcua.kiosk.staff;

import java.util.Optional;

/** Closes the list of clerks to everybody who has not the kiosk's keys. */
public interface Seal {

  byte[] close(byte[] plain);

  /** What was closed; empty if it was not, or not with these keys. */
  Optional<byte[]> open(byte[] sealed);
}
