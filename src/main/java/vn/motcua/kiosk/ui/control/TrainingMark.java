package vn.motcua.kiosk.ui.control;

import java.util.Optional;

/** What both screens say of a training. */
public enum TrainingMark {
  NONE,
  ON,
  /** It ends soon, unless somebody goes on with it. */
  ENDING;

  /** Key of the words on the band; empty where there is no band. */
  public Optional<String> words() {
    return switch (this) {
      case NONE -> Optional.empty();
      case ON -> Optional.of("training.band");
      case ENDING -> Optional.of("training.band.ending");
    };
  }
}
