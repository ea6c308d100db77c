package vn.motcua.kiosk.ui.setup;

/** What a new machine is told, in this order. */
public enum SetupPage {
  COMMUNE,
  LEAD,
  CAMERA,
  PRINTER,
  KEEPING;

  public boolean isFirst() {
    return ordinal() == 0;
  }

  public boolean isLast() {
    return ordinal() == values().length - 1;
  }

  /** The page after this one; the last one itself after the last. */
  public SetupPage next() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  /** The page before this one; the first one itself before the first. */
  public SetupPage previous() {
    return values()[Math.max(ordinal() - 1, 0)];
  }
}
