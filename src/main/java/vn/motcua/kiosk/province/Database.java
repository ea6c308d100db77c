package vn.motcua.kiosk.province;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** The province's database as those see it who run it. */
public final class Database {

  private static final String SCHEMA = "fleet";

  private final PGSimpleDataSource source = new PGSimpleDataSource();

  /**
   * @param url {@code jdbc:postgresql://host:port/database}; the server has to prove who it is,
   *     unless the address says otherwise ({@code ?sslmode=…})
   * @param account that owns the tables and may create roles
   * @param password empty for the one in {@code ~/.pgpass}
   * @throws IllegalArgumentException when it is no such address
   */
  public Database(String url, String account, Optional<String> password) {
    source.setUrl(url);
    if (source.getSslMode() == null) {
      source.setSslMode("verify-full");
    }
    source.setUser(account);
    password.ifPresent(source::setPassword);
    source.setCurrentSchema(SCHEMA);
    source.setApplicationName("motcua-kiosk-province");
  }

  Connection connect() throws SQLException {
    return source.getConnection();
  }

  /**
   * Makes the tables, or brings older ones up to date, and does what is due each month: the next
   * months' partitions are made, facts past their time dropped. Their sums stay.
   *
   * @param monthsKept how long single facts are kept, 1 or more
   * @return how many months were dropped
   */
  public int tend(LocalDate today, int monthsKept) throws ProvinceProblem {
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(source)
          .defaultSchema(SCHEMA)
          .createSchemas(true)
          .locations("classpath:vn/motcua/kiosk/province/migrations")
          .failOnMissingLocations(true)
          .validateMigrationNaming(true)
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw ProvinceProblem.of(e);
    }
    try (var connection = connect();
        var tend = connection.prepareStatement("SELECT tend(?, ?)")) {
      tend.setObject(1, today);
      tend.setInt(2, monthsKept);
      try (var row = tend.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw ProvinceProblem.of(e);
    }
  }
}
