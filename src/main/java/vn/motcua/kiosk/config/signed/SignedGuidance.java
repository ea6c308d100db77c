package vn.motcua.kiosk.config.signed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.ConfigPlaces;

/**
 * An edition of the guidance, proved to be what a trusted key signed. It is held in memory: what
 * was proved is what gets written and read, whoever changes the files meanwhile.
 *
 * @param signature of the manifest's text, in Base64
 * @param files path → content, exactly those of the manifest
 */
public record SignedGuidance(Manifest manifest, String signature, Map<String, byte[]> files) {

  /** A whole guidance with its voices is a few megabytes. */
  static final long MOST_BYTES = 48L << 20;

  public SignedGuidance {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** Signs what lies in a folder; nothing is written. */
  public static SignedGuidance sign(
      Path dir, int number, LocalDate issued, String by, SigningKey key) throws IOException {
    var contents = contents(dir);
    var manifest = Manifest.of(number, issued, by, contents);
    return new SignedGuidance(manifest, SigningKey.base64(key.sign(manifest.bytes())), contents);
  }

  private static Map<String, byte[]> contents(Path dir) throws IOException {
    var root = dir.toRealPath();
    var contents = new TreeMap<String, byte[]>();
    try (var all = Files.walk(root)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var path = root.relativize(file).toString().replace('\\', '/');
        if (ConfigPlaces.isGuidance(path) && Manifest.isName(path)) {
          contents.put(path, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }

  /**
   * Reads and proves the signed guidance in a folder.
   *
   * @throws GuidanceProblem {@link ConfigFault#CFG_07} if it was never signed, {@link
   *     ConfigFault#CFG_08} if it was changed since, {@link ConfigFault#CFG_09} if by somebody else
   */
  public static SignedGuidance in(Path dir, TrustedKeys keys) throws GuidanceProblem {
    try {
      if (!Files.isRegularFile(dir.resolve(Manifest.FILE))
          || !Files.isRegularFile(dir.resolve(Manifest.SIGNATURE))) {
        throw new GuidanceProblem(ConfigFault.CFG_07, "");
      }
      return prove(path -> read(dir.resolve(path)), keys);
    } catch (IOException e) {
      throw new GuidanceProblem(ConfigFault.CFG_08, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file.getFileName() + " is too large");
    }
    return Files.readAllBytes(file);
  }

  /** Where the parts of an edition come from; what is not there is empty. */
  interface Parts {
    byte[] read(String path) throws IOException;
  }

  static SignedGuidance prove(Parts parts, TrustedKeys keys) throws GuidanceProblem, IOException {
    var text = parts.read(Manifest.FILE);
    var signature = new String(parts.read(Manifest.SIGNATURE), StandardCharsets.US_ASCII).strip();
    if (!keys.believe(text, bytes(signature))) {
      throw new GuidanceProblem(ConfigFault.CFG_09, "");
    }
    var manifest =
        Manifest.read(text)
            .orElseThrow(() -> new GuidanceProblem(ConfigFault.CFG_11, Manifest.FILE));
    var files = new TreeMap<String, byte[]>();
    for (var file : manifest.files().entrySet()) {
      var content = parts.read(file.getKey());
      if (!Manifest.hash(content).equals(file.getValue())) {
        throw new GuidanceProblem(ConfigFault.CFG_08, file.getKey());
      }
      files.put(file.getKey(), content);
    }
    return new SignedGuidance(manifest, signature, files);
  }

  private static byte[] bytes(String signature) {
    try {
      return Base64.getDecoder().decode(signature);
    } catch (IllegalArgumentException _) {
      return new byte[0]; // no signature, which no key believes
    }
  }

  /** All that has to lie together: the guidance, its manifest and the signature. */
  public Map<String, byte[]> parts() {
    var parts = new TreeMap<>(files);
    parts.put(Manifest.FILE, manifest.bytes());
    parts.put(Manifest.SIGNATURE, (signature + "\n").getBytes(StandardCharsets.US_ASCII));
    return parts;
  }

  /** Puts manifest and signature beside the guidance that was signed. */
  public void writeSignature(Path dir) throws IOException {
    for (var name : new String[] {Manifest.FILE, Manifest.SIGNATURE}) {
      Files.write(dir.resolve(name), parts().getOrDefault(name, new byte[0]));
    }
  }

  /** As one file to be carried or put on a server; the same edition is always the same bytes. */
  public void writeZip(Path file) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    try (var out = Files.newOutputStream(half)) {
      zip(out);
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void zip(OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    for (var part : parts().entrySet()) {
      var entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(manifest.issued().atStartOfDay());
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  byte[] zipped() throws IOException {
    var bytes = new ByteArrayOutputStream();
    zip(bytes);
    return bytes.toByteArray();
  }

  /** Which edition this is, told by all that it says. */
  String digest() {
    return Manifest.hash(manifest.bytes());
  }
}
