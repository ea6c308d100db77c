package vn.motcua.kiosk.card;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.card.CardReading.Card;
import vn.motcua.kiosk.card.CardReading.Kind;
import vn.motcua.kiosk.card.CardReading.NotACard;

class CardPayloadTest {

  private static final String OLD_CARD =
      "001090000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|"
          + "Số 12, thôn Mẫu Một, Mẫu Hai, Mẫu Ba, Mẫu Bốn|15042021";
  private static final String NEW_CARD =
      "036303000000||Trần Thị Mẫu|29022004|Nữ|Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn|01072024||||";

  private static final Citizen MAU =
      new Citizen(
          new PersonalId("001090000000"),
          Optional.of(new PersonName("Nguyễn Văn Mẫu")),
          Optional.of(BirthDate.of(LocalDate.of(1990, 2, 1))),
          Sex.MALE,
          Optional.of(new Residence("Số 12, thôn Mẫu Một, Mẫu Hai, Mẫu Ba, Mẫu Bốn")),
          Optional.of(LocalDate.of(2021, 4, 15)));

  private static final Citizen THI_MAU =
      new Citizen(
          new PersonalId("036303000000"),
          Optional.of(new PersonName("Trần Thị Mẫu")),
          Optional.of(BirthDate.of(LocalDate.of(2004, 2, 29))),
          Sex.FEMALE,
          Optional.of(new Residence("Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn")),
          Optional.of(LocalDate.of(2024, 7, 1)));

  @Test
  void aCardOf2021HasSevenFields() {
    assertThat(CardPayload.read(OLD_CARD)).isEqualTo(new Card(MAU, false));
  }

  @Test
  void aCardOf2024HasElevenFieldsAndMayLackAnOldNumber() {
    assertThat(CardPayload.read(NEW_CARD)).isEqualTo(new Card(THI_MAU, false));
  }

