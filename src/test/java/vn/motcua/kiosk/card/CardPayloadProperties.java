package vn.motcua.kiosk.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.kiosk.card.CardPayload.Form;
import vn.motcua.kiosk.card.CardReading.Card;

class CardPayloadProperties {

  @Property(tries = 2000)
  void anyTextIsSomething(@ForAll String text) {
    assertThat(CardPayload.read(text)).isNotNull();
  }

  @Property(tries = 2000)
  void anyTextThatLooksLikeACardIsSomething(@ForAll("cardLike") String text) {
    assertNumberIsNotInvented(text);
  }

  @Property
  void aCardIsReadBackAsItWasWritten(@ForAll("citizens") Citizen citizen, @ForAll Form form) {
    boolean whole =
        citizen.name().isPresent()
            && citizen.born().isPresent()
            && citizen.sex() != Sex.UNKNOWN
            && citizen.residence().isPresent()
            && citizen.issued().isPresent();
    assertThat(CardPayload.read(CardPayload.write(citizen, form)))
        .isEqualTo(new Card(citizen, !whole));
  }

  @Property(tries = 3000)
  void aDamagedCardNeverHasANumberThatDoesNotStandInFront(
      @ForAll("citizens") Citizen citizen,
      @ForAll Form form,
      @ForAll("changes") java.util.List<Change> changes) {
    var text = CardPayload.write(citizen, form);
    for (var change : changes) {
      text = change.on(text);
    }
    assertNumberIsNotInvented(text);
  }

  @Property
  void aCardCutShortIsNeverSomebodyElse(
      @ForAll("citizens") Citizen citizen, @ForAll Form form, @ForAll int cut) {
    var text = CardPayload.write(citizen, form);
    int length = Math.floorMod(cut, text.length() + 1);
    if (CardPayload.read(text.substring(0, length)) instanceof Card(var read, var flawed)) {
      assertThat(read.id()).isEqualTo(citizen.id());
      assertThat(read.name()).isIn(citizen.name(), Optional.empty());
      assertThat(read.residence()).isIn(citizen.residence(), Optional.empty());
      assertThat(read.equals(citizen) || flawed).isTrue();
    }
  }

  private static void assertNumberIsNotInvented(String text) {
    if (CardPayload.read(text) instanceof Card(var citizen, var _)) {
      var alone = Pattern.compile("(?<![0-9])" + citizen.id().digits() + "\\s*\\|");
      assertThat(alone.matcher(text).find()).isTrue();
    }
  }

  /** One thing that happens to a text on its way. */
  record Change(int kind, int at, char letter) {

    String on(String text) {
      int i = Math.floorMod(at, text.length() + 1);
      return switch (kind) {
        case 0 -> text.substring(0, i) + letter + text.substring(i);
        case 1 -> text.substring(0, i);
        case 2 -> text.substring(i);
        case 3 -> text.substring(0, i) + text.substring(Math.min(i + 1, text.length()));
        default -> text.substring(0, i) + letter + text.substring(Math.min(i + 1, text.length()));
      };
    }
  }

  @Provide
  Arbitrary<java.util.List<Change>> changes() {
    var letters = Arbitraries.of('|', '0', '7', 'x', 'Ữ', '?', ' ', '\uFEFF', '\n', '\u0301');
    return Combinators.combine(
            Arbitraries.integers().between(0, 4), Arbitraries.integers(), letters)
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> cardLike() {
    return Arbitraries.of(
            "001090000000",
            "012345678",
            "",
            "Nguyễn Văn Mẫu",
            "01021990",
            "Nam",
            "Nữ",
            "Ná»¯",
            "Tổ 1, Mẫu",
            "1021990",
            "00000000",
            "\uFEFF",
            "0",
            "Maaux",
            "\uD83D",
            "$",
            "2|99")
        .list()
        .ofMaxSize(13)
        .map(parts -> String.join("|", parts));
  }

  @Provide
  Arbitrary<Citizen> citizens() {
    var ids =
        Combinators.combine(Arbitraries.of("000", "001"), Arbitraries.integers().between(0, 999))
            .as((place, mid) -> new PersonalId(place + "%03d".formatted(mid) + "000000"));
    var words =
        Arbitraries.of(
            "Nguyễn", "Trần", "Thị", "Văn", "Đỗ", "Ngọc", "Mẫu", "Ương", "Y", "Bảo", "Xoan", "Quý");
    var names =
        words.list().ofMinSize(1).ofMaxSize(5).map(w -> new PersonName(String.join(" ", w)));
    var days =
        Arbitraries.integers().between(0, 72_000).map(d -> LocalDate.of(1900, 1, 1).plusDays(d));
    var births =
        Arbitraries.oneOf(
            days.map(BirthDate::of),
            Arbitraries.integers().between(1900, 2099).map(BirthDate::ofYear));
    var places =
        Arbitraries.of("Số 12/3", "Tổ 1", "thôn Mẫu Một", "Mẫu Hai", "Q. 5", "Bản Mẫu", "Mẫu Bốn")
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(p -> new Residence(String.join(", ", p)));
    return Combinators.combine(
            ids,
            names.optional(0.9),
            births.optional(0.9),
            Arbitraries.of(Sex.class),
            places.optional(0.9),
            days.optional(0.9))
        .as(Citizen::new);
  }
}
