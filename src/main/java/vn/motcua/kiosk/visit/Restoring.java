package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sets up another machine from a backup and the code on the recovery sheet. */
public final class Restoring {

  private Restoring() {}

  /**
   * @param keys folder for the keys, without any yet
   * @param record folder for the record, without one yet
   * @throws StoreProblem when the code is not the one of the backup, the backup is damaged, or a
   *     record is there already
   */
  public static void restore(Path backup, RecoveryCode code, Path keys, Path record)
      throws StoreProblem {
    var file = record.resolve(RecordFile.NAME);
    if (Files.exists(file) || Files.exists(keys.resolve(Keys.FILE))) {
      throw new StoreProblem(StoreProblem.Kind.OCCUPIED);
    }
    var own = BackupFile.keysOf(backup, code);
    try {
      Files.createDirectories(record);
    } catch (IOException e) {
      throw StoreProblem.of(e, record);
    }
    new Backups(record.resolve(Backups.FOLDER), own).restore(backup, file);
    own.put(keys);
  }
}
