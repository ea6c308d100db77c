package vn.motcua.kiosk.audit;

/** How it came out. Names are written down: never rename one. */
public enum Disposition {
  DONE,
  /** Not allowed. */
  REFUSED,
  /** Allowed and not possible. */
  FAILED
}
