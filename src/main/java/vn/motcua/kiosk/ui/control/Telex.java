package vn.motcua.kiosk.ui.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Vietnamese typed with plain letters (Telex): {@code aa ee oo dd} are â ê ô đ, {@code w} makes ă ơ
 * ư, {@code s f r x j} are the tones sắc, huyền, hỏi, ngã, nặng and {@code z} takes the tone away.
 * The same key once more undoes it and stands for itself: {@code ass} is "as". It looks at what is
 * written and at nothing else, so that it goes on after a deletion wherever that left off.
 *
 * <p>A tone stands where the ministry writes it, on the first vowel of an open pair: xóa, khỏe,
 * thúy; before a last consonant on the second: hoàn, huỳnh.
 */
public final class Telex {

  /** Tone keys and the marks that they put above or below a vowel. */
  private static final Map<Character, String> TONES =
      Map.of('s', "\u0301", 'f', "\u0300", 'r', "\u0309", 'x', "\u0303", 'j', "\u0323");

  private static final String TONE_MARKS = "[\u0300\u0301\u0303\u0309\u0323]";

  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String HATTED = "ăâêôơư";

  /** Letters that the same key, or w, turns into others. */
  private static final Map<Character, Character> DOUBLED =
      Map.of('a', 'â', 'e', 'ê', 'o', 'ô', 'd', 'đ');

  private static final Map<Character, Character> HORNED = Map.of('a', 'ă', 'o', 'ơ', 'u', 'ư');

  /** What a syllable can end in, after its vowels. */
  private static final String ENDS = "||c|ch|m|n|ng|nh|p|t|";

  /** A word without its tone, and the mark of the tone; empty for none. */
  private record Word(String letters, String tone) {

    static Word of(String written) {
      var apart = Normalizer.normalize(written, Normalizer.Form.NFD);
      var tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      var letters = Normalizer.normalize(apart.replaceAll(TONE_MARKS, ""), Normalizer.Form.NFC);
      return new Word(letters, tone.isEmpty() ? "" : tone.substring(0, 1));
    }

    String small() {
      return letters.toLowerCase(Locale.ROOT);
    }

    /** Where its vowels begin; the u of "qu" and the i of "gi" belong to the consonants. */
    int from() {
      var small = small();
      int at = 0;
      while (at < small.length() && VOWELS.indexOf(small.charAt(at)) < 0) {
        at++;
      }
      boolean pair = small.startsWith("qu") || small.startsWith("gi");
      return pair && small.length() > 2 && VOWELS.indexOf(small.charAt(2)) >= 0 ? 2 : at;
    }

    /** Behind its vowels. */
    int to() {
      int at = from();
      while (at < letters.length() && VOWELS.indexOf(small().charAt(at)) >= 0) {
        at++;
      }
      return at;
    }

    /** Whether it can be a syllable of Vietnamese, as far as its end tells. */
    boolean isSyllable() {
      return from() < to() && ENDS.contains("|" + small().substring(to()) + "|");
    }

    String written() {
      if (tone.isEmpty() || from() == to()) {
        return letters;
      }
      int at = toned() + 1;
      var marked = letters.substring(0, at) + tone + letters.substring(at);
      return Normalizer.normalize(marked, Normalizer.Form.NFC);
    }

    private int toned() {
      var small = small();
      for (int i = to() - 1; i >= from(); i--) {
        if (HATTED.indexOf(small.charAt(i)) >= 0) {
          return i;
        }
      }
      int vowels = to() - from();
      boolean open = to() == letters.length();
      return vowels == 1 || (open && vowels == 2) ? from() : from() + 1;
    }

    Word with(int at, char letter) {
      char kept =
          Character.isUpperCase(letters.charAt(at)) ? Character.toUpperCase(letter) : letter;
      return new Word(letters.substring(0, at) + kept + letters.substring(at + 1), tone);
    }

    Word plus(char letter) {
      return new Word(letters + letter, tone);
    }
  }

