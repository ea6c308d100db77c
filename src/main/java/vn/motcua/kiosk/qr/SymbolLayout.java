package vn.motcua.kiosk.qr;

import static java.util.Objects.requireNonNull;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything is in a QR symbol of one version: the modules whose colour the standard fixes,
 * and the order in which the others carry codewords.
 *
 * <p>Source: ISO/IEC 18004:2015 §6.3 (function patterns), §7.7.3 (placement), §7.10 (version
 * information), Annex E (alignment patterns).
 */
final class SymbolLayout {
  static final byte DATA = 0;
  static final byte DARK = 1;
  static final byte LIGHT = -1;

  /** Holds format information: neither data nor known beforehand. */
  static final byte FORMAT = 2;

  static final int FIRST_VERSION = 1;
  static final int LAST_VERSION = 40;

  private static final SymbolLayout[] BY_VERSION = new SymbolLayout[LAST_VERSION + 1];

  static {
    for (int v = FIRST_VERSION; v <= LAST_VERSION; v++) {
      BY_VERSION[v] = new SymbolLayout(v);
    }
  }

  final int version;

  /** Modules a side. */
  final int size;

  /**
   * Kind of each module, row by row: {@link #DATA}, {@link #DARK}, {@link #LIGHT} or {@link
   * #FORMAT}.
   */
  final byte[] kinds;

  /** Module index of every data bit, in the order of the codewords' bits. */
  final int[] dataModules;

  /** Centres of the alignment patterns along one axis. */
  final int[] alignmentCentres;

  /** Module indices of all that is {@link #DARK} or {@link #LIGHT}. */
  final int[] knownModules;

  /**
   * The known modules outside the finders in small neighbourhoods: an alignment pattern, a stretch
   * of timing, a version block.
   */
  final int[][] landmarks;

  private final Map<ErrorCorrectionLevel, int[][]> blocks =
      new EnumMap<>(ErrorCorrectionLevel.class);
  private final Map<ErrorCorrectionLevel, Integer> checks =
      new EnumMap<>(ErrorCorrectionLevel.class);

  private SymbolLayout(int version) {
    this.version = version;
    Version standard = Version.getVersionForNumber(version);
    size = standard.getDimensionForVersion();
    alignmentCentres = standard.getAlignmentPatternCenters();
    kinds = new byte[size * size];
    placeFinders();
    placeTiming();
    placeAlignment();
    placeFormat();
    if (version >= 7) {
      placeVersion();
    }
    dataModules = dataOrder();
    knownModules = known();
    landmarks = landmarks();
    for (ErrorCorrectionLevel level : ErrorCorrectionLevel.values()) {
      interleave(standard, level);
    }
  }

  static SymbolLayout ofVersion(int version) {
    return BY_VERSION[version];
  }

  /**
   * For each block of an error correction level, the index of each of its codewords in the symbol's
   * sequence (§7.6).
   */
  int[][] blocks(ErrorCorrectionLevel level) {
    return requireNonNull(blocks.get(level));
  }

  int checks(ErrorCorrectionLevel level) {
    return requireNonNull(checks.get(level));
  }

  int codewords() {
    return dataModules.length / 8;
  }

  /** Whether data mask {@code mask} turns the module over (§7.8.2). */
  static boolean masked(int mask, int row, int column) {
    return switch (mask) {
      case 0 -> (row + column) % 2 == 0;
      case 1 -> row % 2 == 0;
      case 2 -> column % 3 == 0;
      case 3 -> (row + column) % 3 == 0;
      case 4 -> (row / 2 + column / 3) % 2 == 0;
      case 5 -> row * column % 2 + row * column % 3 == 0;
      case 6 -> (row * column % 2 + row * column % 3) % 2 == 0;
      case 7 -> ((row + column) % 2 + row * column % 3) % 2 == 0;
      default -> throw new IllegalArgumentException("data mask " + mask);
    };
  }

  private void put(int row, int column, byte kind) {
    if (row >= 0 && row < size && column >= 0 && column < size) {
      kinds[row * size + column] = kind;
    }
  }

  private void placeFinders() {
    for (int dy = -4; dy <= 4; dy++) {
      for (int dx = -4; dx <= 4; dx++) {
        int ring = Math.max(Math.abs(dx), Math.abs(dy));
        byte kind = ring == 2 || ring == 4 ? LIGHT : DARK;
        put(3 + dy, 3 + dx, kind);
        put(3 + dy, size - 4 + dx, kind);
        put(size - 4 + dy, 3 + dx, kind);
      }
    }
  }

  private void placeTiming() {
    for (int i = 8; i < size - 8; i++) {
      put(6, i, i % 2 == 0 ? DARK : LIGHT);
      put(i, 6, i % 2 == 0 ? DARK : LIGHT);
    }
  }

