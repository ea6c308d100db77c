package vn.motcua.kiosk.card;

/** The sex printed on the card (Nam / Nữ). */
public enum Sex {
  MALE,
  FEMALE,
  UNKNOWN
}
