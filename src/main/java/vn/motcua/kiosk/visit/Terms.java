package vn.motcua.kiosk.visit;

/**
 * The terms on which visits are kept.
 *
 * @param consent version of the text that citizens agree to, such as {@code 2026-1}; written with
 *     each visit, because consent has to be provable (Luật 91/2025/QH15)
 * @param visitDays how many days a visit stays before only its count is left, 1 or more
 */
public record Terms(String consent, int visitDays) {

  public Terms {
    if (consent.isBlank() || visitDays < 1) {
      throw new IllegalArgumentException("a version and a day at least");
    }
  }
}
