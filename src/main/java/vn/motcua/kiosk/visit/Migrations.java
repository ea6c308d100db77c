package vn.motcua.kiosk.visit;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The numbered steps from one form of the record to the next; none of them is ever edited. */
final class Migrations {

  private Migrations() {}

  static Flyway of(DataSource source) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:vn/motcua/kiosk/visit/migrations")
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .ignoreMigrationPatterns(new String[0])
        .cleanDisabled(true)
        .load();
  }
}
