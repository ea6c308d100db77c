package vn.motcua.kiosk.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.CardReading.Card;
import vn.motcua.kiosk.card.CardReading.Kind;
import vn.motcua.kiosk.card.CardReading.NotACard;

class WedgeInputTest {

  private static final long MILLI = 1_000_000L;
  private static final String CARD =
      "001090000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn|15042021";

  private final WedgeInput wedge = new WedgeInput(new Repeats());
  private final List<CardReading> told = new ArrayList<>();
  private long now = 3_000 * MILLI;

  @Test
  void aScanThatEndsWithEnterIsReadAtOnce() {
    type(CARD + "\r", 5);
    assertThat(told).singleElement().isInstanceOf(Card.class);
    assertThat(((Card) told.getFirst()).flawed()).isFalse();
  }

  @Test
  void aScanWithoutEnterIsReadAfterAPause() {
    type(CARD, 5);
    assertThat(told).isEmpty();
    rest(100);
    assertThat(told).isEmpty();
    rest(100);
    assertThat(told).singleElement().isInstanceOf(Card.class);
    rest(10_000);
    assertThat(told).hasSize(1);
  }

  @Test
  void lineFeedAfterCarriageReturnIsNoSecondScan() {
    type(CARD + "\r\n", 5);
    rest(1_000);
    assertThat(told).hasSize(1);
  }

  @Test
  void aScreenThatStuttersDoesNotTearAScan() {
    type(CARD.substring(0, 30), 5);
    now += 120 * MILLI;
    type(CARD.substring(30) + "\r", 5);
    assertThat(told).singleElement().isInstanceOf(Card.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 120, 200, 600})
  void whatPeopleTypeGivesNothing(int millis) {
    type("001090000000\r", millis);
    type("Nguyen Van Mau\r", millis);
    rest(2_000);
    assertThat(told).isEmpty();
  }

  @Test
  void aKeyHeldDownGivesNothing() {
    type("0".repeat(200) + "\r", 30);
    assertThat(told).isEmpty();
  }

  @Test
  void aFewQuickKeysGiveNothing() {
    type("abc12\r", 10);
    rest(1_000);
    assertThat(told).isEmpty();
  }

  @Test
  void typingBeforeAScanDoesNotSpoilIt() {
    type("12", 300);
    rest(300);
    type(CARD + "\r", 5);
    assertThat(told).singleElement().isInstanceOf(Card.class);
  }

  @Test
  void theSameScanWithinFiveSecondsIsARepetition() {
    type(CARD + "\r", 5);
    rest(2_000);
    type(CARD + "\r", 5);
    assertThat(told).hasSize(1);
    rest(6_000);
    type(CARD + "\r", 5);
    assertThat(told).hasSize(2);
  }

  @Test
  void anotherScanIsNoRepetition() {
    type(CARD + "\r", 5);
    rest(300);
    type("https://example.vn/a\r", 5);
    rest(300);
    type(CARD + "\r", 5);
    assertThat(told).hasSize(3);
    assertThat(told.get(1)).isEqualTo(new NotACard(Kind.WEB_ADDRESS));
  }

  @Test
  void afterForgettingTheSameScanIsNew() {
    type(CARD + "\r", 5);
    wedge.forget();
    type(CARD + "\r", 5);
    assertThat(told).hasSize(2);
  }

  @Test
  void whatIsHalfTypedIsForgottenToo() {
    type(CARD, 5);
    wedge.forget();
    rest(1_000);
    assertThat(told).isEmpty();
  }

  @Test
  void lettersThatTheKeyboardTakesBackAreTakenBack() {
    type(CARD.replace("Nguyễn", "Nguyen\b\bễn") + "\r", 5);
    assertThat(((Card) told.getFirst()).citizen().name().orElseThrow().full())
        .isEqualTo("Nguyễn Văn Mẫu");
  }

  @Test
  void aScannerWithoutVietnameseStillGivesTheNumber() {
    type(CARD.replace("Nguyễn Văn Mẫu", "Nguyeenx Vawn Maaux") + "\r", 20);
    var card = (Card) told.getFirst();
    assertThat(card.flawed()).isTrue();
    assertThat(card.citizen().name()).isEmpty();
    assertThat(card.citizen().id().digits()).isEqualTo("001090000000");
  }

  @Property
  void anyKeysAtAnyPaceAreHarmless(
      @ForAll @Size(max = 60) List<Character> keys, @ForAll @IntRange(max = 400) int millis) {
    var input = new WedgeInput(new Repeats());
    long at = 0;
    for (char key : keys) {
      assertThat(input.key(String.valueOf(key), at)).isNotNull();
      at += millis * MILLI;
    }
    if (millis > 60) {
      assertThat(input.tick(at + 1_000 * MILLI)).isEmpty();
    }
  }

  private void type(String keys, int millis) {
    for (int i = 0; i < keys.length(); i++) {
      tell(wedge.key(keys.substring(i, i + 1), now));
      now += millis * MILLI;
    }
  }

  private void rest(int millis) {
    for (int passed = 0; passed < millis; passed += 50) {
      now += 50 * MILLI;
      tell(wedge.tick(now));
    }
  }

  private void tell(Optional<CardReading> reading) {
    reading.ifPresent(told::add);
  }
}
