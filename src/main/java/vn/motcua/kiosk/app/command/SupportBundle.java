package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.visit.NativeLibrary;
import vn.motcua.kiosk.visit.RecordHealth;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * What somebody far away needs to know of a kiosk that does not work, and nothing of any citizen or
 * clerk: numbers, states, codes and places. Of the configuration only how the machine works; of its
 * mistakes only where they are. What is in the log holds no personal data by its types; digits in a
 * row are left out of it all the same.
 */
public record SupportBundle(Places places, Clock clock) {

  private static final int LOG_LINES = 3_000;
  private static final String LONG_NUMBER = "\\d{9,}";

  /** The parts by their names; each can be read as it is. */
  public Map<String, String> parts(List<Finding> findings) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    parts.put("versions.txt", versions());
    parts.put(
        "doctor.txt",
        findings.stream()
            .map(f -> "%s: %s %s".formatted(f.what(), f.state(), f.sentence()))
            .collect(Collectors.joining("\n")));
    parts.put("configuration.txt", configuration());
    parts.put("record.txt", record());
    parts.put("files.txt", files());
    parts.put("log.txt", log());
    parts.replaceAll((_, text) -> text.replaceAll(LONG_NUMBER, "•••"));
    return parts;
  }

  /** Whole or not at all. */
  static void write(Map<String, String> parts, Path file) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    try (var zip = new ZipOutputStream(Files.newOutputStream(half))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private String versions() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return """
    %s
    Java %s, %s
    %s %s %s, %d processors
    made at %s
    """
        .formatted(
            Version.text(),
            Runtime.version(),
            System.getProperty("java.vendor"),
            system.getName(),
            system.getVersion(),
            system.getArch(),
            system.getAvailableProcessors(),
            clock.instant());
  }

  private String configuration() throws IOException {
    var inUse = GuidanceInUse.seen(places.config(), DataFolder.editions(places.data()));
    var lines = new StringBuilder();
    inUse.edition().ifPresent(e -> lines.append(e.words()).append('\n'));
    inUse.refused().ifPresent(r -> lines.append(r.fault().code()).append('\n'));
    var at = inUse.places().orElseGet(() -> ConfigPlaces.together(places.config()));
    var read = ConfigReader.read(at, LocalDate.now(clock));
    read.problems()
        .forEach(
            p -> lines.append("%s:%d:%d %s%n".formatted(p.file(), p.line(), p.column(), p.key())));
    read.config().ifPresent(c -> lines.append(c.settings()).append('\n'));
    if (read.config().isPresent()) {
      var edition = Edition.of(at);
      lines.append("edition ").append(edition.digest()).append('\n');
      edition.files().forEach((file, digest) -> lines.append(digest + "  " + file + "\n"));
    }
    return lines.toString();
  }

  private String record() {
    var record = places.data().resolve("record");
    if (!Files.exists(record)) {
      return "none yet";
    }
    try {
      NativeLibrary.loadIn(places.data());
      var health = RecordHealth.of(record);
      return "schema %s, integrity %s, %d visits"
          .formatted(health.schema(), health.integrity(), health.visits());
    } catch (StoreProblem problem) {
      return problem.kind().code();
    }
  }

  /** Names, sizes and times: no file in the data folder is called after anybody. */
  private String files() throws IOException {
    if (!Files.isDirectory(places.data())) {
      return "no data folder yet";
    }
    var lines = new StringBuilder();
    try (var all = Files.walk(places.data())) {
      for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
        lines.append(
            "%,12d  %s  %s%n"
                .formatted(
                    Files.size(file),
                    Files.getLastModifiedTime(file),
                    places.data().relativize(file)));
      }
    }
    return lines.toString();
  }

  private String log() throws IOException {
    var file = places.data().resolve("logs").resolve("kiosk.log");
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (var lines = Files.lines(file)) {
      var all = lines.toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - LOG_LINES), all.size()));
    }
  }
}
