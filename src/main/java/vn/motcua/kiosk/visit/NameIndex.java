package vn.motcua.kiosk.visit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds people who asked to be reminded by parts of their names, with or without marks: {@code
 * nguyen mau}, {@code Mẫu} and {@code dỗ} find what they look like. It holds names in the clear, so
 * it lives in memory, from when a clerk opens the desk until it is locked. Immutable.
 */
public final class NameIndex {

  public static final NameIndex EMPTY = new NameIndex(List.of(), List.of(), Map.of());

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Reminder> people;
  private final List<String> folded;
  private final Map<Visit.Id, Integer> places;

  private NameIndex(List<Reminder> people, List<String> folded, Map<Visit.Id, Integer> places) {
    this.people = people;
    this.folded = folded;
    this.places = places;
  }

  public static NameIndex of(List<Reminder> people) {
    return EMPTY.with(people);
  }

  /** With these as they stand now, new ones last. Only their names are folded anew. */
  public NameIndex with(List<Reminder> changed) {
    var all = new ArrayList<>(people);
    var names = new ArrayList<>(folded);
    var at = new HashMap<Visit.Id, Integer>();
    for (var one : changed) {
      var name = one.name().map(n -> fold(n.full())).orElse("");
      var known =
          Optional.ofNullable(places.get(one.id())).or(() -> Optional.ofNullable(at.get(one.id())));
      if (known.isPresent()) {
        all.set(known.get(), one);
        names.set(known.get(), name);
      } else {
        at.put(one.id(), all.size());
        all.add(one);
        names.add(name);
      }
    }
    if (at.isEmpty()) {
      return new NameIndex(all, names, places);
    }
    at.putAll(places);
    return new NameIndex(all, names, at);
  }

  /** Everybody in it. */
  public List<Reminder> all() {
    return Collections.unmodifiableList(people);
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
