package vn.motcua.kiosk.guide;

import java.util.List;
import java.util.Optional;

/**
 * A schematic phone screen, drawn from its parts from top to bottom; the numbers match the actions
 * beside it. Never a copy of the app's own artwork.
 */
public record PhonePicture(Optional<Text> title, List<Part> parts) {

  /**
   * @param number of the action it belongs to, from 1; absent for what is only scenery
   * @param pointed whether the hand points at it
   */
  public record Part(
      Kind kind,
      Optional<Text> text,
      Optional<Text> hint,
      Optional<Integer> number,
      boolean pointed) {}

  /** What a part looks like. */
  public enum Kind {
    /** An input with its label (text) and placeholder (hint). */
    FIELD,
    /** A filled button. */
    BUTTON,
    /** A line of text that can be touched. */
    LINK,
    /** Plain text. */
    LABEL,
    /** A search bar. */
    SEARCH,
    /** An app's row in a store: icon, name, button in hint. */
    APP_ROW,
    /** The home screen's grid of icons, one of them marked. */
    ICONS,
    /** The frame in which a card is scanned. */
    CARD_FRAME,
    /** The oval in which a face is taken. */
    FACE_FRAME,
    /** The card held against the phone. */
    NFC,
    /** A text message: sender in text, body in hint. */
    MESSAGE,
    /** Six dots of a passcode. */
    PASSCODE,
    /** Grey bars that stand for anything else. */
    BARS
  }

  public PhonePicture {
    parts = List.copyOf(parts);
  }
}
