package vn.motcua.kiosk.staff;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A clerk's PIN while somebody types it: digits in an array that {@link #close} wipes, never a text
 * that would lie in memory until the collector comes by.
 */
public final class Pin implements AutoCloseable {

  /** As few as the desk takes. */
  public static final int SHORTEST = 6;

  public static final int LONGEST = 12;

  /** Whoever guesses tries these ways over the keypad first. */
  private static final String[] WAYS = {
    "147258", "147369", "258369", "258147", "369258", "159357", "357159", "159753", "753159",
    "147852", "852147", "741852", "963852", "789456", "456123", "789123", "246810", "135790",
    "112358", "314159", "007007", "520131"
  };

  private final char[] digits;

  /**
   * @param digits taken over, not copied: nobody else may keep them
   */
  public Pin(char[] digits) {
    this.digits = digits;
  }

  /** Why it cannot be somebody's PIN; empty if it can. */
  public Optional<StaffFault> fault() {
    if (!hasForm()) {
      return Optional.of(StaffFault.PIN_FORM);
    }
    return isEasy() ? Optional.of(StaffFault.PIN_EASY) : Optional.empty();
  }

  /**
   * For one that somebody chooses.
   *
   * @throws StaffProblem if it cannot be somebody's PIN
   */
  public void mustBeFit() throws StaffProblem {
    var fault = fault();
    if (fault.isPresent()) {
      throw new StaffProblem(fault.get());
    }
  }

  /**
   * For what was typed twice.
   *
   * @throws StaffProblem if the other one differs
   */
  public void mustBe(Pin other) throws StaffProblem {
    if (!Arrays.equals(digits, other.digits)) {
      throw new StaffProblem(StaffFault.PIN_DIFFERS);
    }
  }

  private boolean hasForm() {
    boolean right = digits.length >= SHORTEST && digits.length <= LONGEST;
    for (char digit : digits) {
      right &= digit >= '0' && digit <= '9';
    }
    return right;
  }

  private boolean isEasy() {
    return kinds() <= 2 || isRun(1) || isRun(9) || isRepeated() || isMirrored() || isAWay();
  }

  private long kinds() {
    return IntStream.range(0, digits.length).map(i -> digits[i]).distinct().count();
  }

  /** Whether each digit is the one before and so much, 9 being followed by 0. */
  private boolean isRun(int step) {
    boolean run = true;
    for (int i = 1; i < digits.length; i++) {
      run &= (digits[i - 1] - '0' + step) % 10 == digits[i] - '0';
    }
    return run;
  }

  /** Such as 123123 or 505050, also cut off in the middle: 1231231. */
  private boolean isRepeated() {
    boolean any = false;
    for (int period = 1; period <= digits.length / 2; period++) {
      boolean repeated = true;
      for (int i = period; i < digits.length; i++) {
        repeated &= digits[i] == digits[i - period];
      }
      any |= repeated;
    }
    return any;
  }

  /** Such as 123321. */
  private boolean isMirrored() {
    boolean mirrored = true;
    for (int i = 0; i < digits.length / 2; i++) {
      mirrored &= digits[i] == digits[digits.length - 1 - i];
    }
    return mirrored;
  }

  private boolean isAWay() {
    return Arrays.stream(WAYS).anyMatch(way -> Arrays.equals(way.toCharArray(), digits));
  }

  /** To be wiped by whoever asked. */
  byte[] bytes() {
    var bytes = new byte[digits.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) digits[i];
    }
    return bytes;
  }

  @Override
  public void close() {
    Arrays.fill(digits, '\0');
  }

  /** Never the digits. */
  @Override
  public String toString() {
    return "Pin[••••••]";
  }
}
