package vn.motcua.kiosk.card;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's full name (họ và tên), Unicode NFC, as on the card.
 *
 * @param full not blank, single spaces between the words
 */
public record PersonName(String full) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  public PersonName {
    full = Normalizer.normalize(full, Normalizer.Form.NFC).strip();
    full = BLANKS.matcher(full).replaceAll(" ");
    if (full.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one letter");
    }
  }

  /** The given name, by which people are addressed: the last word. */
  public String given() {
    return full.substring(full.lastIndexOf(' ') + 1);
  }

  /** Capital letters, as the card face prints it. */
  public String capitals() {
    return full.toUpperCase(VIETNAMESE);
  }

  /** Without marks and with d for đ, as the ministry's text message writes it. */
  public String unaccented() {
    return Normalizer.normalize(full, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** Masked: the initials only. */
  @Override
  public String toString() {
    var initials = new StringBuilder();
    for (var word : full.split(" ", -1)) {
      initials.appendCodePoint(word.codePointAt(0)).append('.');
    }
    return initials.toString();
  }
}
