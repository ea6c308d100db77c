package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The code of the recovery sheet as people copy it. */
class RecoveryCodeTest {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final RecoveryCode CODE = RecoveryCode.typed("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

  private static String copied(RecoveryCode code) {
    return code.lines().stream()
        .map(line -> String.join(" ", line.groups()) + "  " + line.check())
        .collect(Collectors.joining("\n"));
  }

  @Property(tries = 200)
  void itIsReadBackFromItsLines(@ForAll @IntRange(max = 31) int first) {
    var code = new RecoveryCode(LETTERS.substring(first) + LETTERS.substring(0, first));
    assertThat(RecoveryCode.typed(copied(code))).isEqualTo(code);
    assertThat(RecoveryCode.typed(code.spaced())).isEqualTo(code);
  }

  @Property(tries = 500)
  void oneWrongLetterIsFoundInItsLine(
      @ForAll @IntRange(max = 31) int at, @ForAll @IntRange(max = 31) int letter) {
    var right = CODE.text().charAt(at);
    var wrong = LETTERS.charAt(letter);
    if (right == wrong) {
      return;
    }
    int line = at / 8;
    var typed = new StringBuilder(copied(CODE).replaceAll("\\s", ""));
    typed.setCharAt(at + line, wrong);

    assertThatExceptionOfType(RecoveryCode.Mistyped.class)
        .isThrownBy(() -> RecoveryCode.typed(typed.toString()))
        .extracting(RecoveryCode.Mistyped::line)
        .isEqualTo(line + 1);
  }

  @Property(tries = 100)
  void twoNeighboursThatWereSwappedAreFound(@ForAll @IntRange(max = 6) int at) {
    var typed = new StringBuilder(copied(CODE).replaceAll("\\s", ""));
    var one = typed.charAt(at);
    typed.setCharAt(at, typed.charAt(at + 1));
    typed.setCharAt(at + 1, one);

    assertThatExceptionOfType(RecoveryCode.Mistyped.class)
        .isThrownBy(() -> RecoveryCode.typed(typed.toString()));
  }

  @Property(tries = 1)
  void itNeverShowsItselfByAccident() {
    assertThat(CODE.lines().toString()).isEqualTo("[Line[•••], Line[•••], Line[•••], Line[•••]]");
  }
}
