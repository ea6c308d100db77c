package vn.motcua.kiosk.staff;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What is kept of a PIN: Argon2id over it, with its salt and cost beside it, so that the cost may
 * be raised one day. Six digits are few: whoever had the file and its keys would try them all in
 * days, whatever the cost. The seal of the file, and the pauses, are what keeps a PIN.
 *
 * @param salt 16 bytes at random (RFC 9106 §3.1)
 * @param tag 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by fits() only
record PinHash(Cost cost, byte[] salt, byte[] tag) {

  private static final int SALT_BYTES = 16;
  private static final int TAG_BYTES = 32;

  /**
   * What one try costs.
   *
   * @param memory KiB
   * @param passes over that memory
   * @param lanes in parallel, here one after the other
   */
  record Cost(int memory, int passes, int lanes) {

    /** For machines with little memory: RFC 9106 §4, second choice. */
    static final Cost RFC_9106 = new Cost(64 * 1024, 3, 4);
  }

  static PinHash of(Pin pin, Cost cost) {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new PinHash(cost, salt, tag(pin, cost, salt));
  }

  /** Takes as long for a wrong PIN as for the right one. */
  boolean fits(Pin pin) {
    return MessageDigest.isEqual(tag, tag(pin, cost, salt));
  }

  private static byte[] tag(Pin pin, Cost cost, byte[] salt) {
    var argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    var tag = new byte[TAG_BYTES];
    var digits = pin.bytes();
    argon.generateBytes(digits, tag);
    Arrays.fill(digits, (byte) 0);
    return tag;
  }

  /** Never what it is made of. */
  @Override
  public String toString() {
    return "PinHash[•••]";
  }
}
