package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

class SealingTest {

  private static final VisitCode CODE = VisitCode.of(Invented.DAY, 1);

  private final Keys keys = newKeys();
  private final Fields fields = new Fields(keys);
  private final Sealer sealer = new Sealer(fields, Invented.TERMS, new SetClock(Invented.DAY));

  private static Keys newKeys() {
    try {
      var folder = Files.createTempDirectory("keys");
      var keys = Keys.open(folder.resolve("keys"), folder.resolve("record"));
      Files.delete(folder.resolve("keys").resolve(Keys.FILE));
      Files.delete(folder.resolve("keys"));
      Files.delete(folder);
      return keys;
    } catch (IOException | StoreProblem e) {
      throw new IllegalStateException(e);
    }
  }

  @Property
  void whatIsSealedIsUnsealedInItsPlaceAndNowhereElse(
      @ForAll byte[] plain, @ForAll byte[] place, @ForAll byte[] other) {
    var sealed = keys.seal(plain, place);

    assertThat(keys.unseal(sealed, place)).contains(plain);
    Assume.that(!Arrays.equals(place, other));
    assertThat(keys.unseal(sealed, other)).isEmpty();
  }

  @Property
  void oneChangedBitOpensNothing(@ForAll byte[] plain, @ForAll @IntRange(min = 0) int bit) {
    var sealed = keys.seal(plain, new byte[0]);
    sealed[bit / 8 % sealed.length] ^= (byte) (1 << bit % 8);

    assertThat(keys.unseal(sealed, new byte[0])).isEmpty();
  }

  @Property
  void everyCitizenIsReadBackMasked(
      @ForAll("names") String name, @ForAll("numbers") String number) {
    var citizen =
        new Citizen(
            new PersonalId(number),
            Optional.of(new PersonName(name)),
            Optional.empty(),
            Sex.UNKNOWN,
            Optional.empty(),
            Optional.empty());
    var sealed =
        sealer.seal(
            Invented.snapshot(
                CODE, Invented.DAY, Keeping.VISIT, Optional.of(citizen), "summary", State.OPEN),
            "");

    assertThat(sealed).isInstanceOf(SealedVisit.Kept.class);
    var kept = (SealedVisit.Kept) sealed;
    assertThat(fields.name(kept.visit())).contains(new PersonName(name));
    assertThat(fields.tail(kept.visit())).contains(number.substring(9));
    assertThat(kept.person().map(Sealed::bytes)).contains(keys.pseudonym(number.getBytes(UTF_8)));
    assertThat(kept.toString()).doesNotContain(number);
  }

  @Property
  void numbersThatDifferHavePseudonymsThatDiffer(
      @ForAll("numbers") String one, @ForAll("numbers") String other) {
    assertThat(
            Arrays.equals(
                keys.pseudonym(one.getBytes(UTF_8)), keys.pseudonym(other.getBytes(UTF_8))))
        .isEqualTo(one.equals(other));
  }

  @Property
  void everyAgeHasItsBand(@ForAll @IntRange(min = 0, max = 120) int years) {
    var today = LocalDate.of(2026, 11, 24);
    var citizen =
        new Citizen(
            Invented.CITIZEN.id(),
            Optional.empty(),
            Optional.of(BirthDate.of(today.minusYears(years))),
            Sex.UNKNOWN,
            Optional.empty(),
            Optional.empty());
    var band = AgeBand.of(citizen, today);

    assertThat(band.from()).isLessThanOrEqualTo(years).isNotNegative();
    assertThat(AgeBand.values())
        .filteredOn(other -> other.from() > band.from())
        .allMatch(older -> older.from() > years);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxy ẦẫỊ")
        .withChars('\u0300', '\u0301')
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(text -> "M" + text);
  }

  /** With 000000 in place of the random digits: nobody's. */
  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.integers().between(0, 999_999).map("%06d000000"::formatted);
  }
}
