package vn.motcua.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.PGProperty;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.province.Database;
import vn.motcua.kiosk.province.Enrolment;
import vn.motcua.kiosk.province.ProvinceProblem;

/** A province with a real database, empty before each test. */
final class ProvinceHere implements BeforeAllCallback, BeforeEachCallback {

  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  static final String NAME = "province";

  private static final String LIKE_THIS = "model";
  private static final Pace AT_ONCE =
      new Pace(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1), Integer.MAX_VALUE);

  private @Nullable RealPostgres server;

  /** One server for all classes, which ends with the last of them. */
  @Override
  public void beforeAll(ExtensionContext context) {
    server =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(ProvinceHere.class))
            .computeIfAbsent(NAME, _ -> started(), RealPostgres.class);
  }

  private static RealPostgres started() {
    try {
      var started = RealPostgres.start();
      started.run("postgres", "CREATE DATABASE " + LIKE_THIS);
      database(started, LIKE_THIS).tend(DAY, 24);
      return started;
    } catch (IOException | SQLException | ProvinceProblem e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    server().run("postgres", "DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)");
    server()
        .run(
            "postgres",
            """
            DO $$ DECLARE r record; BEGIN
              FOR r IN SELECT rolname FROM pg_roles WHERE rolname LIKE 'counter\\_%' LOOP
                EXECUTE 'DROP ROLE ' || r.rolname;
              END LOOP;
            END $$
            """);
    server().run("postgres", "CREATE DATABASE " + NAME + " TEMPLATE " + LIKE_THIS);
  }

  RealPostgres server() {
    return Objects.requireNonNull(server, "before all tests");
  }

  Database database() {
    return database(NAME);
  }

  Database database(String name) {
    return database(server(), name);
  }

  private static Database database(RealPostgres server, String name) {
    return new Database(server.url(name), RealPostgres.OWNER, Optional.of(RealPostgres.PASSWORD));
  }

  Credentials enrol(String commune, int number) throws ProvinceProblem, IOException {
    var issued = new ArrayList<Credentials>();
    new Enrolment(database())
        .enrol(new Origin(commune, number), invented(), Optional.empty(), issued::add);
    return issued.getFirst();
  }

  private static Commune invented() {
    return ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow().commune();
  }

  void run(String sql) throws SQLException {
    server().run(NAME, sql);
  }

  long number(String sql) throws SQLException {
    return server().number(NAME, sql);
  }

  /** What the sums say. */
  long counted() throws SQLException {
    return number("SELECT coalesce(sum(visits), 0) FROM fleet.daily");
  }

  /** Of every day and counter, and by hamlet too. */
  void sumsAreThoseOfTheFacts() throws SQLException {
    assertThat(
            number(
                """
                SELECT count(*) FROM (
                  (SELECT day, commune, counter, visits::bigint, registered::bigint, waiting::bigint,
                          level1::bigint, level2::bigint, referred::bigint, troubled::bigint,
                          minutes::bigint, timed::bigint FROM fleet.daily WHERE visits <> 0)
                  EXCEPT ALL
                  (SELECT day, commune, counter, count(*), count(*) FILTER (WHERE registered),
                          count(*) FILTER (WHERE outcome = 'WAITING'),
                          count(*) FILTER (WHERE reached = 1), count(*) FILTER (WHERE reached = 2),
                          count(*) FILTER (WHERE referred), count(*) FILTER (WHERE troubled),
                          coalesce(sum(minutes), 0), count(minutes)
                     FROM fleet.fact GROUP BY 1, 2, 3)) AS differences
                """))
        .isZero();
    assertThat(counted()).isEqualTo(number("SELECT count(*) FROM fleet.fact"));
    assertThat(number("SELECT sum(visits) FROM fleet.daily_part WHERE kind = 'hamlet'"))
        .isEqualTo(counted());
  }

  /** A counter with its folder, whose way to the server is through the port. */
  Sender counter(Path folder, Credentials credentials, int port, Clock clock) throws IOException {
    return counter(folder, credentials, clock, connector(port, 20));
  }

  Sender counter(
      Path folder, Credentials credentials, Clock clock, Function<Credentials, Connector> way)
      throws IOException {
    Files.createDirectories(folder);
    var file = Files.write(folder.resolve(Credentials.FILE), credentials.text());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return new Sender(Optional::empty, new FleetFolder(folder), way, AT_ONCE, clock);
  }

  /** In the clear, so that the wire can be read. */
  static Function<Credentials, Connector> connector(int port, int patienceSeconds) {
    return credentials ->
        () -> {
          var settings = Connector.patient(credentials);
          PGProperty.SOCKET_TIMEOUT.set(settings, patienceSeconds);
          return DriverManager.getConnection(
              "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(port, NAME), settings);
        };
  }
}
