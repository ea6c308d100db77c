package vn.motcua.kiosk.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.card.CardReading.Kind;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrText;

/** Frames by hand and time by hand, thirty a second. */
class CardWatchTest {

  private static final long FRAME = 33_000_000L;
  private static final int SECOND = 30;

  private static final String CARD = "001090000000||Nguyễn Văn Mẫu|01021990|Nam|Tổ 1, Mẫu|15042021";
  private static final String OTHER_CARD = CARD.replace("001090", "001091");

  private final Notes notes = new Notes();
  private String held = "";
  private boolean stumbles;
  private long now = 7_000_000_000L;
  private final FakeStream reader = new FakeStream(this::read);
  private final CardWatch watch = new CardWatch(reader, notes, now);

  private Optional<QrText> read(Luma frame) {
    if (stumbles) {
      throw new ArrayIndexOutOfBoundsException(CARD);
    }
    return held.isEmpty() ? Optional.empty() : Optional.of(new QrText(held, List.of()));
  }

  @Test
  void aCardIsToldOnceHoweverLongItIsHeld() {
    held = CARD;
    watch(SECOND, 120);
    assertThat(notes.all()).containsExactly("001090000000");
  }

  @Test
  void anotherCardIsTold() {
    held = CARD;
    watch(5, 120);
    held = OTHER_CARD;
    watch(5, 120);
    held = CARD;
    watch(5, 120);
    assertThat(notes.all()).containsExactly("001090000000", "001091000000", "001090000000");
  }

  @Test
  void aForeignCodeIsToldOnceUntilAnotherIsSeen() {
    held = "https://example.vn";
    watch(SECOND, 120);
    held = "";
    watch(10, 120);
    held = "https://example.vn";
    watch(SECOND, 120);
    held = "MCK:MC-2411-047";
    watch(SECOND, 120);
    held = "https://example.vn";
    watch(1, 120);
    assertThat(notes.all()).containsExactly(Kind.WEB_ADDRESS, "MC-2411-047", Kind.WEB_ADDRESS);
  }

  @Test
  void aNewWatchKnowsNothingOfTheOneBefore() {
    held = CARD;
    watch(1, 120);
    new CardWatch(reader, notes, now).look(frame(120), now);
    assertThat(notes.all()).containsExactly("001090000000", "001090000000");
  }

  @Test
  void aReaderThatStumblesGoesOn() {
    stumbles = true;
    watch(5, 120);
    stumbles = false;
    held = CARD;
    watch(1, 120);
    assertThat(notes.all()).containsExactly("001090000000");
  }

  @Test
  void whatTheReaderRemembersGoesWithTheCardThatWasReadAndWithAFrameItStumblesOver() {
    watch(5, 120);
    assertThat(reader.forgotten()).isZero();
    held = CARD;
    watch(1, 120);
    assertThat(reader.forgotten()).isOne();
    stumbles = true;
    watch(1, 120);
    assertThat(reader.forgotten()).isEqualTo(2);
  }

  @Test
  void nothingHeldThereAsksForACardAfterASecond() {
    watch(SECOND - 3, 120);
    assertThat(notes.all()).isEmpty();
    watch(5, 120);
    assertThat(notes.all()).containsExactly(Hint.INTO_FRAME);
    watch(5 * SECOND, 120);
    assertThat(notes.all()).hasSize(1);
  }

  @Test
  void aDarkPictureAsksForLightAndALightOneForTheCardAgain() {
    watch(2 * SECOND, 30);
    assertThat(notes.all()).containsExactly(Hint.MORE_LIGHT);
    watch(2 * SECOND, 120);
    assertThat(notes.all()).containsExactly(Hint.MORE_LIGHT, Hint.INTO_FRAME);
  }

  @Test
  void aPictureThatMovesAsksForAStillHand() {
    for (int i = 0; i < 2 * SECOND; i++) {
      watch(1, i % 2 == 0 ? 90 : 150);
    }
    assertThat(notes.all()).containsExactly(Hint.HOLD_STILL);
  }

  @Test
  void hintsNeverChangeMoreThanOnceASecondHoweverThePictureFlickers() {
    int seconds = 20;
    for (int i = 0; i < seconds * SECOND / 16; i++) {
      watch(16, i % 2 == 0 ? 20 : 120);
    }
    assertThat(notes.all()).hasSizeBetween(2, seconds);
  }

  @Test
  void aFlickerOfAMomentIsNoReason() {
    watch(2 * SECOND, 120);
    watch(5, 20);
    watch(SECOND, 120);
    assertThat(notes.all()).containsExactly(Hint.INTO_FRAME);
  }

  @Test
  void aCodeThatIsReadNeedsNoHint() {
    held = CARD;
    watch(3 * SECOND, 20);
    assertThat(notes.all()).containsExactly("001090000000");
  }