  private void placeAlignment() {
    for (var pattern : alignmentPatterns()) {
      for (int i = 0; i < pattern.length; i++) {
        boolean light = Math.max(Math.abs(i / 5 - 2), Math.abs(i % 5 - 2)) == 1;
        kinds[pattern[i]] = light ? LIGHT : DARK;
      }
    }
  }

  /** The 25 modules of every alignment pattern; there is none where a finder is. */
  private List<int[]> alignmentPatterns() {
    List<int[]> patterns = new ArrayList<>();
    for (int row : alignmentCentres) {
      for (int column : alignmentCentres) {
        boolean free = (row > 8 && column > 8) || between(row) || between(column);
        if (free) {
          patterns.add(rectangle(row - 2, column - 2, 5, 5));
        }
      }
    }
    return patterns;
  }

  /** Between the finders' rows or columns. */
  private boolean between(int coordinate) {
    return coordinate > 8 && coordinate < size - 9;
  }

  private void placeFormat() {
    for (int bit = 0; bit < FormatInformation.BITS; bit++) {
      kinds[FormatInformation.module(bit, 0, size)] = FORMAT;
      kinds[FormatInformation.module(bit, 1, size)] = FORMAT;
    }
    put(size - 8, 8, FORMAT); // always dark, but the one thing that is not the same in a mirror
  }

  private void placeVersion() {
    int bits = version << 12 | bchRemainder(version, 12, 0x1F25);
    for (int i = 0; i < 18; i++) {
      byte kind = (bits >> i & 1) == 1 ? DARK : LIGHT;
      put(i / 3, size - 11 + i % 3, kind);
      put(size - 11 + i % 3, i / 3, kind);
    }
  }

  /**
   * Remainder of value·xⁿ by the generator, for the BCH codes of format and version information
   * (Annexes C and D).
   */
  static int bchRemainder(int value, int checkBits, int generator) {
    int remainder = value << checkBits;
    for (int bit = 31 - Integer.numberOfLeadingZeros(remainder | 1); bit >= checkBits; bit--) {
      if ((remainder >> bit & 1) == 1) {
        remainder ^= generator << (bit - checkBits);
      }
    }
    return remainder;
  }

  private int[] dataOrder() {
    int[] order = new int[size * size];
    int count = 0;
    boolean up = true;
    for (int right = size - 1; right > 0; right -= 2) {
      if (right == 6) {
        right--;
      }
      for (int i = 0; i < size; i++) {
        int row = up ? size - 1 - i : i;
        for (int column = right; column > right - 2; column--) {
          if (kinds[row * size + column] == DATA) {
            order[count++] = row * size + column;
          }
        }
      }
      up = !up;
    }
    return Arrays.copyOf(order, count);
  }

  private int[] known() {
    int[] modules = new int[size * size];
    int count = 0;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == DARK || kinds[i] == LIGHT) {
        modules[count++] = i;
      }
    }
    return Arrays.copyOf(modules, count);
  }

  private int[][] landmarks() {
    List<int[]> groups = new ArrayList<>();
    int stretch = 8;
    for (int from = 8; from < size - 8; from += stretch) {
      int to = from + 2 * stretch > size - 8 ? size - 8 : from + stretch;
      int[] across = new int[to - from];
      int[] down = new int[to - from];
      for (int i = from; i < to; i++) {
        across[i - from] = 6 * size + i;
        down[i - from] = i * size + 6;
      }
      groups.add(across);
      groups.add(down);
      if (to == size - 8) {
        break;
      }
    }
    groups.addAll(alignmentPatterns());
    if (version >= 7) {
      groups.add(rectangle(0, size - 11, 6, 3));
      groups.add(rectangle(size - 11, 0, 3, 6));
    }
    return groups.toArray(int[][]::new);
  }

  private int[] rectangle(int row, int column, int rows, int columns) {
    int[] modules = new int[rows * columns];
    for (int i = 0; i < modules.length; i++) {
      modules[i] = (row + i / columns) * size + column + i % columns;
    }
    return modules;
  }

  private void interleave(Version standard, ErrorCorrectionLevel level) {
    Version.ECBlocks ecBlocks = standard.getECBlocksForLevel(level);
    int checksABlock = ecBlocks.getECCodewordsPerBlock();
    int[][] places = new int[ecBlocks.getNumBlocks()][];
    int filled = 0;
    int longest = 0;
    for (Version.ECB group : ecBlocks.getECBlocks()) {
      for (int i = 0; i < group.getCount(); i++) {
        places[filled++] = new int[group.getDataCodewords() + checksABlock];
      }
      longest = Math.max(longest, group.getDataCodewords());
    }
    int codeword = 0;
    for (int i = 0; i < longest; i++) {
      for (int[] block : places) {
        if (i < block.length - checksABlock) {
          block[i] = codeword++;
        }
      }
    }
    for (int i = 0; i < checksABlock; i++) {
      for (int[] block : places) {
        block[block.length - checksABlock + i] = codeword++;
      }
    }
    blocks.put(level, places);
    checks.put(level, checksABlock);
  }
}
