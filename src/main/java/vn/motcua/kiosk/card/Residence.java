package vn.motcua.kiosk.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place of residence (nơi thường trú / nơi cư trú) as printed on the card, with the names of
 * the day it was issued: the mergers of 2025 are not on it.
 *
 * @param text parts from small to large, separated by commas
 */
public record Residence(String text) {

  /** The parts from small to large, without empty ones. */
  public List<String> parts() {
    return Stream.of(text.split(",", -1)).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /**
   * Enough to recognise one's own card by, too little to find a door: without house number, hamlet
   * and commune only.
   */
  public String coarse() {
    var parts = parts();
    int from = Math.clamp(parts.size() - 4L, 0, Math.max(0, parts.size() - 1));
    return String.join(", ", parts.subList(from, Math.min(from + 2, parts.size())));
  }

  /**
   * Which of a commune's hamlets (thôn) it names, if any: with or without marks and capitals, alone
   * or behind a house or group number.
   */
  public Optional<String> among(List<String> hamlets) {
    return new Hamlets(hamlets).of(this);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "•••";
  }
}
