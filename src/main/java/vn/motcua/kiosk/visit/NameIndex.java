package vn.motcua.kiosk.visit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds people who asked to be reminded by parts of their names, with or without marks: {@code
 * nguyen mau}, {@code Mẫu} and {@code dỗ} find what they look like. It holds names in the clear, so
 * it lives in memory, from when a clerk opens the desk until it is locked. Immutable.
 */
public final class NameIndex {

  public static final NameIndex EMPTY = new NameIndex(List.of(), List.of());

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Reminder> people;
  private final List<String> folded;

  private NameIndex(List<Reminder> people, List<String> folded) {
    this.people = people;
    this.folded = folded;
  }

  public static NameIndex of(List<Reminder> people) {
    return new NameIndex(
        List.copyOf(people),
        people.stream().map(p -> p.name().map(n -> fold(n.full())).orElse("")).toList());
  }

  /** With these as they stand now, new ones last. */
  public NameIndex with(List<Reminder> changed) {
    var all = new LinkedHashMap<Visit.Id, Reminder>(2 * people.size());
    people.forEach(p -> all.put(p.id(), p));
    changed.forEach(p -> all.put(p.id(), p));
    return of(List.copyOf(all.values()));
  }

  /** Everybody in it. */
  public List<Reminder> all() {
    return people;
  }

  /**
   * Whose name has a word that begins with each of those typed, the latest first.
   *
   * @param most how many at most
   */
  public List<Reminder> find(String typed, int most) {
    var found = new ArrayList<Reminder>();
    var words = SPACES.splitAsStream(fold(typed).strip()).map(w -> " " + w).toList();
    for (int i = people.size() - 1; i >= 0 && found.size() < most; i--) {
      var name = folded.get(i);
      if (words.stream().allMatch(name::contains)) {
        found.add(people.get(i));
      }
    }
    return found;
  }

  /** Without marks, đ as d, in small letters, a space before each word. */
  static String fold(String text) {
    var plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd');
    return " " + SPACES.matcher(plain.strip()).replaceAll(" ");
  }
}
