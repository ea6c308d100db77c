package vn.motcua.kiosk.visit;

/** How somebody was reminded. Names are written down: never rename one. */
public enum Reminded {
  CALLED,
  VISITED,
  /** Nothing more is to be done. */
  DONE
}
