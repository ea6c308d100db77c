package vn.motcua.kiosk.app.kiosk;

/**
 * How the kiosk runs.
 *
 * @param windowed in a window that can be closed
 * @param demo a drawn camera where there is none; prints to PDF files
 * @param until when it ends
 * @param screen number of the monitor, from 1
 */
public record Manner(boolean windowed, boolean demo, Until until, int screen) {

  /** When the kiosk ends. */
  public enum Until {
    /** When somebody closes it. */
    CLOSED,
    /** By itself, after one visit through which it walks by itself. */
    VISITED,
    /** By itself, once its first page answers. */
    OPENED
  }

  /** For citizens. */
  public static final Manner AT_THE_COUNTER = new Manner(false, false, Until.CLOSED, 1);

  /** As for citizens, for the AOT cache. */
  public static final Manner RECORDED = new Manner(false, false, Until.OPENED, 1);
}
