package vn.motcua.kiosk.guide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A piece of guidance that somebody answerable has to look at (nội dung cần xem lại), and why.
 *
 * @param reason the most pressing one
 */
public record Due(Item item, Reason reason) {

  /** Most pressing first. */
  public enum Reason {
    /** Its last day has passed, so it is not shown any more. */
    ENDED,
    /** Its last day is near. */
    ENDS_SOON,
    /** Nobody has checked it; shown with "chưa xác thực – hãy hỏi cán bộ". */
    UNVERIFIED,
    /** Checked against documents, not yet confirmed by anybody answerable. */
    PARTIAL
  }

  private static final Comparator<Due> PRESSING_FIRST =
      Comparator.comparing(Due::reason)
          .thenComparing(d -> d.item().provenance().effectiveTo().orElse(LocalDate.MAX))
          .thenComparing(d -> d.item().kind());

  /**
   * What of the guide is due, most pressing first and otherwise in its own order.
   *
   * @param days how near an end has to be, 0 or more
   */
  public static List<Due> in(Guide guide, LocalDate day, int days) {
    return guide.items().stream()
        .flatMap(i -> pressing(i.provenance(), day, days).map(r -> new Due(i, r)).stream())
        .sorted(PRESSING_FIRST)
        .toList();
  }

  private static Optional<Reason> pressing(Provenance of, LocalDate day, int days) {
    if (of.effectiveTo().filter(day::isAfter).isPresent()) {
      return Optional.of(Reason.ENDED);
    }
    if (of.effectiveTo().filter(end -> !end.isAfter(day.plusDays(days))).isPresent()) {
      return Optional.of(Reason.ENDS_SOON);
    }
    return switch (of.status()) {
      case UNVERIFIED -> Optional.of(Reason.UNVERIFIED);
      case PARTIAL -> Optional.of(Reason.PARTIAL);
      case VERIFIED -> Optional.empty();
    };
  }
}