  @Test
  void anOldNumberOfTwelveDigitsIsPassedOver() {
    assertThat(CardPayload.read(OLD_CARD.replace("|012345678|", "|001090111111|")))
        .isEqualTo(new Card(MAU, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"|", "||||", "|000000000001|Cha Mẫu|Mẹ Mẫu|", "|a|b|c|d|e|f", "|||||||||||||"})
  void fieldsAfterTheSeventhAreNeverKept(String more) {
    assertThat(CardPayload.read(OLD_CARD + more)).isEqualTo(new Card(MAU, false));
  }

  @Test
  void aNumberThatDisagreesWithTheSexIsOnlyADoubt() {
    var reading =
        CardPayload.read(
            "001214000000||Lê Mẫu Con|10052014|Nữ|Tổ 2, Mẫu Hai, Mẫu Ba, Mẫu Bốn|20072025||||");
    var card = (Card) reading;
    assertThat(card.flawed()).isFalse();
    assertThat(card.citizen().doubts()).containsExactly(PersonalId.Doubt.SEX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s\r\n", "\uFEFF%s", "  %s  ", "\u00EF\u00BB\u00BF%s", "]Q1%s\r", "\u0002%s\n"})
  void whatScannersPutAroundATextIsTakenOff(String wrapping) {
    assertThat(CardPayload.read(wrapping.formatted(OLD_CARD))).isEqualTo(new Card(MAU, false));
  }

  @Test
  void spacesRoundFieldsAreTakenOff() {
    assertThat(CardPayload.read(OLD_CARD.replace("|", "  | "))).isEqualTo(new Card(MAU, false));
  }

  @Test
  void decomposedLettersAreComposed() {
    var decomposed = Normalizer.normalize(NEW_CARD, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(NEW_CARD);
    assertThat(CardPayload.read(decomposed)).isEqualTo(new Card(THI_MAU, false));
  }

  @Test
  void lettersReadInTheWrongCharacterSetAreRepaired() {
    for (var wrong : new Charset[] {ISO_8859_1, Charset.forName("windows-1252")}) {
      for (var text : new String[] {OLD_CARD, NEW_CARD}) {
        var damaged = new String(text.getBytes(UTF_8), wrong);
        if (damaged.indexOf('\uFFFD') < 0) {
          assertThat(CardPayload.read(damaged))
              .isEqualTo(new Card(text.equals(OLD_CARD) ? MAU : THI_MAU, true));
        }
      }
    }
  }

  @Test
  void lettersReadInTheWrongCharacterSetTwiceAreRepaired() {
    var once = new String(NEW_CARD.getBytes(UTF_8), ISO_8859_1);
    var twice = new String(once.getBytes(UTF_8), ISO_8859_1);
    assertThat(CardPayload.read(twice)).isEqualTo(new Card(THI_MAU, true));
  }

  @Test
  void aNameThatEndsInABrokenSpaceKeepsItsLastLetter() {
    var tra = NEW_CARD.replace("Trần Thị Mẫu", "Mẫu Thị Trà");
    var damaged = new String(tra.getBytes(UTF_8), ISO_8859_1);
    assertThat(card(damaged).citizen().name()).contains(new PersonName("Mẫu Thị Trà"));
  }

  @ParameterizedTest
  @CsvSource({
    "Nam, MALE, false",
    "nam, MALE, false",
    "NAM, MALE, false",
    "Nữ, FEMALE, false",
    "NỮ, FEMALE, false",
    "Nu, FEMALE, true",
    "Ná»¯, FEMALE, true",
    "Ná», FEMALE, true",
    "Nuwx, FEMALE, true",
    "N?, FEMALE, true",
    "N\uFFFD, FEMALE, true",
    "'', UNKNOWN, true",
    "Khác, UNKNOWN, true",
  })
  void theSexIsReadOrRepairedOrUnknown(String word, Sex sex, boolean flawed) {
    var reading = card(NEW_CARD.replace("|Nữ|", "|" + word + "|"));
    assertThat(reading.citizen().sex()).isEqualTo(sex);
    assertThat(reading.flawed()).isEqualTo(flawed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1990", "00001990", "00021990"})
  void aBirthDateMayBeAYear(String born) {
    var reading = card(OLD_CARD.replace("|01021990|", "|" + born + "|"));
    assertThat(reading.citizen().born()).contains(BirthDate.ofYear(1990));
    assertThat(reading.flawed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1021990", "01/02/1990", "1/2/1990", "01-02-1990", "01.02.1990"})
  void aDateInAnotherDressIsReadButFlawed(String born) {
    var reading = card(OLD_CARD.replace("|01021990|", "|" + born + "|"));
    assertThat(reading.citizen().born()).contains(BirthDate.of(LocalDate.of(1990, 2, 1)));
    assertThat(reading.flawed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "00000000", "31022000", "29022001", "01021799", "01022190", "abc", "٠١٠٢١٩٩٠"})
  void aDateThatIsNoneIsMissing(String born) {
    var reading = card(OLD_CARD.replace("|01021990|", "|" + born + "|"));
    assertThat(reading.citizen().born()).isEmpty();
    assertThat(reading.citizen().name()).isEqualTo(MAU.name());
    assertThat(reading.flawed()).isTrue();
  }

  @Test
  void aDayOfIssueWithoutItsZeroIsReadButFlawed() {
    var reading = card(NEW_CARD.replace("|01072024|", "|1072024|"));
    assertThat(reading).isEqualTo(new Card(THI_MAU, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyeenx Vawn Maaux",
        "Nguyen Vawn Mau",
        "Nguyễn Vawn Mẫu",
        "Tran Thij Maus",
        "DDoox Mau",
        "Nguye6n4 Va8n Ma6u4",
        "Nguy?n V?n M?u",
        "Nguy\uFFFDn",
        "Nguyá»n",
        "12345",
        "?",
        "",
        "   ",
      })
  void aNameThatTheKeyboardDamagedIsDroppedAndAllElseKept(String name) {
    var reading = card(OLD_CARD.replace("Nguyễn Văn Mẫu", name));
    assertThat(reading.flawed()).isTrue();
    assertThat(reading.citizen().name()).isEmpty();
    assertThat(reading.citizen().born()).isEqualTo(MAU.born());
    assertThat(reading.citizen().residence()).isEqualTo(MAU.residence());
    assertThat(reading.citizen().issued()).isEqualTo(MAU.issued());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NGUYỄN VĂN MẪU",
        "Nguyen Van Mau",
        "Ksor Mẫu",
        "Ksor H'Bia Mau",
        "Y Bhĭm Mẫu",
        "Hoàng Thị Xoan Đào",
        "Đỗ Ương Mẫu",
        "Mẫu",
      })
  void namesOfAllPeoplesOfTheCountryAreKept(String name) {
    var reading = card(OLD_CARD.replace("Nguyễn Văn Mẫu", name));
    assertThat(reading.citizen().name()).contains(new PersonName(name));
    assertThat(reading.flawed()).isFalse();
  }

  @Test
  void aTextThatBreaksOffGivesWhatIsWhole() {
    assertThat(card("001090000000|").citizen()).isEqualTo(Citizen.ofNumber(MAU.id()));
    assertThat(card("001090000000|012345678|Nguyễn Văn M").citizen())
        .isEqualTo(Citizen.ofNumber(MAU.id()));
    var named = card("001090000000|012345678|Nguyễn Văn Mẫu|0102");
    assertThat(named.citizen().name()).isEqualTo(MAU.name());
    assertThat(named.citizen().born()).isEmpty();
    assertThat(named.flawed()).isTrue();
    var placed = card("001090000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|Số 12, thôn Mẫu Một, M");
    assertThat(placed.citizen().residence()).isEmpty();
    assertThat(placed.citizen().sex()).isEqualTo(Sex.MALE);
    var almost = card(OLD_CARD.substring(0, OLD_CARD.length() - 1));
    assertThat(almost.citizen().issued()).isEmpty();
    assertThat(almost.citizen().residence()).isEqualTo(MAU.residence());
    assertThat(almost.flawed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|Số 12, Mẫu Hai|15042021",
        "1090000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|Số 12, Mẫu Hai|15042021",
        "|012345678|Nguyễn Văn Mẫu|01021990|Nam|Số 12, Mẫu Hai|15042021",
        "012345678|Nguyễn Văn Mẫu|01021990|Nam|Số 12, Mẫu Hai|15042021",
        "001090111111|Nguyễn Văn Mẫu|01021990|Nam|Số 12, Mẫu Hai|15042021",
        "001090000000|Nguyễn Văn Mẫu|01/02/1990|Nam|Số 12, Mẫu Hai|15/04/2021",
        "Văn Mẫu|01021990|Nam|Số 12, Mẫu Hai|15042021",
        "90|Nam|Số 12, Mẫu Hai|15042021",
      })
  void aTextThatLostItsFrontIsADamagedCard(String text) {
    assertThat(CardPayload.read(text)).isEqualTo(new NotACard(Kind.DAMAGED_CARD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "https://vneid.gov.vn/huong-dan; WEB_ADDRESS",
        "HTTP://EXAMPLE.COM; WEB_ADDRESS",
        "www.example.com; WEB_ADDRESS",
        "vneid.gov.vn; WEB_ADDRESS",
        "WIFI:T:WPA; WEB_ADDRESS",
        "00020101021238530010A0000007270123000697041501090000000000208QRIBFTTA53037045802VN6304AAAA;"
            + " PAYMENT",
        "2|99|0000000000|MAU||0|0|0||transfer_myqr; PAYMENT",
        "GD4010000000000|4e677579e1bb856e2056c4836e204de1baab75|01/02/1990|1|4de1baab75|01 -"
            + " 001|-|$; HEALTH_CARD",
        "0000000000|5472e1baa76e204de1baab75|01/02/1990|2|4de1baab75|01 - 001|-|$; HEALTH_CARD",
        "001090000000|5472e1baa76e204de1baab75|01/02/1990|2|4de1baab75|$; HEALTH_CARD",
        "eyJhbGciOiJub25lIn0.eyJtYXUiOiJtYXUifQ.abcdef; VNEID_APP",
        "VNEID:MAU:0000; VNEID_APP",
        "8934567890123; OTHER",
        "001090000000; OTHER",
        "xin chào; OTHER",
        "hello world|good morning; OTHER",
        "a|b|c|d|e|f|g; OTHER",
        "|; OTHER",
        "''; OTHER",
      })
  void whatIsNoCardIsNamed(String text, Kind kind) {
    assertThat(CardPayload.read(text)).isEqualTo(new NotACard(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "MCK:MC-2411-047, MC-2411-047",
    "MCK:MC-2411-T047, MC-2411-T047",
    "MC-2411-047, MC-2411-047",
    "https://example.vn/huong-dan?luot=MC-2411-047, MC-2411-047",
  })
  void aHandoutIsKnownByTheCodeOfItsVisit(String text, String code) {
    assertThat(CardPayload.read(text)).isEqualTo(new CardReading.Handout(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MCK:", "MCK:MC-2411-", "MCK:MC-2411-0000000000", "MCK:001090000000"})
  void whatOnlyBeginsLikeAHandoutIsNone(String text) {
    assertThat(CardPayload.read(text)).isInstanceOf(NotACard.class);
  }

  @Test
  void aTextLongerThanAnyCodeIsNoCard() {
    assertThat(CardPayload.read("MC-".repeat(1_000_000))).isEqualTo(new NotACard(Kind.OTHER));
    assertThat(CardPayload.read("a.".repeat(3_500))).isEqualTo(new NotACard(Kind.OTHER));
    assertThat(CardPayload.read(" \n".repeat(3_500))).isEqualTo(new NotACard(Kind.OTHER));
  }

  @Test
  void nothingIsWrittenThatCouldNotBeReadBack() {
    var citizen =
        new Citizen(
            MAU.id(),
            Optional.empty(),
            Optional.empty(),
            Sex.UNKNOWN,
            Optional.of(new Residence("Mẫu|Hai")),
            Optional.empty());
    assertThatThrownBy(() -> CardPayload.write(citizen, CardPayload.Form.CCCD_2021))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Mẫu");
  }

  private static Card card(String text) {
    assertThat(CardPayload.read(text)).isInstanceOf(Card.class);
    return (Card) CardPayload.read(text);
  }
}
