package vn.motcua.kiosk.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where PostgreSQL's programs are: the system's if they are there, else those that Maven brought
 * along. {@code -Dpostgres=maven} takes the latter in any case, {@code -Dpostgres=DIR} those of a
 * folder.
 */
final class PostgresPrograms {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final String BROUGHT = "/postgres-linux-x86_64.txz";

  private PostgresPrograms() {}

  /**
   * The folder of {@code initdb} and the others.
   *
   * @param folder where they may be unpacked
   */
  static Path find(Path folder) throws IOException {
    var said = System.getProperty("postgres", "");
    if (said.isEmpty()) {
      var systems = systems();
      return systems.isPresent() ? systems.get() : brought(folder);
    }
    return said.equals("maven") ? brought(folder) : Path.of(said);
  }

  /** The newest that is installed whole; a mere client has no {@code initdb}. */
  private static Optional<Path> systems() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.of(Path.of("/usr/bin")).filter(PostgresPrograms::isServer);
    }
    try (var versions = Files.list(DEBIAN)) {
      return versions
          .sorted(Comparator.comparingInt(PostgresPrograms::version).reversed())
          .map(version -> version.resolve("bin"))
          .filter(PostgresPrograms::isServer)
          .findFirst();
    }
  }

  private static int version(Path folder) {
    return Integer.parseInt(folder.getFileName().toString());
  }

  private static boolean isServer(Path programs) {
    return Files.isExecutable(programs.resolve("initdb"));
  }

  private static Path brought(Path folder) throws IOException {
    var packed = folder.resolve("program.txz");
    var unpacked = Files.createDirectory(folder.resolve("program"));
    try (var jar = PostgresPrograms.class.getResourceAsStream(BROUGHT)) {
      Files.copy(Objects.requireNonNull(jar, "mvn -Pfleet brings it, for Linux on x86-64"), packed);
    }
    RealPostgres.run(List.of("tar", "-xJf", packed.toString(), "-C", unpacked.toString()));
    return unpacked.resolve("bin");
  }
}
