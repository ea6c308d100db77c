package vn.motcua.kiosk.visit;

/**
 * What visits of one day, hamlet or group brought about, kept or not.
 *
 * @param of the day ({@code 2026-11-24}), the hamlet or the group's id; empty where it is not known
 * @param level of the account that is active since, 1 or 2; 0 if none
 * @param registered how many of the visits applied for an account; likewise the next
 * @param waiting for approval
 * @param referred to the police, for level 2
 * @param troubled at which something went wrong
 */
public record ResultCount(
    String of, int level, int visits, int registered, int waiting, int referred, int troubled) {

  /** By what visits are counted together. */
  public enum By {
    DAY("day"),
    HAMLET("hamlet"),
    GROUP("group_id");

    private final String column;

    By(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }
}
