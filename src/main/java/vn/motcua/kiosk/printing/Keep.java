package vn.motcua.kiosk.printing;

import java.time.Instant;

/**
 * How long a sheet that could not be sent may be kept, and where: what its citizen was told.
 *
 * @param until when it is forgotten, wherever it then stands
 * @param onDisk whether it may outlive the program, sealed
 */
public record Keep(Instant until, boolean onDisk) {

  /** In memory only, as long as the program runs. */
  public static Keep inMemory() {
    return new Keep(Instant.MAX, false);
  }
}
