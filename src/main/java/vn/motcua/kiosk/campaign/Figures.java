package vn.motcua.kiosk.campaign;

import vn.motcua.kiosk.visit.ResultCount;

/**
 * What some visits (lượt) brought about.
 *
 * @param registered how many of them applied for an account (đăng ký); likewise the next
 * @param waiting for approval (chờ duyệt)
 * @param level1 after which an account of level 1 is active (kích hoạt mức 1)
 * @param level2 likewise of level 2
 * @param referred to the police, for level 2 (hẹn mức 2)
 * @param troubled at which something went wrong (vướng)
 */
public record Figures(
    int visits, int registered, int waiting, int level1, int level2, int referred, int troubled) {

  public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

  static Figures of(ResultCount count) {
    return new Figures(
        count.visits(),
        count.registered(),
        count.waiting(),
        count.level() == 1 ? count.visits() : 0,
        count.level() == 2 ? count.visits() : 0,
        count.referred(),
        count.troubled());
  }

  public Figures plus(Figures other) {
    return new Figures(
        visits + other.visits,
        registered + other.registered,
        waiting + other.waiting,
        level1 + other.level1,
        level2 + other.level2,
        referred + other.referred,
        troubled + other.troubled);
  }

  /** Accounts that became active, of either level. */
  public int activated() {
    return level1 + level2;
  }
}
