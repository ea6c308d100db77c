package vn.motcua.kiosk.bench;

import java.time.Clock;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least that JavaFX can show: a label in a window. Prints when it had been drawn, and stays,
 * unless it is recorded for its AOT cache.
 */
public final class BareWindow extends Application {

  /** Pulse at which the first one has been drawn, as the kiosk counts them. */
  private static final int DRAWN = 2;

  /** For JavaFX. */
  public BareWindow() {}

  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("Xin chào")), 1366, 768));
    stage.show();
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == DRAWN) {
          stop();
          System.out.println(Instant.now(Clock.systemUTC()));
          if (Boolean.getBoolean("bare.recorded")) {
            Platform.exit();
          }
        }
      }
    }.start();
  }
}
