package vn.motcua.kiosk.card;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Undoes the commonest damage to Vietnamese on its way through scanners: UTF-8 that was read as
 * Windows-1252 or Latin-1, so that {@code Nữ} became {@code Ná»¯}. Real Vietnamese cannot be
 * mistaken for it: it does not spell valid UTF-8.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Some texts went through the wrong character set twice. */
  private static final int TIMES = 2;

  private Mojibake() {}

  /** The text as it was meant; the same text where nothing is to be undone. */
  static String mend(String text) {
    var mended = text;
    for (int i = 0; i < TIMES; i++) {
      mended = mendOnce(mended);
    }
    return mended;
  }

  private static String mendOnce(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    var bytes = ByteBuffer.allocate(text.length());
    var encoder = WINDOWS_1252.newEncoder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= 0xFF) {
        bytes.put((byte) c);
      } else if (encoder.canEncode(c)) {
        bytes.put(String.valueOf(c).getBytes(WINDOWS_1252)[0]);
      } else {
        return text;
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException _) {
      return text;
    }
  }
}
