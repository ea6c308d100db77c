package vn.motcua.kiosk.app.walk;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Looks for words in all that is alive in this process: a dump of its heap, searched and deleted.
 */
final class HeapSearch {

  private static final int BLOCK = 1 << 20;

  private HeapSearch() {}

  /**
   * What of some words is found, in the three ways in which Java keeps text, with its
   * neighbourhood.
   *
   * @param words masked with {@link #mask}, so that the search does not find itself
   */
  static List<String> find(Path folder, List<byte[]> words) throws IOException {
    var dump = folder.resolve("heap.hprof");
    try {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpHeap(dump.toString(), true);
      return search(dump, words);
    } finally {
      Files.deleteIfExists(dump);
    }
  }

  /** A word whose bytes are nowhere the word's. */
  static byte[] mask(String word) {
    return mask(word.getBytes(StandardCharsets.UTF_16LE));
  }

  static String unmask(byte[] masked) {
    return new String(mask(masked), StandardCharsets.UTF_16LE);
  }

  private static List<byte[]> patterns(byte[] masked) {
    var word = unmask(masked);
    var patterns = new ArrayList<byte[]>();
    for (var form : List.of(word, word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))) {
      patterns.add(form.getBytes(StandardCharsets.UTF_8));
      patterns.add(form.getBytes(StandardCharsets.UTF_16LE));
      patterns.add(form.getBytes(StandardCharsets.UTF_16BE));
      patterns.add(form.getBytes(StandardCharsets.ISO_8859_1));
    }
    return patterns;
  }

  private static byte[] mask(byte[] plain) {
    var bytes = plain.clone();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= (byte) 0xA5;
    }
    return bytes;
  }

  private static List<String> search(Path dump, List<byte[]> words) throws IOException {
    var found = new ArrayList<String>();
    var patterns = words.stream().flatMap(w -> patterns(w).stream()).toList();
    var anchored = anchored(patterns);
    int overlap = patterns.stream().mapToInt(p -> p.length).max().orElse(0) + 100;
    try (var in = Files.newInputStream(dump)) {
      var block = new byte[BLOCK + overlap];
      int kept = 0;
      long at = 0;
      for (int read = in.readNBytes(block, 0, block.length);
          read > 0;
          read = in.readNBytes(block, kept, block.length - kept)) {
        int length = kept + read;
        for (int i = 0; i < length; i++) {
          for (var pattern : anchored.get(block[i] & 0xFF)) {
            int start = i - anchor(pattern);
            if (start >= 0
                && start + pattern.length <= length
                && Arrays.equals(
                    block, start, start + pattern.length, pattern, 0, pattern.length)) {
              found.add((at + start) + ": " + around(block, length, start));
            }
          }
        }
        kept = Math.min(overlap, length);
        System.arraycopy(block, length - kept, block, 0, kept);
        at += length - kept;
      }
    }
    return found.stream().distinct().toList();
  }

  /** By their first byte that is not zero: a heap is full of zeros. */
  private static List<List<byte[]>> anchored(List<byte[]> patterns) {
    var anchored = new ArrayList<List<byte[]>>();
    for (int value = 0; value < 256; value++) {
      byte wanted = (byte) value;
      anchored.add(patterns.stream().filter(p -> p[anchor(p)] == wanted).toList());
    }
    return anchored;
  }

  private static int anchor(byte[] pattern) {
    return pattern[0] == 0 ? 1 : 0;
  }

  private static String around(byte[] block, int length, int at) {
    int from = Math.max(0, at - 60);
    int to = Math.min(length, at + 60);
    var seen = new String(block, from, to - from, StandardCharsets.ISO_8859_1);
    return seen.replaceAll("[^\\x20-\\x7e]", "·");
  }
}
