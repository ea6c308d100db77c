package vn.motcua.kiosk.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Sealed;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;

/**
 * Names of those to be reminded, in the clear while a clerk sits at the desk. Not safe for several
 * threads.
 */
final class OpenNames {

  /** More than these are read faster all together. */
  private static final int FEW = 20;

  private NameIndex index = NameIndex.EMPTY;

  /** What the index has of the latest day, as it was sealed. */
  private Map<Visit.Id, Optional<Sealed>> latest = Map.of();

  private boolean used;

  /** The desk was opened. */
  void open(LocalDate today, DeskRecord record) throws StoreProblem {
    used = false;
    latest = record.reminders().sealedNames(today);
    index = NameIndex.of(record.reminders().all());
  }

  /** It was locked. */
  void forget() {
    index = NameIndex.EMPTY;
    latest = Map.of();
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

  /**
   * The same for somebody who types: only names that are not in it as they stand are read, and
   * nothing else of those whose name is.
   */
  NameIndex named(LocalDate day, DeskRecord record) throws StoreProblem {
    var now = record.reminders().sealedNames(day);
    var others = new ArrayList<Visit.Id>();
    now.forEach(
        (id, name) -> {
          if (!name.equals(latest.get(id))) {
            others.add(id);
          }
        });
    if (!others.isEmpty()) {
      index = index.with(others.size() > FEW ? record.reminders().since(day) : of(others, record));
    }
    latest = now;
    return index;
  }

  private static List<Reminder> of(List<Visit.Id> ids, DeskRecord record) throws StoreProblem {
    var people = new ArrayList<Reminder>();
    for (var id : ids) {
      record.reminders().of(id).ifPresent(people::add);
    }
    return people;
  }

  void changed(Visit.Id id, DeskRecord record) throws StoreProblem {
    index = index.with(record.reminders().of(id).stream().toList());
  }
}
