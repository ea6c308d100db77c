package vn.motcua.kiosk.qr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.qr.SoftDecoder.Decoded;

/**
 * Looks a frame over for a symbol and tries to read it. If it cannot, the likeliest symbol stays
 * here, with its modules as far as they could be told, until the next scan.
 *
 * <p>Work is bounded by counts, not by the clock, so that the same frame always gives the same
 * answer.
 */
final class SymbolScanner {
  private static final int MOST_READINGS = 3;

  /**
   * Landmarks that agree so well are a symbol's: if it cannot be read there, it cannot be read
   * otherwise.
   */
  private static final double SYMBOL_FOR_SURE = 0.6;

  /** Landmarks that agree so well around three finders: supposing one elsewhere will not help. */
  private static final double SYMBOL_LIKELY = 0.45;

  /** Score of a guess that is no chance: keyboards, tiles and print stay below. */
  private static final double PROMISING = 1.65;

  private final FinderSearch finders = new FinderSearch();
  private final SymbolGuesses guesses = new SymbolGuesses();
  private final SymbolPlacer placer = new SymbolPlacer(finders);
  private final SymbolReader reader = new SymbolReader();
  private final List<SymbolGuess> sure = new ArrayList<>();
  private final List<SymbolGuess> likely = new ArrayList<>();
  private final ModuleMap map = new ModuleMap();
  private final ModuleMap bestMap = new ModuleMap();
  private @Nullable SymbolLayout layout;
  private @Nullable QrFinding finding;
  private boolean inverted;
  private boolean promising;
  private double agreement;
  private float[] values = new float[0];
  private float[] likelihoods = new float[0];

  Optional<Decoded> scan(Luma frame) {
    layout = null;
    finding = null;
    agreement = 0;
    int readings = 0;
    sure.clear();
    likely.clear();
    var guessed = guesses.among(finders.search(frame));
    promising = !guessed.isEmpty() && guessed.getFirst().score > PROMISING;
    for (int i = 0; i < guessed.size() && readings < MOST_READINGS; i++) {
      var guess = guessed.get(i);
      if (triedBefore(guess)) {
        continue;
      }
      var candidate = placer.place(frame, guess);
      if (candidate == null) {
        continue;
      }
      readings++;
      map.set(placer.map());
      var decoded = reader.read(frame, map, candidate, guess.inverted());
      if (decoded.isPresent() || placer.agreement() > agreement) {
        remember(candidate, guess.inverted());
      }
      if (decoded.isPresent()) {
        return decoded;
      }
      if (placer.agreement() > SYMBOL_FOR_SURE) {
        sure.add(guess);
      }
      if (placer.agreement() > SYMBOL_LIKELY && guess.supposed == null) {
        likely.add(guess);
      }
    }
    return Optional.empty();
  }

  /** Whether one of its finders belongs to a symbol that is there but could not be read. */
  private boolean triedBefore(SymbolGuess guess) {
    var tried = guess.supposed == null ? sure : likely;
    for (int i = 0; i < tried.size(); i++) {
      if (tried.get(i).sharesFinder(guess)) {
        return true;
      }
    }
    return false;
  }

  private void remember(SymbolLayout candidate, boolean isInverted) {
    layout = candidate;
    inverted = isInverted;
    agreement = placer.agreement();
    bestMap.set(map);
    finding = reader.finding(map, candidate);
    int modules = candidate.size * candidate.size;
    if (values.length < modules) {
      values = new float[modules];
      likelihoods = new float[modules];
    }
    System.arraycopy(reader.values(), 0, values, 0, modules);
    System.arraycopy(reader.likelihoods(), 0, likelihoods, 0, modules);
  }

  /** Whether the last scan saw finders that may well be a symbol's, although none was placed. */
  boolean promising() {
    return promising;
  }

  /** The symbol of the last scan; null when there was none. */
  @Nullable SymbolLayout layout() {
    return layout;
  }

  Optional<QrFinding> finding() {
    return Optional.ofNullable(finding);
  }

  /** From its modules to the frame. */
  ModuleMap map() {
    return bestMap;
  }

  boolean inverted() {
    return inverted;
  }

  /** How well its landmarks agree with the frame, 0–1. */
  double agreement() {
    return agreement;
  }

  float[] values() {
    return values;
  }

  float[] likelihoods() {
    return likelihoods;
  }

  /** For symbols that are followed rather than found. */
  SymbolReader reader() {
    return reader;
  }

  /** Leaves nothing of the last symbol in memory. */
  void forget() {
    layout = null;
    finding = null;
    Arrays.fill(values, 0);
    Arrays.fill(likelihoods, 0);
    finders.forget();
    reader.forget();
  }
}
