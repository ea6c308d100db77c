package vn.motcua.kiosk.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook into nothing, once, before anybody reads it: what is said in the file about
 * its size is not believed. A sheet of 100,000 rows is some 60 MB.
 */
final class ZipLimits {

  private static final long MOST_UNPACKED = 512L << 20;

  /** The texts of a workbook are held in memory. */
  private static final long MOST_TEXTS = 64L << 20;

  /** Sheets pack to a tenth or a thirtieth; only what repeats for ever packs so well. */
  private static final int MOST_TIMES = 120;

  /** Below this size (bytes) a good rate is no wonder. */
  private static final long SMALL = 8L << 20;

  private static final int MOST_PARTS = 2_000;

  private ZipLimits() {}

  static void check(Path file) throws RosterProblem, IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null && zip.getEntry("[Content_Types].xml") == null) {
        throw new RosterProblem(RosterProblem.Kind.NO_LIST);
      }
      if (zip.size() > MOST_PARTS) {
        throw new RosterProblem(RosterProblem.Kind.BLOATED);
      }
      long all = 0;
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        long size;
        try (var in = zip.getInputStream(entry)) {
          size = in.skip(limit(entry.getName()));
        }
        all += size;
        boolean wonder = size > SMALL && size / MOST_TIMES > entry.getCompressedSize();
        if (wonder || size == limit(entry.getName()) || all > MOST_UNPACKED) {
          throw new RosterProblem(RosterProblem.Kind.BLOATED);
        }
      }
    } catch (ZipException _) {
      throw new RosterProblem(RosterProblem.Kind.DAMAGED);
    }
  }

  private static long limit(String part) {
    return part.endsWith("sharedStrings.xml") ? MOST_TEXTS : MOST_UNPACKED;
  }
}
