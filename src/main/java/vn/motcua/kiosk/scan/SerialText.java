package vn.motcua.kiosk.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what one scanner sends into texts: each ends with a line end or a pause. Pure and for one
 * thread; time is given in nanoseconds.
 */
final class SerialText {

  /** No QR code holds more characters; in UTF-8 one has up to three bytes on a card. */
  private static final int LONGEST = 3 * 7089;

  /** Scanners that are set to Vietnam's old code page send one or two bytes a letter. */
  private static final Charset VIETNAMESE =
      Charset.isSupported("windows-1258")
          ? Charset.forName("windows-1258")
          : StandardCharsets.ISO_8859_1;

  private final byte[] bytes = new byte[LONGEST];
  private final long pause;
  private int length;
  private long latest;

  /**
   * @param pause nanoseconds without a byte that end a text
   */
  SerialText(long pause) {
    this.pause = pause;
  }

  /** The texts that these bytes end. */
  List<String> add(byte[] more, int count, long now) {
    var ended = new ArrayList<String>();
    tick(now).ifPresent(ended::add);
    latest = now;
    for (int i = 0; i < count; i++) {
      if (more[i] == '\r' || more[i] == '\n') {
        end().ifPresent(ended::add);
      } else if (length < LONGEST) {
        bytes[length++] = more[i];
      }
    }
    return ended;
  }

  /** The text that the pause until now ends. */
  Optional<String> tick(long now) {
    return length > 0 && now - latest > pause ? end() : Optional.empty();
  }

  /** Leaves nothing of it in memory. */
  void forget() {
    Arrays.fill(bytes, (byte) 0);
    length = 0;
  }

  private Optional<String> end() {
    var text = decoded();
    forget();
    return text.length() < WedgeInput.SHORTEST ? Optional.empty() : Optional.of(text);
  }

  /**
   * UTF-8 where the bytes are, with U+FFFD for a letter that was torn; else Windows-1258. UTF-8
   * that the scanner took for Windows-1252 and encoded anew is valid too; the card's parser mends
   * it.
   */
  private String decoded() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException _) {
      var torn = new String(bytes, 0, length, StandardCharsets.UTF_8);
      boolean hasLetters = torn.chars().anyMatch(c -> c >= 0x80 && c != 0xFFFD);
      return hasLetters ? torn : new String(bytes, 0, length, VIETNAMESE);
    }
  }
}
