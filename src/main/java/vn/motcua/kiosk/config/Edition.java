package vn.motcua.kiosk.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which configuration this is, told by its contents: two folders with the same digest say the same,
 * so that a signature under a printed edition can be checked against a kiosk.
 *
 * @param digest of all files, SHA-256, the first 16 hexadecimal digits
 * @param files path within the folder → digest of the file, likewise
 */
public record Edition(String digest, Map<String, String> files) {

  private static final int DIGITS = 16;

  public Edition {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * The edition of these files.
   *
   * @throws IOException if one of its files is missing or cannot be read
   */
  public static Edition of(ConfigPlaces places) throws IOException {
    var files = new LinkedHashMap<String, String>();
    for (var file : ConfigFile.all(places.guidance())) {
      files.put(file, digest(Files.readAllBytes(places.of(file))));
    }
    return new Edition(digest(files.toString().getBytes(StandardCharsets.UTF_8)), files);
  }

  private static String digest(byte[] bytes) {
    try {
      var whole = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(whole).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
