package vn.motcua.kiosk.fleet;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;

/**
 * What tells facts apart everywhere: 48 bits of time, 80 at random (ULID specification). The time
 * is the beginning of the visit's day and never its minute, which might tell who it was.
 */
public record Ulid(long high, long low) {

  /** Of the part that is at random. */
  public static final int RANDOM_BYTES = 10;

  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LETTERS = 26;
  private static final int TIME_BITS = 48;

  /**
   * @param random {@value #RANDOM_BYTES} bytes
   */
  public static Ulid of(LocalDate day, byte[] random) {
    if (random.length != RANDOM_BYTES) {
      throw new IllegalArgumentException("80 bits are at random");
    }
    long time = day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    var bytes = ByteBuffer.allocate(2 * Long.BYTES);
    bytes.putLong(time << (Long.SIZE - TIME_BITS)).position(TIME_BITS / Byte.SIZE);
    bytes.put(random).flip();
    return new Ulid(bytes.getLong(), bytes.getLong());
  }

  /** The part that is at random. */
  public byte[] random() {
    var bytes = new byte[RANDOM_BYTES];
    ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(high)
        .putLong(low)
        .position(TIME_BITS / Byte.SIZE)
        .get(bytes);
    return bytes;
  }

  /** As it goes over the wire: in other forms, digits at random may look like somebody's number. */
  String base64() {
    return Base64.getEncoder()
        .encodeToString(ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
  }

  /** As people read it, 26 letters and digits. */
  @Override
  public String toString() {
    var text = new char[LETTERS];
    long h = high;
    long l = low;
    for (int i = LETTERS - 1; i >= 0; i--) {
      text[i] = CROCKFORD.charAt((int) (l & 31));
      l = l >>> 5 | h << (Long.SIZE - 5);
      h >>>= 5;
    }
    return new String(text);
  }
}
