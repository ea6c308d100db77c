package vn.motcua.kiosk.config.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** An invented province with a key, and the folder in which it edits. */
public record Province(Path folder, SigningKey key, TrustedKeys keys) {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Path DELIVERED = Path.of("kiosk-config");
  private static final String STEPS = "guide/steps.yaml";

  public static Province in(Path place) throws IOException {
    var folder = copy(place.resolve("edited"));
    var file = place.resolve("key");
    var published = SigningKey.make(file, "Tỉnh Mẫu");
    return new Province(
        folder, SigningKey.read(file), new TrustedKeys(Files.readString(published)));
  }

  /** The delivered configuration, as a commune has it. */
  public static Path copy(Path to) throws IOException {
    try (var all = Files.walk(DELIVERED)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var target = to.resolve(DELIVERED.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }

  SignedGuidance sign(int number) throws IOException {
    return SignedGuidance.sign(folder, number, DAY, "Tỉnh Mẫu", key);
  }

  public Path zip(int number) throws IOException {
    var zip = folder.resolveSibling("edition-" + number + ".zip");
    sign(number).writeZip(zip);
    return zip;
  }

  /** Says something else in one step. */
  public Province edit(String says) throws IOException {
    change(folder, says);
    return this;
  }

  static void change(Path folder, String says) throws IOException {
    var steps = folder.resolve(STEPS);
    Files.writeString(steps, Files.readString(steps).replaceFirst("Tải ứng dụng VNeID", says));
  }

  /** Trusts the province. */
  public void trustedIn(Path config) throws IOException {
    Files.writeString(config.resolve(TrustedKeys.FILE), keys.text());
  }
}
