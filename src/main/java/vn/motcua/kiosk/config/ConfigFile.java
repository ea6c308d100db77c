package vn.motcua.kiosk.config;

/** Every file of the configuration folder; none may be missing. */
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
