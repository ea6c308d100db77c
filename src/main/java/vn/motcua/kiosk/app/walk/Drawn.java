package vn.motcua.kiosk.app.walk;

import javafx.animation.AnimationTimer;

/** Tells when what was just put on the screen has been drawn. */
public final class Drawn {

  /** The first pulse lays out and hands over; the second comes when that has been drawn. */
  private static final int PULSES = 2;

  private Drawn() {}

  /** Runs it once, on the FX thread, from which this is called. */
  public static void then(Runnable told) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
          stop();
          told.run();
        }
      }
    }.start();
  }
}
