package vn.motcua.kiosk.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hand holds a card before the camera, frame after frame. */
@Execution(ExecutionMode.CONCURRENT) // It only computes.
class QrTrackerTest {
  private final QrTracker tracker = new QrTracker();

  /** Too noisy for one frame, drifting as a hand does. */
  private static Luma poor(String text, int frame) {
    double sway = 3 * Math.sin(frame * 0.7);
    return Scene.of(text)
        .at(240 + sway, 180 + 2 * Math.cos(frame * 0.9), 3, 12 + 0.5 * sway)
        .printed(150, 100)
        .blurred(1.2)
        .noisy(20, 100 + frame)
        .frame();
  }

  private Optional<String> firstText(List<Luma> frames) {
    return frames.stream().flatMap(f -> tracker.next(f).stream()).map(QrText::text).findFirst();
  }

  private static List<Luma> poorFrames(String text, int from, int count) {
    var frames = new ArrayList<Luma>();
    for (int i = from; i < from + count; i++) {
      frames.add(poor(text, i));
    }
    return frames;
  }

  @Test
  void aClearFrameIsReadAtOnce() {
    assertThat(tracker.next(Scene.of(Scene.CARD).frame()).map(QrText::text)).contains(Scene.CARD);
  }

  @Test
  void framesTogetherGiveWhatNoneGivesAlone() {
    var frames = poorFrames(Scene.CARD, 0, 16);
    for (var frame : frames) {
      assertThat(new CardQrReader(text -> true).read(frame)).isEmpty();
    }
    assertThat(firstText(frames)).contains(Scene.CARD);
  }

  /** However long nobody came: the first frame of a card counts. */
  @Test
  void aCardIsReadAtOnceAfterALongWait() {
    for (int i = 0; i < 100; i++) {
      assertThat(tracker.next(Scene.empty(150, 8, i))).isEmpty();
    }
    assertThat(tracker.next(Scene.of(Scene.CARD).frame()).map(QrText::text)).contains(Scene.CARD);
  }

  /** A thing on the counter that looks like a symbol and never can be read. */
  @Test
  void aCardIsReadBesideASymbolThatNeverIs() {
    var thing = Scene.of(Scene.CARD).scrambled(3).at(100, 180, 2.5, 0);
    for (int i = 0; i < 30; i++) {
      assertThat(tracker.next(thing.noisy(3, i).frame())).isEmpty();
    }
    var frames = new ArrayList<Luma>();
    for (int i = 30; i < 36; i++) {
      var card = Scene.of(Scene.OTHER_CARD).at(350, 180, 2.5, 0).noisy(3, i).frame();
      frames.add(rightHalf(card, thing.noisy(3, i).frame()));
    }
    assertThat(firstText(frames)).contains(Scene.OTHER_CARD);
  }

  private static Luma rightHalf(Luma of, Luma onto) {
    int half = of.width() / 2;
    for (int row = half; row < of.pixels().length; row += of.width()) {
      System.arraycopy(of.pixels(), row, onto.pixels(), row, half);
    }
    return onto;
  }

  /** A finger that wanders hides another part in every frame. */
  @Test
  void whatOneFrameHidesAnotherShows() {
    var frames = new ArrayList<Luma>();
    for (int i = 0; i < 8; i++) {
      frames.add(Scene.of(Scene.CARD).coveredBy(200 + 12 * i, 140 + 12 * i, 58, 130).frame());
    }
    for (var frame : frames) {
      assertThat(new CardQrReader(text -> true).read(frame)).isEmpty();
    }
    assertThat(firstText(frames)).contains(Scene.CARD);
  }

  @Test
  void itForgetsWhenTold() {
    var frames = poorFrames(Scene.CARD, 0, 16);
    int needed = 0;
    while (tracker.next(frames.get(needed)).isEmpty()) {
      needed++;
    }
    assertThat(needed).isGreaterThan(1);
    for (var frame : frames) {
      assertThat(tracker.next(frame)).isEmpty();
      tracker.forget();
    }
    assertThat(tracker.finding()).isEmpty();
  }

