package vn.motcua.kiosk.staff;

/** What a clerk may do at the desk. Names are written down: never rename one. */
public enum Role {
  CLERK("cán bộ"),
  /** May also give others a new PIN and take them off the list. */
  LEAD("phụ trách");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** For people, in Vietnamese. */
  public String words() {
    return words;
  }
}
