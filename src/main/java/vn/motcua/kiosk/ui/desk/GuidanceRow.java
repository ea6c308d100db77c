package vn.motcua.kiosk.ui.desk;

import java.util.Comparator;
import java.util.Optional;
import vn.motcua.kiosk.guide.Due;
import vn.motcua.kiosk.guide.Item;

/**
 * A piece of guidance in the list.
 *
 * @param due why somebody has to look at it, if anything
 * @param title as it is read, without marks
 */
record GuidanceRow(Item item, Optional<Due.Reason> due, String title) {

  /** The most pressing first, what is well last. */
  static final Comparator<GuidanceRow> PRESSING =
      Comparator.comparing((GuidanceRow row) -> row.due().isEmpty())
          .thenComparing(row -> row.due().orElse(Due.Reason.PARTIAL));
}
