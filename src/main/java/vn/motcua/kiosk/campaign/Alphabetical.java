package vn.motcua.kiosk.campaign;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name in the order in which Vietnamese readers look names up: word by word, in a word the
 * letters before the tones, and numbers by their size. {@code An Khê} comes before {@code Anh Sơn},
 * {@code thôn 2} before {@code thôn 10}. Made once for a name: to compare two then costs little.
 */
public final class Alphabetical implements Comparable<Alphabetical> {

  private static final Pattern WORD = Pattern.compile("0*(\\d+)|[^\\d\\s,]+");

  /** Numbers of as many digits compare as their texts do; a name has none of more. */
  private static final int DIGITS = 9;

  private final String name;
  private final List<CollationKey> words;

  private Alphabetical(String name, List<CollationKey> words) {
    this.name = name;
    this.words = words;
  }

  public static Alphabetical of(String name) {
    var alphabet = Collator.getInstance(Locale.of("vi"));
    return new Alphabetical(
        name,
        WORD.matcher(name)
            .results()
            .map(word -> alphabet.getCollationKey(comparable(word)))
            .toList());
  }

  /**
   * An order of the names themselves, for one list and one thread: it remembers each name that it
   * compared for as long as it is used itself.
   */
  public static Comparator<String> order() {
    var known = new HashMap<String, Alphabetical>();
    return Comparator.comparing(name -> known.computeIfAbsent(name, Alphabetical::of));
  }

  public String name() {
    return name;
  }

  private static String comparable(MatchResult word) {
    var number = word.group(1);
    return number == null
        ? word.group()
        : "0".repeat(Math.max(0, DIGITS - number.length())) + number;
  }

  @Override
  public int compareTo(Alphabetical other) {
    int both = Math.min(words.size(), other.words.size());
    for (int i = 0; i < both; i++) {
      int order = words.get(i).compareTo(other.words.get(i));
      if (order != 0) {
        return order;
      }
    }
    int shorter = Integer.compare(words.size(), other.words.size());
    return shorter == 0 ? name.compareTo(other.name) : shorter;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alphabetical its && name.equals(its.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
