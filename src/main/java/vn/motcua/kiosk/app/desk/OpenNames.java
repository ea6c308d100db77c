package vn.motcua.kiosk.app.desk;

import java.time.LocalDate;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;

/**
 * Names of those to be reminded, in the clear while a clerk sits at the desk. Not safe for several
 * threads.
 */
final class OpenNames {

  private NameIndex index = NameIndex.EMPTY;
  private boolean used;

  /** The desk was opened. */
  void open(DeskRecord record) throws StoreProblem {
    used = false;
    index = NameIndex.of(record.reminders().all());
  }

  /** It was locked. */
  void forget() {
    index = NameIndex.EMPTY;
  }

  /** Whether nobody has asked since the desk was opened: that is audited, not each letter. */
  boolean isFirstUse() {
    boolean first = !used;
    used = true;
    return first;
  }

  /** With those who came since a day. */
  NameIndex since(LocalDate day, DeskRecord record) throws StoreProblem {
    index = index.with(record.reminders().since(day));
    return index;
  }

  void changed(Visit.Id id, DeskRecord record) throws StoreProblem {
    index = index.with(record.reminders().of(id).stream().toList());
  }
}
