package vn.motcua.kiosk.card;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word for the sex on a card.
 *
 * @param repaired whether the word had lost its marks
 */
record CardSex(Sex sex, boolean repaired) {

  /**
   * {@code Nữ} without its marks, as Telex keys, or with the letter that no character set had. The
   * other word has no letter that could be lost.
   */
  private static final Pattern DAMAGED =
      Pattern.compile("n(u|ư|uw|uwx|uxw|wx|u7|u74|[?\\uFFFD]{1,3}|á»¯?)");

  /** Empty when the word is neither. */
  static Optional<CardSex> of(String text) {
    var word = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "nam" -> Optional.of(new CardSex(Sex.MALE, false));
      case "nữ" -> Optional.of(new CardSex(Sex.FEMALE, false));
      default ->
          DAMAGED.matcher(word).matches()
              ? Optional.of(new CardSex(Sex.FEMALE, true))
              : Optional.empty();
    };
  }
}
