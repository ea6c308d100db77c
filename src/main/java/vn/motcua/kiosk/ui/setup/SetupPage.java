package vn.motcua.kiosk.ui.setup;

import java.util.List;

/** What a new machine is told, in this order. */
public enum SetupPage {
  COMMUNE,
  LEAD,
  CAMERA,
  PRINTER,
  KEEPING;

  private static final List<SetupPage> ORDER = List.of(values());

  public boolean isFirst() {
    return this == ORDER.getFirst();
  }

  public boolean isLast() {
    return this == ORDER.getLast();
  }

  /** The page after this one; the last one itself after the last. */
  public SetupPage next() {
    return isLast() ? this : ORDER.get(ORDER.indexOf(this) + 1);
  }

  /** The page before this one; the first one itself before the first. */
  public SetupPage previous() {
    return isFirst() ? this : ORDER.get(ORDER.indexOf(this) - 1);
  }
}
