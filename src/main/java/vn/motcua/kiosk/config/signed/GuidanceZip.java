package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.motcua.kiosk.config.ConfigFault;

/**
 * Reads a zip that somebody brought. It is unpacked into memory only, by the names that a manifest
 * may have, and what the file says about its sizes is not believed.
 */
public final class GuidanceZip {

  private static final int MOST_PARTS = 3_000;

  private GuidanceZip() {}

  /**
   * @throws GuidanceProblem with the reason why it is not taken
   */
  public static SignedGuidance read(Path file, TrustedKeys keys) throws GuidanceProblem {
    if (keys.isEmpty()) {
      throw new GuidanceProblem(ConfigFault.CFG_13, "");
    }
    try {
      var parts = unpacked(file);
      return SignedGuidance.prove(path -> parts.getOrDefault(path, new byte[0]), keys);
    } catch (ZipException | IllegalArgumentException _) {
      throw new GuidanceProblem(ConfigFault.CFG_11, name(file));
    } catch (IOException _) {
      throw new GuidanceProblem(ConfigFault.CFG_11, name(file)); // a stick that was pulled
    }
  }

  private static Map<String, byte[]> unpacked(Path file) throws IOException, GuidanceProblem {
    if (Files.size(file) > SignedGuidance.MOST_BYTES) {
      throw new GuidanceProblem(ConfigFault.CFG_12, name(file));
    }
    var parts = new HashMap<String, byte[]>();
    long left = SignedGuidance.MOST_BYTES;
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new GuidanceProblem(ConfigFault.CFG_12, name(file));
      }
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        var path = entry.getName();
        if (entry.isDirectory()) {
          continue;
        }
        if (!isPart(path)) {
          throw new GuidanceProblem(ConfigFault.CFG_12, path);
        }
        try (var in = zip.getInputStream(entry)) {
          var content = in.readNBytes((int) left + 1);
          left -= content.length;
          if (left < 0) {
            throw new GuidanceProblem(ConfigFault.CFG_12, path);
          }
          parts.put(path, content);
        }
      }
    }
    if (!parts.containsKey(Manifest.FILE)) {
      throw new GuidanceProblem(ConfigFault.CFG_11, Manifest.FILE);
    }
    return parts;
  }

  private static boolean isPart(String path) {
    return path.equals(Manifest.FILE) || path.equals(Manifest.SIGNATURE) || Manifest.isName(path);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