  @Test
  void itForgetsWhenTheCardLeaves() {
    var frames = poorFrames(Scene.CARD, 0, 16);
    int needed = 0;
    while (tracker.next(frames.get(needed)).isEmpty()) {
      needed++;
    }
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < needed; i++) {
        assertThat(tracker.next(frames.get(i))).isEmpty();
      }
      for (int i = 0; i < 10; i++) {
        assertThat(tracker.next(Scene.empty(150, 20, round * 10L + i))).isEmpty();
      }
    }
  }

  /** A card that jumps across the picture is found again. */
  @Test
  void aCardThatJumpsIsFoundAgain() {
    for (int i = 0; i < 20; i++) {
      double x = i % 10 < 5 ? 130 : 350;
      var frame =
          Scene.of(Scene.CARD).at(x, 180, 3.4, 5).coveredBy(x, 180, 57, 130).noisy(3, i).frame();
      assertThat(tracker.next(frame)).isEmpty();
    }
    assertThat(tracker.finding()).isPresent();
    var clear = Scene.of(Scene.CARD).at(240, 180, 3.4, 5).frame();
    assertThat(firstText(List.of(clear, clear, clear, clear))).contains(Scene.CARD);
  }

  /**
   * Whoever comes next: what is read is one of the cards that were shown, and never a card that had
   * left.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void twoCardsAreNeverMixed(long seed) {
    var random = new Random(seed);
    boolean other = false;
    for (int i = 0; i < 24; i++) {
      other ^= random.nextInt(4) == 0;
      var shown = other ? Scene.OTHER_CARD : Scene.CARD;
      var read = tracker.next(poor(shown, i));
      if (read.isPresent()) {
        assertThat(read.get().text()).isEqualTo(shown);
      }
    }
  }

  @Test
  void anotherCardInTheSamePlaceIsReadAsItself() {
    for (var frame : poorFrames(Scene.CARD, 0, 2)) {
      assertThat(tracker.next(frame)).isEmpty();
    }
    assertThat(firstText(poorFrames(Scene.OTHER_CARD, 2, 20))).contains(Scene.OTHER_CARD);
  }

  @Test
  void nothingIsReadWhereNothingIs() {
    var credulous = new QrTracker(text -> true);
    for (int i = 0; i < 20; i++) {
      assertThat(credulous.next(Scene.empty(128, 20, i))).isEmpty();
      assertThat(credulous.next(Scene.of(Scene.CARD).scrambled(i).noisy(10, i).frame())).isEmpty();
    }
  }

  /** One and the same picture of noise, over and over: it adds up, but to nothing. */
  @Test
  void aSymbolOfNoiseStaysUnread() {
    var credulous = new QrTracker(text -> true);
    for (int i = 0; i < 20; i++) {
      assertThat(credulous.next(Scene.of(Scene.CARD).scrambled(5).noisy(20, i).frame())).isEmpty();
      assertThat(credulous.finding()).isPresent();
    }
  }

  @Test
  void itSaysWhereTheSymbolIsEvenBeforeItCanBeRead() {
    for (int i = 0; i < 2; i++) {
      var hidden = Scene.of(Scene.CARD).at(240, 180, 4, 0).coveredBy(240, 180, 62, 130).frame();
      assertThat(tracker.next(hidden)).isEmpty();
      var corner = tracker.finding().orElseThrow().corners().getFirst();
      double half = 2.0 * Scene.of(Scene.CARD).modules();
      assertThat(corner.x()).isCloseTo(240 - half, within(1.5));
      assertThat(corner.y()).isCloseTo(180 - half, within(1.5));
    }
  }

  /**
   * No picture of a card, nor a piece of one, is kept once the card is read or the visit is over.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noPictureStaysInMemory(boolean read) throws IllegalAccessException {
    var frame = read ? Scene.of(Scene.CARD).frame() : poor(Scene.CARD, 0);
    for (int i = 0; i < 3; i++) {
      assertThat(tracker.next(frame).isPresent()).isEqualTo(read);
    }
    if (!read) {
      tracker.forget();
    }
    var pictures = new ArrayList<byte[]>();
    collectPictures(tracker, pictures, Collections.newSetFromMap(new IdentityHashMap<>()));
    assertThat(pictures).isNotEmpty().allSatisfy(p -> assertThat(p).containsOnly(0));
  }

  private static void collectPictures(Object object, List<byte[]> pictures, Set<Object> seen)
      throws IllegalAccessException {
    if (!seen.add(object)) {
      return;
    }
    if (object instanceof byte[] picture && picture.length > 0) {
      pictures.add(picture);
    } else if (object instanceof byte[][] all) {
      for (var one : all) {
        collectPictures(one, pictures, seen);
      }
    } else if (object.getClass().getPackage() == QrTracker.class.getPackage()) {
      for (var field : object.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          var value = field.get(object);
          if (value != null && !(value instanceof SymbolLayout)) {
            collectPictures(value, pictures, seen);
          }
        }
      }
    }
  }
}
