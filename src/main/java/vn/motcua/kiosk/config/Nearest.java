package vn.motcua.kiosk.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses which name a misspelt one was meant to be. */
final class Nearest {

  private Nearest() {}

  /** The known name that is at most a third of its letters away. */
  static Optional<String> of(String word, Collection<String> known) {
    return known.stream()
        .filter(k -> distance(word, k) <= Math.max(1, Math.max(k.length(), word.length()) / 3))
        .min(Comparator.<String>comparingInt(k -> distance(word, k)).thenComparing(k -> k));
  }

  /** A half-sentence: the guess, or all that would be right. */
  static String advice(String word, Collection<String> known) {
    return of(word, known)
        .map("Có phải là “%s”?"::formatted)
        .orElseGet(
            () ->
                known.stream().sorted().collect(Collectors.joining(", ", "Chỉ được dùng: ", ".")));
  }

  private static int distance(String a, String b) {
    var previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
