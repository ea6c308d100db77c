package vn.motcua.kiosk.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A PostgreSQL of its own in a folder of its own, as an account without rights, for this computer
 * only.
 */
public final class RealPostgres implements AutoCloseable {

  /** Who owns all of it; its password is known to the test only. */
  public static final String OWNER = "postgres";

  public static final String PASSWORD = "mau-thu-nghiem";

  private static final String NOBODY = "nobody";

  /** Its name differs between systems, its number does not. */
  private static final int NOGROUP = 65_534;

  private static final Pattern WORDS = Pattern.compile(" ");

  private final Path folder;
  private final Path programs;
  private final int port;

  private RealPostgres(Path folder, Path programs, int port) {
    this.folder = folder;
    this.programs = programs;
    this.port = port;
  }

  /**
   * Makes one and starts it.
   *
   * @param place where its folder goes
   * @param settings beyond those of a small machine, as lines of {@code postgresql.conf}
   */
  public static RealPostgres start(Path place, List<String> settings) throws IOException {
    Files.createDirectories(place);
    var folder = Files.createTempDirectory(place, "postgres");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var made = new RealPostgres(folder, PostgresPrograms.find(folder), freePort());
    Runtime.getRuntime().addShutdownHook(new Thread(made::endForGood));
    made.make(settings);
    made.startAgain();
    return made;
  }

  /** For tests: what is lost in a power cut does not matter. */
  public static RealPostgres start() throws IOException {
    return start(
        Path.of(System.getProperty("java.io.tmpdir")),
        List.of("fsync = off", "full_page_writes = off"));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void make(List<String> settings) throws IOException {
    var password = Files.writeString(folder.resolve("password"), PASSWORD);
    give(folder);
    give(password);
    postgres(
        "initdb",
        "-D",
        data().toString(),
        "-U",
        OWNER,
        "--pwfile",
        password.toString(),
        "-A",
        "scram-sha-256",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync",
        "--no-instructions");
    var lines =
        new ArrayList<>(
            List.of(
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "port = " + port,
                "max_connections = 60",
                "logging_collector = off"));
    lines.addAll(settings);
    Files.writeString(data().resolve("postgresql.auto.conf"), String.join("\n", lines) + "\n");
  }

  /** Postgres refuses to be run by root. */
  static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void give(Path path) throws IOException {
    if (isRoot()) {
      Files.setOwner(
          path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
    }
  }

  private void postgres(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOGROUP, "--clear-groups", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  static void run(List<String> command) throws IOException {
    var out =
        Files.createTempFile("postgres", ".out"); // A server that is started keeps a pipe open.
    try {
      int exit =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IOException(command + ": " + Files.readString(out));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(out);
    }
  }

  public void startAgain() throws IOException {
    var log = folder.resolve("data").resolve("server.log").toString();
    postgres("pg_ctl", "-D", data().toString(), "-w", "-t", "30", "-l", log, "start");
  }

  /** As if somebody had pulled the plug. */
  public void stop() throws IOException {
    postgres("pg_ctl", "-D", data().toString(), "-w", "-t", "30", "-m", "immediate", "stop");
  }

  /** A disk on which it may keep tables. */
  SmallDisk smallDisk() throws IOException {
    var disk = SmallDisk.at(Files.createTempDirectory(folder, "disk"));
    give(disk.place());
    return disk;
  }

  /** From the next connection on it can prove who it is. */
  public void useTls(TestAuthority.ServerKey key) throws IOException, SQLException {
    give(Files.writeString(data().resolve("server.crt"), key.certificate()));
    var file = Files.writeString(data().resolve("server.key"), key.privateKey());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    give(file);
    tls("on");
  }

  void withoutTls() throws SQLException {
    tls("off");
  }

  private void tls(String onOrOff) throws SQLException {
    run(OWNER, "ALTER SYSTEM SET ssl = " + onOrOff);
    run(OWNER, "SELECT pg_reload_conf(), pg_sleep(0.2)");
  }

  /**
   * Processor time of the connections that have ended, in milliseconds: on a machine that others
   * use too it tells more than the clock. Linux only.
   */
  public long connectionsMillis() throws IOException {
    var pid = Files.readAllLines(data().resolve("postmaster.pid")).getFirst();
    var stat = Files.readString(Path.of("/proc", pid, "stat"));
    var fields = List.of(WORDS.split(stat.substring(stat.lastIndexOf(')') + 2)));
    // cutime and cstime, in hundredths of a second (proc_pid_stat(5)).
    return 10 * (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14)));
  }

  public int port() {
    return port;
  }

  public Path log() {
    return data().resolve("server.log");
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(port, database);
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), OWNER, PASSWORD);
  }

  /** Runs as the owner, a statement or several. */
  public void run(String database, String sql) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row, as text. */
  public Optional<String> ask(String database, String sql) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
    }
  }

  public long number(String database, String sql) throws SQLException {
    return Long.parseLong(ask(database, sql).orElseThrow());
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(data().resolve("postmaster.pid"))) {
      stop();
    }
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private void endForGood() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
