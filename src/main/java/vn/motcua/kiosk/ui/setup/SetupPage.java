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

  /** From 1. */
  public int number() {
    return ORDER.indexOf(this) + 1;
  }

  public boolean isFirst() {
    return equals(ORDER.getFirst());
  }

  public boolean isLast() {
    return equals(ORDER.getLast());
  }

  /** The page after this one; the last one itself after the last. */
  public SetupPage next() {
    return ORDER.get(Math.min(number(), ORDER.size() - 1));
  }

  /** The page before this one; the first one itself before the first. */
  public SetupPage previous() {
    return ORDER.get(Math.max(number() - 2, 0));
  }
}
