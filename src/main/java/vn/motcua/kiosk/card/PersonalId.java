package vn.motcua.kiosk.card;

import java.util.EnumSet;
import java.util.Set;

/**
 * A citizen's personal identification number (số định danh cá nhân): 12 digits, three for the place
 * where the birth was registered, one for century and sex, two for the year, six at random.
 *
 * <p>The public rule of its structure lapsed on 2024-07-01 and places abroad have codes too, so
 * nothing here is grounds to refuse anybody: {@link #doubts} only asks for a second look at the
 * card. Source: NĐ 137/2015 Đ13; Luật Căn cước 2023 Đ12.
 *
 * @param digits exactly 12 ASCII digits; leading zeros count
 */
public record PersonalId(String digits) {

  /** What does not fit together between the number and the rest of the card. */
  public enum Doubt {
    SEX,
    BIRTH_YEAR
  }

  private static final int LENGTH = 12;
  private static final int FIRST_CENTURY = 1900;

  public PersonalId {
    if (!isWellFormed(digits)) {
      throw new IllegalArgumentException("a personal id has 12 digits");
    }
  }

  /**
   * Whether the text is 12 ASCII digits; says nothing about whether the number was ever given out.
   */
  public static boolean isWellFormed(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** What does not fit together with the birth year and sex on the card; empty when all does. */
  public Set<Doubt> doubts(BirthDate born, Sex sex) {
    var doubts = EnumSet.noneOf(Doubt.class);
    if (sex != Sex.UNKNOWN && sex != impliedSex()) {
      doubts.add(Doubt.SEX);
    }
    if (born.year() != impliedBirthYear()) {
      doubts.add(Doubt.BIRTH_YEAR);
    }
    return doubts;
  }

  /** The sex that the fourth digit stands for: even male, odd female. */
  public Sex impliedSex() {
    return centuryDigit() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
  }

  /** The birth year that digits four to six stand for, 1900–2399. */
  public int impliedBirthYear() {
    return FIRST_CENTURY + centuryDigit() / 2 * 100 + Integer.parseInt(digits, 4, 6, 10);
  }

  private int centuryDigit() {
    return digits.charAt(3) - '0';
  }

  /** The last three digits, the only ones that screens, papers and logs may have. */
  public String tail() {
    return digits.substring(9);
  }

  /** Masked: {@code ••• ••• ••• 123}. */
  @Override
  public String toString() {
    return "••• ••• ••• " + tail();
  }
}
