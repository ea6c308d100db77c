package vn.motcua.kiosk.visit;

import java.util.List;

/**
 * The terms on which visits are kept.
 *
 * @param consent version of the text that citizens agree to, such as {@code 2026-1}; written with
 *     each visit, because consent has to be provable (Luật 91/2025/QH15)
 * @param visitDays how many days a visit stays before only its count is left, 1 or more
 * @param reminder version of the text on the page that offers to remind
 * @param followUpDays how many days somebody who asked to be reminded is known, 1 or more
 * @param hamlets of the commune; a residence is kept only as one of them
 * @param backupDays how many days a backup is kept, 1 or more
 * @param machine number of the machine in the commune, from 1: codes of different machines differ
 */
public record Terms(
    String consent,
    int visitDays,
    String reminder,
    int followUpDays,
    List<String> hamlets,
    int backupDays,
    int machine) {

  /** Of the commune's first machine. */
  public Terms(
      String consent,
      int visitDays,
      String reminder,
      int followUpDays,
      List<String> hamlets,
      int backupDays) {
    this(consent, visitDays, reminder, followUpDays, hamlets, backupDays, 1);
  }

  public Terms {
    if (consent.isBlank() || reminder.isBlank()) {
      throw new IllegalArgumentException("texts have versions");
    }
    if (visitDays < 1 || followUpDays < 1 || backupDays < 1 || machine < 1) {
      throw new IllegalArgumentException("one at least");
    }
    hamlets = List.copyOf(hamlets);
  }
}
