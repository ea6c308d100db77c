package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The numbered steps from one form of the record to the next; none of them is ever edited. */
final class Migrations {

  private static final String FOLDER = "vn/motcua/kiosk/visit/migrations";

  private Migrations() {}

  static Flyway of(DataSource source) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:" + FOLDER)
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .ignoreMigrationPatterns(new String[0])
        .cleanDisabled(true)
        .load();
  }

  /** The jar that this program is in, or its folder of classes. */
  static Path program() {
    var place = Migrations.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(place.toString()));
  }

  /**
   * A number that is another one as soon as any step is: a record that carries it has been through
   * all of them and no other. Never 0, which SQLite gives to files that carry none.
   *
   * @param program the jar with the steps; a folder has no number, since its steps are still edited
   */
  static OptionalInt mark(Path program) {
    if (!Files.isRegularFile(program)) {
      return OptionalInt.empty();
    }
    try (var jar = new ZipFile(program.toFile())) {
      var all = new CRC32();
      jar.stream()
          .filter(step -> step.getName().startsWith(FOLDER))
          .map(step -> step.getName() + ' ' + step.getCrc() + '\n')
          .sorted()
          .forEach(step -> all.update(step.getBytes(UTF_8)));
      return OptionalInt.of((int) all.getValue() | 1);
    } catch (IOException _) {
      return OptionalInt.empty();
    }
  }
}
