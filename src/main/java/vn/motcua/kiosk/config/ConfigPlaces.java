package vn.motcua.kiosk.config;

import java.nio.file.Path;

/**
 * Where the files of a configuration lie: those that a commune writes itself, and the guidance,
 * which may be an edition of its province's that lies elsewhere.
 *
 * @param own folder of {@code commune.yaml}, {@code kiosk.yaml} and the look of its papers
 * @param guidance folder of all that citizens are told; may be the same
 */
public record ConfigPlaces(Path own, Path guidance) {

  /** All in one folder. */
  public static ConfigPlaces together(Path dir) {
    return new ConfigPlaces(dir, dir);
  }

  /**
   * @param file relative to the configuration folder, with slashes
   */
  public Path of(String file) {
    return (isGuidance(file) ? guidance : own).resolve(file);
  }

  /** Whether a file is part of what a province publishes and signs. */
  public static boolean isGuidance(String file) {
    return file.equals(ConfigFile.CONTACTS.path())
        || file.startsWith("guide/")
        || file.startsWith(LanguageFolder.FOLDER + "/")
        || file.startsWith("audio/");
  }
}
