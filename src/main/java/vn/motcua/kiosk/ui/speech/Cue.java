package vn.motcua.kiosk.ui.speech;

import java.util.Optional;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Stage;

/** A short sound without words (tiếng báo). The page always shows the same thing too. */
public enum Cue {
  /** Two rising tones: the card has been read. */
  SUCCESS,
  /** One low tone: something does not work, or the clerk is being called. */
  ATTENTION;

  /** What is heard when one stage follows another; most of them are silent. */
  public static Optional<Cue> between(Optional<Stage> before, Stage next) {
    boolean awaited =
        before.filter(s -> s instanceof Stage.Scanning || s instanceof Stage.NoCamera).isPresent();
    return switch (next) {
      case Stage.Confirming _ when awaited -> Optional.of(SUCCESS);
      case Stage.NoCamera _ when !same(before, next) -> Optional.of(ATTENTION);
      case Stage.Summary s when fails(s.print()) && !before.filter(Cue::fails).isPresent() ->
          Optional.of(ATTENTION);
      default -> Optional.empty();
    };
  }

  private static boolean same(Optional<Stage> before, Stage next) {
    return before.filter(s -> s.page().equals(next.page())).isPresent();
  }

  private static boolean fails(Stage stage) {
    return stage instanceof Stage.Summary s && fails(s.print());
  }

  private static boolean fails(PrintState print) {
    return print instanceof PrintState.Held || print instanceof PrintState.Failed;
  }
}
