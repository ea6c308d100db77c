package vn.motcua.kiosk.ui.desk;

/** In which letters a sheet is printed again. */
public enum SheetSize {
  /** As the citizen got it. */
  AS_BEFORE,
  USUAL,
  LARGE
}
