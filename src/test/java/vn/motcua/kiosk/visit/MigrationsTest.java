package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps are looked through where they are others than those that the record went through. */
class MigrationsTest {

  @TempDir private Path folder;

  @Test
  void aProgramOpensWhatItHasOpenedBeforeWithoutLookingThroughTheSteps() throws Exception {
    var program = program("CREATE TABLE a (b);");
    open(program);
    sql("DELETE FROM flyway_schema_history");
    open(program); // or it would find tables that no step has made
  }

  @Test
  void aProgramWithOtherStepsLooksThroughThem() throws Exception {
    open(program("CREATE TABLE a (b);"));
    sql("DELETE FROM flyway_schema_history");
    var other = program("CREATE TABLE a (c);");
    assertThatThrownBy(() -> open(other)).isInstanceOf(StoreProblem.class);
  }

  @Test
  void aRecordThatANewerProgramHasOpenedIsRefused() throws Exception {
    open(program("CREATE TABLE a (b);"));
    sql("UPDATE flyway_schema_history SET version = '99' WHERE version = '1'");
    sql("PRAGMA user_version = 7");
    var older = program("CREATE TABLE a (b);");
    assertThatThrownBy(() -> open(older))
        .isInstanceOfSatisfying(
            StoreProblem.class,
            p -> assertThat(p.kind()).isEqualTo(StoreProblem.Kind.OTHER_VERSION));
  }

  @Test
  void stepsInAFolderHaveNoMark() {
    assertThat(Migrations.mark(folder)).isEmpty();
  }

  /** A jar with one step beside the program's own, which Flyway finds on the class path. */
  private Path program(String step) throws IOException {
    var jar = folder.resolve("kiosk.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("vn/motcua/kiosk/visit/migrations/V1__a.sql"));
      zip.write(step.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return jar;
  }

  private void open(Path program) throws StoreProblem, SQLException {
    var record = folder.resolve("record");
    var keys = Keys.open(folder.resolve("keys"), folder.resolve("elsewhere"));
    var backups = new Backups(record.resolve(Backups.FOLDER), keys);
    new RecordFile(record, backups, Clock.systemUTC(), program).open().connection().close();
  }

  private void sql(String statement) throws SQLException {
    var file = folder.resolve("record").resolve(RecordFile.NAME);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var work = connection.createStatement()) {
      work.execute(statement);
    }
  }
}