  @Test
  void aSymbolThatIsSeenButNotReadGivesTheHintThatItsMeasuresGive() {
    reader.sees(SymbolCheckTest.finding(2.1, 200, 0.8, 0.8, 0));
    watch(2 * SECOND, 120);
    reader.sees(SymbolCheckTest.finding(4, 40, 0.8, 0.8, 0));
    watch(2 * SECOND, 120);
    assertThat(notes.all()).containsExactly(Hint.CLOSER, Hint.MORE_LIGHT);
  }

  @Test
  void measuresThatFlickerGiveWhatMostPicturesSay() {
    for (int i = 0; i < 3 * SECOND; i++) {
      reader.sees(SymbolCheckTest.finding(i % 3 == 0 ? 4 : 2.1, 200, 0.8, 0.8, 0));
      watch(1, 120);
    }
    assertThat(notes.all()).containsExactly(Hint.CLOSER);
  }

  @Test
  void aFocusThatDoesNotComeAsksForTheCardFarther() {
    reader.sees(SymbolCheckTest.finding(3.5, 200, 0.2, 0.3, 0));
    watch(2 * SECOND, 120);
    assertThat(notes.all()).containsExactly(Hint.FOCUSING);
    watch(3 * SECOND, 120);
    assertThat(notes.all()).containsExactly(Hint.FOCUSING, Hint.FARTHER);
  }

  @Test
  void aSymbolThatIsSeenIsShownWhereItIsAndStaysForAMomentWhenItIsNot() {
    reader.sees(SymbolCheckTest.finding(4, 200, 0.8, 0.8, 0));
    watch(3, 120);
    reader.seesNothing();
    watch(5, 120);
    assertThat(notes.sightings()).hasSize(1);
    var corner = notes.sightings().getFirst().corners().getFirst();
    assertThat(corner.x()).isCloseTo(238.5 / 640, within(1e-6));
    assertThat(corner.y()).isCloseTo(158.5 / 480, within(1e-6));
    watch(3, 120);
    assertThat(notes.sightings()).hasSize(2).endsWith(Sighting.NOTHING);
  }

  @Test
  void aReflectionIsShownWhereItIs() {
    reader.sees(SymbolCheckTest.finding(4, 200, 0.8, 0.8, 0.2));
    watch(1, 250);
    assertThat(notes.sightings().getFirst().glare())
        .contains(new Sighting.Spot(320.5 / 640, 240.5 / 480));
    watch(1, 120);
    assertThat(notes.sightings().getLast().glare()).isEmpty();
  }

  @Test
  void aSymbolOutOfSightForAMomentKeepsItsHint() {
    for (int i = 0; i < 3 * SECOND; i++) {
      if (i % 10 == 0) {
        reader.sees(SymbolCheckTest.finding(2.1, 200, 0.8, 0.8, 0));
      } else {
        reader.seesNothing();
      }
      watch(1, 120);
    }
    assertThat(notes.all()).containsExactly(Hint.CLOSER);
  }

  @Test
  void printWithoutASymbolIsTheOtherSideAfterSomeSeconds() {
    watch(2, 120);
    for (int i = 0; i < 6 * SECOND; i++) {
      look(printed());
    }
    assertThat(notes.all()).containsExactly(Hint.INTO_FRAME, Hint.OTHER_SIDE);
  }

  @Test
  void aPlainThingAndPrintThatWasThereBeforeAreNoOtherSide() {
    watch(2, 120);
    watch(6 * SECOND, 190);
    assertThat(notes.all()).containsExactly(Hint.INTO_FRAME);
    var shelf = new CardWatch(reader, notes, now);
    for (int i = 0; i < 6 * SECOND; i++) {
      shelf.look(printed(), now);
      now += FRAME;
    }
    assertThat(notes.all()).containsExactly(Hint.INTO_FRAME, Hint.INTO_FRAME);
  }

  private void watch(int frames, int shade) {
    for (int i = 0; i < frames; i++) {
      look(frame(shade));
    }
  }

  private void look(Luma frame) {
    watch.look(frame, now);
    now += FRAME;
  }

  /** Lines of dark strokes on light ground, where the card is held. */
  private static Luma printed() {
    var frame = frame(120);
    for (int y = 140; y < 340; y++) {
      for (int x = 180; x < 460; x++) {
        boolean ink = y % 12 < 7 && (x + 3 * (y / 12)) % 9 < 4;
        frame.pixels()[y * 640 + x] = (byte) (ink ? 60 : 200);
      }
    }
    return frame;
  }

  private static Luma frame(int shade) {
    var pixels = new byte[640 * 480];
    Arrays.fill(pixels, (byte) shade);
    return new Luma(pixels, 640, 480);
  }
}
