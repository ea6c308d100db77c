package vn.motcua.kiosk.campaign;

/** What the lines of a report stand for. */
public enum By {
  DAY,
  /** Monday to Sunday. */
  WEEK,
  CAMPAIGN,
  HAMLET,
  GROUP,
  LEVEL
}
