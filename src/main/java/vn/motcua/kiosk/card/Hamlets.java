package vn.motcua.kiosk.card;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The hamlets (thôn) of a commune, to be found in many residences. */
public final class Hamlets {

  private final List<Hamlet> hamlets;

  private record Hamlet(String name, String ending) {}

  public Hamlets(List<String> names) {
    // The longest first: Thôn Trung Hạ is not Thôn Trung.
    this.hamlets =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(name -> new Hamlet(name, " " + folded(name)))
            .toList();
  }

  /**
   * Which of them a residence names, if any: with or without marks and capitals, alone or behind a
   * house or group number.
   */
  public Optional<String> of(Residence residence) {
    var parts = new Residence(folded(residence.text())).parts();
    return hamlets.stream()
        .filter(h -> parts.stream().anyMatch(part -> (" " + part).endsWith(h.ending())))
        .map(Hamlet::name)
        .findFirst();
  }

  private static String folded(String text) {
    var apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var bare = new StringBuilder(apart.length());
    boolean blank = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean another = blank && Character.isWhitespace(c);
      blank = Character.isWhitespace(c);
      if (!another && Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(blank ? ' ' : c == 'đ' ? 'd' : c);
      }
    }
    return bare.toString();
  }
}
