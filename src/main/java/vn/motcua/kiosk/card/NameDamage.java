package vn.motcua.kiosk.card;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a name from what a wrong character set or a Vietnamese keyboard (Telex, VNI) has left of
 * it. Hand scanners type, and the keyboard software of the PC takes their letters for its own keys:
 * {@code Nguyễn} arrives as {@code Nguyeenx}.
 */
final class NameDamage {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_WORD = 12;

  /** Latin letters, their marks, đ, and what stands between the words of names. */
  private static final Pattern LETTERS = Pattern.compile("(?i)[a-zđ][a-zđ\\p{Mn} .'’-]*");

  private static final String ONSET =
      "(?:b|ch?|dd?|gh?|gi|h|kh?|l|m|ng?|ngh|nh|ph?|qu?|r|s|th?|tr|v|x)?";
  private static final String CODA = "(?:ch?|m|ng?|nh|p|t)?";

  /** A syllable spelt with Telex keys, and perhaps without any. */
  private static final Pattern SYLLABLE =
      Pattern.compile(ONSET + "[aeiouyw]{1,5}[sfrxj]?[aeiouyw]{0,2}" + CODA + "[wd]?[sfrxj]?");

  /** Keys that no Vietnamese word is spelt with. */
  private static final Pattern SHAPE_KEY = Pattern.compile(".*(?:aa|ee|oo|dd|[aou]w).*");

  /** A tone key after the vowel; Vietnamese words end otherwise. */
  private static final Pattern TONE_KEY = Pattern.compile(".*[aeiouyw][a-z]*[sfrxj]");

  private NameDamage() {}

  /** Whether the text can stand as a name. */
  static boolean none(String text) {
    if (text.length() > LONGEST_NAME) {
      return false;
    }
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    if (!LETTERS.matcher(decomposed.replace('Đ', 'đ')).matches()) {
      return false;
    }
    var words = List.of(text.toLowerCase(Locale.ROOT).split(" ", -1));
    boolean plain = text.chars().allMatch(c -> c < 0x80);
    boolean onlySyllables = words.stream().allMatch(NameDamage::isSyllable);
    return words.stream()
        .filter(NameDamage::isSyllable)
        .noneMatch(
            w ->
                SHAPE_KEY.matcher(w).matches()
                    || (plain && onlySyllables && TONE_KEY.matcher(w).matches()));
  }

  private static boolean isSyllable(String word) {
    return word.length() <= LONGEST_WORD && SYLLABLE.matcher(word).matches();
  }
}
