package vn.motcua.kiosk.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader must get over, one thing at a time, on symbols drawn for the purpose. */
class CardQrReaderTest {
  private final CardQrReader reader = new CardQrReader();

  private void reads(Scene scene) {
    assertThat(reader.read(scene.frame()).map(QrText::text)).contains(Scene.CARD);
  }

  private static Scene card() {
    return Scene.of(Scene.CARD);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 17, 45, 90, 133, 180, 251, 300})
  void turned(double degrees) {
    reads(card().at(240, 180, 3.5, degrees));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.7, 2, 2.6, 4, 5.5})
  void farAndNear(double modulePixels) {
    reads(card().at(240, 180, modulePixels, 8));
  }

  @Test
  void tiltedStrongly() {
    reads(card().at(150, 70, 300, 110, 330, 300, 160, 240));
  }

  @Test
  void blurred() {
    reads(card().at(240, 180, 4, 12).blurred(2));
  }

  @Test
  void noisy() {
    reads(card().at(240, 180, 3.5, 12).noisy(40, 1));
  }

  @Test
  void fadedToAFewGreyLevels() {
    reads(card().at(240, 180, 3.5, 12).printed(196, 184).noisy(1.5, 2));
  }

  @Test
  void inTheDark() {
    reads(card().at(240, 180, 3.5, 12).printed(34, 12).noisy(4, 3));
  }

  @Test
  void withoutItsQuietZone() {
    reads(card().at(240, 180, 3.5, 12).surroundedBy(35));
  }

  @Test
  void lightOnDark() {
    reads(card().at(240, 180, 3.5, 12).printed(35, 215));
  }

  @Test
  void inAMirror() {
    var scene = card().at(240, 180, 3.5, 12).mirrored();
    reads(scene);
    assertThat(reader.finding()).get().matches(QrFinding::mirrored);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2, -1, 1, 2})
  void bent(double modules) {
    reads(card().at(240, 180, 3.5, 12).bent(modules).noisy(5, 1));
  }

  @Test
  void withAFingerOnOneFinder() {
    reads(card().at(140, 90, 320, 90, 320, 270, 140, 270).coveredBy(135, 275, 34, 120));
  }

  @Test
  void withTheFirstFinderInGlare() {
    reads(card().at(140, 90, 320, 90, 320, 270, 140, 270).coveredBy(140, 90, 34, 255));
  }

  @Test
  void withAnEci() {
    assertThat(reader.read(Scene.withEci(Scene.CARD).frame()).map(QrText::text))
        .contains(Scene.CARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "https://example.org/qr?x=1", "00020101021238570010A000000727"})
  void symbolsThatAreNoCardsToo(String text) {
    assertThat(reader.read(Scene.of(text).at(240, 180, 4, 5).frame()).map(QrText::text))
        .contains(text);
  }

  @Test
  void itSaysWhereTheSymbolIs() {
    var text = reader.read(card().at(150, 70, 300, 110, 330, 300, 160, 240).frame()).orElseThrow();
    assertThat(text.corners()).hasSize(4);
    assertThat(text.corners().get(0).x()).isCloseTo(150, within(1.0));
    assertThat(text.corners().get(0).y()).isCloseTo(70, within(1.0));
    assertThat(text.corners().get(2).x()).isCloseTo(330, within(1.5));
    assertThat(text.corners().get(2).y()).isCloseTo(300, within(1.5));
  }

  @ParameterizedTest
  @CsvSource({"128, 0", "128, 5", "128, 30", "20, 8", "250, 60"})
  void anEmptyFrameGivesNothing(double luminance, double noise) {
    for (int seed = 0; seed < 5; seed++) {
      assertThat(reader.read(Scene.empty(luminance, noise, seed))).isEmpty();
      assertThat(reader.finding()).isEmpty();
    }
  }

  /**
   * Everything of a symbol but a message: no text may come of it, not even one that anybody would
   * find plausible.
   */
  @Test
  void aSymbolOfNoiseGivesNothing() {
    var credulous = new CardQrReader(text -> true);
    for (int seed = 0; seed < 40; seed++) {
      var frame = card().at(240, 180, 3.5, seed).scrambled(seed).frame();
      assertThat(credulous.read(frame)).isEmpty();
      assertThat(credulous.finding()).isPresent();
    }
  }

  @Test
  void tooSmallAFrameGivesNothing() {
    for (int side = 0; side < 20; side++) {
      assertThat(reader.read(new Luma(new byte[side * side], side, side))).isEmpty();
    }
  }

  @Test
  void itMeasuresWhatHintsAreMadeOf() {
    var sharp = findingOf(card().at(240, 180, 3, 10).printed(200, 60));
    assertThat(sharp.modules()).isEqualTo(card().modules());
    assertThat(sharp.modulePixels()).isCloseTo(3, within(0.05));
    assertThat(sharp.contrast()).isCloseTo(140, within(25.0));
    assertThat(sharp.paper()).isCloseTo(200, within(15.0));
    assertThat(sharp.lost()).isLessThan(0.05);
    var blurred = findingOf(card().at(240, 180, 3, 10).printed(200, 60).blurred(1.8));
    assertThat(blurred.sharpnessAcross()).isLessThan(0.6 * sharp.sharpnessAcross());
    assertThat(blurred.sharpnessDown()).isLessThan(0.6 * sharp.sharpnessDown());
    var covered = findingOf(card().coveredBy(300, 250, 60, 250));
    assertThat(covered.lost()).isGreaterThan(0.1);
    assertThat(covered.lostAt().x()).isGreaterThan(240);
    assertThat(covered.lostAt().y()).isGreaterThan(190);
  }

  private QrFinding findingOf(Scene scene) {
    var ignored = reader.read(scene.frame());
    assertThat(ignored).isNotNull();
    return reader.finding().orElseThrow();
  }

  @Test
  void theSameFrameGivesTheSameAnswer() {
    var frame = card().at(240, 180, 2.2, 12).noisy(25, 7).frame();
    var first = reader.read(frame);
    assertThat(new CardQrReader().read(frame)).isEqualTo(first);
    assertThat(reader.read(frame)).isEqualTo(first);
  }

  /**
   * Buffers are used again: frames in which nothing is read leave little garbage, however large
   * they are.
   */
  @Test
  void framesLeaveNoGarbage() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var frame = card().at(240, 180, 3.5, 3).scrambled(3).frame();
    for (int i = 0; i < 20; i++) {
      assertThat(reader.read(frame)).isEmpty();
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 50; i++) {
      if (reader.read(frame).isPresent()) {
        throw new AssertionError("noise was read");
      }
    }
    long perFrame = (threads.getCurrentThreadAllocatedBytes() - before) / 50;
    assertThat(perFrame).isLessThan(64_000);
  }
}
