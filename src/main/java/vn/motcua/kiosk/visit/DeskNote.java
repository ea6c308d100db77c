package vn.motcua.kiosk.visit;

import java.time.Instant;

/**
 * What a clerk wrote about a visit.
 *
 * @param clerk id
 * @param what a {@link Mark}, id of a remedy, or {@link Reminded}; empty where it was taken back
 */
public record DeskNote(Instant at, String clerk, Kind kind, String what) {

  /** Names are written down: never rename one. */
  public enum Kind {
    MARK,
    TROUBLE,
    REMINDED
  }
}