  private Telex() {}

  /**
   * What stands there after one more key.
   *
   * @param text up to the caret, in normal form NFC
   */
  public static String type(String text, char key) {
    int begin = text.length();
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    if (!Character.isLetter(key)) {
      return text + key;
    }
    var word = Word.of(text.substring(begin));
    var next = changed(word, key).orElseGet(() -> word.plus(key));
    return text.substring(0, begin) + next.written();
  }

  /** Without the last letter, with all that stands on it. */
  public static String delete(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int begin = text.length() - 1;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    var word = Word.of(text.substring(begin));
    var fewer = word.letters().substring(0, word.letters().length() - 1);
    return text.substring(0, begin) + new Word(fewer, word.tone()).written();
  }

  /** The word as the key changes it; empty where the key stands for itself. */
  private static Optional<Word> changed(Word word, char key) {
    char small = Character.toLowerCase(key);
    if (small == 'd') {
      return doubled(word, key, 0);
    }
    if (!word.isSyllable()) {
      return Optional.empty();
    }
    return switch (small) {
      case 's', 'f', 'r', 'x', 'j' -> Optional.of(toned(word, key));
      case 'z' ->
          word.tone().isEmpty() ? Optional.empty() : Optional.of(new Word(word.letters(), ""));
      case 'w' -> horned(word, key);
      case 'a', 'e', 'o' -> {
        for (int i = word.to() - 1; i >= word.from(); i--) {
          var found = doubled(word, key, i);
          if (found.isPresent()) {
            yield found;
          }
        }
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Word toned(Word word, char key) {
    var tone = String.valueOf(TONES.get(Character.toLowerCase(key)));
    return tone.equals(word.tone())
        ? new Word(word.letters(), "").plus(key)
        : new Word(word.letters(), tone);
  }

  /** The letter at a place with its second one, or without it and the key behind. */
  private static Optional<Word> doubled(Word word, char key, int at) {
    char small = Character.toLowerCase(key);
    char twice = DOUBLED.getOrDefault(small, small);
    if (at >= word.letters().length()) {
      return Optional.empty();
    }
    char there = word.small().charAt(at);
    if (there == twice) {
      return Optional.of(word.with(at, small).plus(key));
    }
    return there == small || HORNED.getOrDefault(small, small) == there
        ? Optional.of(word.with(at, twice))
        : Optional.empty();
  }

  private static Optional<Word> horned(Word word, char key) {
    var vowels = word.small().substring(word.from(), word.to());
    int pair = first(vowels, "uo", "ưo", "uơ", "uô");
    if (pair >= 0) {
      return Optional.of(word.with(word.from() + pair, 'ư').with(word.from() + pair + 1, 'ơ'));
    }
    int horned = first(vowels, "ươ");
    if (horned >= 0) {
      int at = word.from() + horned;
      return Optional.of(word.with(at, 'u').with(at + 1, 'o').plus(key));
    }
    int open = first(vowels, "ua", "uu");
    if (open >= 0) {
      return Optional.of(word.with(word.from() + open, 'ư'));
    }
    int opened = first(vowels, "ưa", "ưu");
    if (opened >= 0) {
      return Optional.of(word.with(word.from() + opened, 'u').plus(key));
    }
    for (int i = word.to() - 1; i >= word.from(); i--) {
      char there = word.small().charAt(i);
      for (var one : HORNED.entrySet()) {
        if (one.getKey() == there) {
          return Optional.of(word.with(i, one.getValue()));
        }
        if (one.getValue() == there) {
          return Optional.of(word.with(i, one.getKey()).plus(key));
        }
        if (DOUBLED.getOrDefault(one.getKey(), ' ') == there) {
          return Optional.of(word.with(i, one.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static int first(String vowels, String... wanted) {
    for (var each : wanted) {
      int at = vowels.indexOf(each);
      if (at >= 0) {
        return at;
      }
    }
    return -1;
  }
}
