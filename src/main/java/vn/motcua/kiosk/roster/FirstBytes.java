package vn.motcua.kiosk.roster;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is by its first bytes: names are easily changed. */
enum FirstBytes {
  NOTHING,
  /** Of which XLSX is one kind. */
  ZIP,
  /** An XLSX with a password, which Office puts into its old kind of file. */
  ENCRYPTED,
  /** The old kind of file (.xls). */
  OLD_EXCEL,
  TEXT,
  OTHER;

  private static final int LOOKED_AT = 1 << 16;

  /** [MS-CFB] 2.2. */
  private static final byte[] COMPOUND = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  static FirstBytes of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return of(in.readNBytes(LOOKED_AT));
    }
  }

  private static FirstBytes of(byte[] bytes) {
    if (bytes.length == 0) {
      return NOTHING;
    }
    if (startsWith(bytes, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
      return ZIP;
    }
    if (startsWith(bytes, COMPOUND)) {
      // The stream with the sealed workbook: [MS-OFFCRYPTO] 2.3.4.4.
      return holds(bytes, "EncryptedPackage") ? ENCRYPTED : OLD_EXCEL;
    }
    return isText(bytes) ? TEXT : OTHER;
  }

  private static boolean startsWith(byte[] bytes, byte... start) {
    return Arrays.mismatch(bytes, start) == start.length || Arrays.equals(bytes, start);
  }

  private static boolean holds(byte[] bytes, String name) {
    var latin = StandardCharsets.ISO_8859_1;
    return new String(bytes, latin).contains(new String(name.getBytes(UTF_16LE), latin));
  }

  /** Text has no control characters but ends of lines and tabs; UTF-16 says so by its mark. */
  private static boolean isText(byte[] bytes) {
    if (CsvDialect.isUtf16(bytes)) {
      return true;
    }
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
