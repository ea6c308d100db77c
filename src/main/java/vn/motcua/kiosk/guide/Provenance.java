package vn.motcua.kiosk.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a piece of guidance comes from and when it holds.
 *
 * @param source document and clause
 * @param legalBasis laws and decrees that it rests on
 * @param effectiveFrom the first day on which it may be shown
 * @param effectiveTo the last day, absent while no end is known
 */
public record Provenance(
    String source,
    List<String> legalBasis,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveTo,
    Optional<String> verifiedBy,
    Optional<LocalDate> verifiedOn,
    Status status) {

  /** How far somebody answerable has checked it against today's rules. */
  public enum Status {
    VERIFIED,
    PARTIAL,
    /** Shown with "chưa xác thực – hãy hỏi cán bộ". */
    UNVERIFIED
  }

  public Provenance {
    legalBasis = List.copyOf(legalBasis);
  }

  /** Whether it may be shown on the day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && effectiveTo.map(end -> !day.isAfter(end)).orElse(true);
  }
}
