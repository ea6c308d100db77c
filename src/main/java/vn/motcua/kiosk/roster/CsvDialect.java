package vn.motcua.kiosk.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How a CSV file is written.
 *
 * @param charset of its letters
 * @param separator between its fields
 */
record CsvDialect(Charset charset, char separator) {

  /** Vietnamese Windows before Unicode; what is no good UTF-8 is taken for it. */
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
  private static final int LINES_LOOKED_AT = 30;
  private static final int LONGEST_LINE = 4_000;

  /** Enough of a file without a mark to see on which side of its letters the zeros stand. */
  private static final int HEAD = 64;

  static CsvDialect of(Path file) throws IOException {
    var charset = charset(file);
    try (var reader = reader(file, charset)) {
      return new CsvDialect(charset, separator(reader));
    }
  }

  /** Letters of the file, without the mark at its beginning. */
  Reader open(Path file) throws IOException {
    return reader(file, charset);
  }

  private static Reader reader(Path file, Charset charset) throws IOException {
    var in = new PushbackInputStream(Files.newInputStream(file), 3);
    var mark = "\ufeff".getBytes(charset.newEncoder().canEncode('\ufeff') ? charset : UTF_8);
    var first = in.readNBytes(mark.length);
    if (!Arrays.equals(first, mark)) {
      in.unread(first);
    }
    // A decoder of its own would throw at a damaged letter; this one puts � in its place.
    return new BufferedReader(new InputStreamReader(in, charset));
  }

  private static Charset charset(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (isUtf16(head)) {
      return isLittleEndian(head) ? UTF_16LE : UTF_16BE;
    }
    return isUtf8(file) ? UTF_8 : WINDOWS_1258;
  }

  /** By the mark at its beginning, or because every other byte of its first letters is zero. */
  static boolean isUtf16(byte[] bytes) {
    return isLittleEndian(bytes) || (bytes.length > 1 && zerosAt(0, bytes)) || mark(bytes, 0xfeff);
  }

  private static boolean isLittleEndian(byte[] bytes) {
    return bytes.length > 1 && (mark(bytes, 0xfffe) || zerosAt(1, bytes));
  }

  private static boolean mark(byte[] bytes, int mark) {
    return bytes.length > 1 && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) == mark;
  }

  /** Of the first four letters, which are STT or the like in lists without a mark. */
  private static boolean zerosAt(int from, byte[] bytes) {
    int zeros = 0;
    int others = 0;
    for (int i = 0; i < Math.min(8, bytes.length); i++) {
      if (i % 2 == from) {
        zeros += bytes[i] == 0 ? 1 : 0;
      } else {
        others += bytes[i] == 0 ? 1 : 0;
      }
    }
    return zeros >= 3 && others == 0;
  }

  private static boolean isUtf8(Path file) throws IOException {
    try (var reader = new InputStreamReader(Files.newInputStream(file), UTF_8.newDecoder())) {
      return reader.transferTo(Writer.nullWriter()) >= 0;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /** The one that most of the first lines have, in the same number. */
  private static char separator(Reader reader) throws IOException {
    var lines = lines(reader);
    char best = SEPARATORS.getFirst();
    long most = 0;
    for (char candidate : SEPARATORS) {
      long fields = lines.stream().mapToLong(line -> count(line, candidate)).sum();
      if (fields > most) {
        most = fields;
        best = candidate;
      }
    }
    return best;
  }

  private static List<String> lines(Reader reader) throws IOException {
    var head = new char[LINES_LOOKED_AT * LONGEST_LINE];
    int length = Math.max(0, reader.read(head));
    return new String(head, 0, length).lines().limit(LINES_LOOKED_AT).toList();
  }

  /** Outside of quotes: addresses have commas. */
  private static long count(String line, char separator) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += !quoted && c == separator ? 1 : 0;
    }
    return count;
  }

  /** For people. */
  String words() {
    var letter = separator == '\t' ? "Tab" : "“" + separator + "”";
    return "CSV, %s, ngăn bằng %s".formatted(charset.name(), letter);
  }
}
