package vn.motcua.kiosk.audit;

import java.time.Instant;
import java.util.Base64;

/**
 * One line of the audit log.
 *
 * @param number from 1, without gaps
 * @param who the clerk's id or {@code kiosk}; never a citizen
 * @param about such as a visit code; nothing personal, so that the mark of an erasure erases
 * @param mark made by the kiosk's key of this line and the mark of the one before
 */
public record AuditEntry(
    long number,
    Instant at,
    AuditEvent event,
    String who,
    String about,
    Disposition disposition,
    Mark mark) {

  /** 32 bytes that only the kiosk's key makes. */
  public record Mark(String base64) {

    /** Of the line before the first. */
    static final Mark NONE = new Mark("");

    static Mark of(byte[] bytes) {
      return new Mark(Base64.getEncoder().encodeToString(bytes));
    }
  }
}
