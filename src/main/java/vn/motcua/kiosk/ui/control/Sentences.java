package vn.motcua.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.kiosk.ui.Unspoken;

/** Cuts a text into its sentences while it is being drawn piece by piece. */
final class Sentences {

  /**
   * One sentence.
   *
   * @param from its first place in the drawn text, where a letter or a chip is one place
   * @param to behind its last
   * @param spoken what may be heard of it
   */
  record Sentence(int from, int to, String spoken) {}

  /** A sentence ends at its stop before a blank, and a line at its end. */
  private static final Pattern END = Pattern.compile("[.!?…]+(?=\\s)|\\n");

  private final List<Sentence> all = new ArrayList<>();
  private final StringBuilder heard = new StringBuilder();
  private int from;
  private int at;

  /** Some words, which may end sentences. */
  void add(String words) {
    var end = END.matcher(words);
    int begin = 0;
    while (end.find()) {
      hear(words.substring(begin, end.end()));
      begin = end.end();
      if (!Unspoken.isOpen(heard)) {
        cut();
      }
    }
    hear(words.substring(begin));
  }

  private void hear(String words) {
    heard.append(words);
    at += Unspoken.shown(words).length();
  }

  /** A chip: one place, and never an end. */
  void addChip(String words) {
    heard.append(words);
    at++;
  }

  private void cut() {
    var spoken = Unspoken.spoken(heard.toString()).strip();
    if (!spoken.isEmpty()) {
      all.add(new Sentence(from, at, spoken));
    }
    heard.setLength(0);
    from = at;
  }

  /** All of them; what has no letter to be heard is none. */
  List<Sentence> done() {
    cut();
    return List.copyOf(all);
  }
}
