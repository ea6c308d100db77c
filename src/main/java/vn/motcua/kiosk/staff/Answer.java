package vn.motcua.kiosk.staff;

import java.time.Duration;

/** What a PIN opens. */
public sealed interface Answer {

  record Welcome(Clerk clerk) implements Answer {}

  /**
   * @param left tries before a pause, 1 or more
   */
  record Wrong(int left) implements Answer {}

  /** The PIN was not even looked at, or was one wrong too many. */
  record Wait(Duration pause) implements Answer {}
}
