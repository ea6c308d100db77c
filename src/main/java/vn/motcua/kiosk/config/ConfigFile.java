package vn.motcua.kiosk.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every file of the configuration folder that may not be missing. */
enum ConfigFile {
  COMMUNE("commune"),
  CONTACTS("contacts"),
  KIOSK("kiosk"),
  QUESTIONS("guide/questions"),
  PATHWAYS("guide/pathways"),
  STEPS("guide/steps"),
  REMEDIES("guide/remedies"),
  MESSAGES("guide/messages"),
  UTILITIES("guide/utilities");

  private final String path;

  ConfigFile(String path) {
    this.path = path;
  }

  /** These, and the files of further languages, relative to the configuration folder. */
  static List<String> all(Path dir) {
    return Stream.concat(
            Arrays.stream(values()).map(ConfigFile::path), LanguageFolder.files(dir).stream())
        .toList();
  }

  /** Relative to the configuration folder, with slashes. */
  String path() {
    return path + ".yaml";
  }

  /** What the list in a guide file is called, such as {@code steps}. */
  String list() {
    return path.substring(path.indexOf('/') + 1);
  }

  /** On the class path; the build copies it from {@code kiosk-config/schema}. */
  String schema() {
    return Schemas.FOLDER + list() + ".schema.json";
  }
}
