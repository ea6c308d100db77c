package vn.motcua.kiosk.app.kiosk;

/**
 * How the kiosk runs.
 *
 * @param windowed in a window that can be closed
 * @param demo a drawn camera where there is none; prints to PDF files
 * @param once walks through one visit by itself and ends
 * @param screen number of the monitor, from 1
 */
public record Manner(boolean windowed, boolean demo, boolean once, int screen) {

  /** For citizens. */
  public static final Manner AT_THE_COUNTER = new Manner(false, false, false, 1);
}
