package vn.motcua.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class FactTest {

  /** Of what a fact may be made; text is not among it, but for {@link Code}. */
  private static final Set<Type> HARMLESS =
      Set.of(int.class, boolean.class, LocalDate.class, OptionalInt.class, Ulid.class, Code.class);

  @Example
  void aFactIsMadeOfNothingThatCouldHoldAName() {
    assertThat(Fact.class.getRecordComponents())
        .extracting(RecordComponent::getGenericType)
        .allSatisfy(type -> assertThat(isHarmless(type)).as("%s", type).isTrue());
    assertThat(Ulid.class.getRecordComponents())
        .extracting(RecordComponent::getType)
        .allMatch(long.class::equals);
    assertThat(Code.class.getRecordComponents()).hasSize(1);
  }

  private static boolean isHarmless(Type type) {
    if (type instanceof ParameterizedType of) {
      return Set.<Type>of(Optional.class, List.class).contains(of.getRawType())
          && Stream.of(of.getActualTypeArguments()).allMatch(FactTest::isHarmless);
    }
    return HARMLESS.contains(type) || (type instanceof Class<?> c && c.isEnum());
  }

  @Property
  void noNameOfAPersonIsACode(@ForAll("names") String name) {
    assertThat(Code.of(name)).isEqualTo(Code.OTHER);
    assertThat(Code.of(name.toUpperCase(Locale.ROOT))).isEqualTo(Code.OTHER);
    assertThat(Code.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(Code.OTHER);
    assertThat(Code.of(unaccented(name))).isEqualTo(Code.OTHER);
  }

  private static String unaccented(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('Đ', 'D')
        .replace('đ', 'd');
  }

  @Provide
  Arbitrary<String> names() {
    var families = Arbitraries.of("Trần", "Nguyễn", "Lê", "Đỗ", "Vừ", "Hồ");
    var middle = Arbitraries.of(" ", " Thị ", " Văn ", " Thị Mai ");
    var given = Arbitraries.of("Mẫu", "An", "Thử", "Y Mẫu", "Đào");
    return Combinators.combine(families, middle, given).as((f, m, g) -> f + m + g);
  }

  @Property
  void noNumberOfAPersonIsACodeWhereverItStands(
      @ForAll @NumericChars @StringLength(min = 6, max = 14) String digits,
      @ForAll("ids") String before,
      @ForAll("ids") String after) {
    assertThat(Code.of(digits)).isEqualTo(Code.OTHER);
    assertThat(Code.of(before + "-" + digits)).isEqualTo(Code.OTHER);
    assertThat(Code.of(before + "-" + digits.substring(0, 3) + "-" + digits.substring(3) + after))
        .isEqualTo(Code.OTHER);
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
  }

  @Property
  void anythingElseAtAllEitherIsAnIdOrOther(@ForAll String text) {
    assertThat(Code.of(text).text()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(40);
  }

  @Example
  void theIdsOfTheGuidanceAreCodes() {
    for (var id : List.of("new-android", "level-2", "no-sms", "officials", "h-abcdefgh")) {
      assertThat(Code.of(id).text()).isEqualTo(id);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Code("Trần Thị Mẫu"));
  }

  @Example
  void aHamletHasTheSameCodeHoweverItsNameIsWritten() {
    var code = HamletCode.of("thôn Trung");
    assertThat(HamletCode.of(Normalizer.normalize("Thôn Trung ", Normalizer.Form.NFD)))
        .isEqualTo(code);
    assertThat(HamletCode.of("thôn Hạ")).isNotEqualTo(code);
    assertThat(code.text()).doesNotContain("trung").matches("h-[a-p]{8}");
  }

  @Example
  void theIdTellsTheDayAndNotTheMinute() {
    // 2026-11-24T00:00Z is 1795478400000 ms: 01M85DMB00 in the ULID's letters.
    var id = Ulid.of(LocalDate.of(2026, 11, 24), new byte[Ulid.RANDOM_BYTES]);
    assertThat(id.toString()).isEqualTo("01M85DMB000000000000000000");
  }

  @Property
  void theIdKeepsWhatIsAtRandom(@ForAll byte[] some) {
    var random = java.util.Arrays.copyOf(some, Ulid.RANDOM_BYTES);
    assertThat(Ulid.of(LocalDate.of(2026, 11, 24), random).random()).isEqualTo(random);
  }
}
