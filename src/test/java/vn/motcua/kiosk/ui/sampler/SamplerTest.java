package vn.motcua.kiosk.ui.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.citizen.Fx;
import vn.motcua.kiosk.ui.citizen.Pixels;
import vn.motcua.kiosk.ui.control.Drawing;

/** The pictures of the controls have what a person would look for in them. */
@ExtendWith(Fx.class)
class SamplerTest {

  /**
   * How far the marks of Ẫ rise above a line of Inter, in letter heights. Whatever cut a line off
   * at its box would take them away.
   */
  private static final double OVERSHOOT = 0.2;

  private final Sampler sampler = Fx.on(() -> new Sampler(Fixtures.config()));

  @Test
  void everyControlHasAPageThatShowsSomething() {
    for (var name : sampler.names()) {
      Fx.on(
          () -> {
            var page = laidOut(name, Look.USUAL, Theme.WIDTH);
            for (var box : boxes(page)) {
              var seen = Pixels.of(page, box);
              assertThat(seen.hasOther(seen.commonest())).as(name).isTrue();
            }
            return name;
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"MEDIUM,1920", "LARGE,1366", "LARGEST,1920", "LARGEST,1366", "MEDIUM,1280"})
  void noLetterLosesItsMarksOrItsTail(Look.Letters letters, int width) {
    Fx.on(
        () -> {
          var page = laidOut("letters", Look.USUAL.with(letters), width);
          int paper = Pixels.of(page, new BoundingBox(0, 0, 4, 4)).commonest();
          for (var control : specimens(page)) {
            var b = control.localToScene(control.getLayoutBounds());
            double letter = texts(control).findFirst().orElseThrow().getFont().getSize();
            double marks = OVERSHOOT * letter;
            var rise = new BoundingBox(b.getMinX(), b.getMinY() - marks, b.getWidth(), 1.5 * marks);
            var above = new BoundingBox(b.getMinX(), rise.getMinY() - 9, b.getWidth(), 8);
            var below = new BoundingBox(b.getMinX(), b.getMaxY() + 1, b.getWidth(), 8);
            assertThat(Pixels.of(page, rise).hasOther(paper)).as("marks of %s", b).isTrue();
            assertThat(Pixels.of(page, above).hasOther(paper)).as("above %s", b).isFalse();
            assertThat(Pixels.of(page, below).hasOther(paper)).as("below %s", b).isFalse();
          }
          return page;
        });
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void theStatesOfAControlDoNotLookAlike(boolean contrast) {
    for (var name : List.of("button", "choice-card", "option-row", "note", "digit-row")) {
      Fx.on(
          () -> {
            var page = laidOut(name, Look.USUAL.withContrast(contrast), Theme.WIDTH);
            var states = sampler.specimens(name).stream().map(Specimen::state).toList();
            var looks = specimens(page).stream().map(c -> Pixels.of(page, around(c))).toList();
            for (int i = 1; i < looks.size(); i++) {
              for (int before = 0; before < i; before++) {
                boolean ofOneKind =
                    !name.equals("button") || kind(states.get(i)).equals(kind(states.get(before)));
                assertThat(ofOneKind && looks.get(i).looksLike(looks.get(before)))
                    .as("%s %s and %s", name, states.get(before), states.get(i))
                    .isFalse();
              }
            }
            return name;
          });
    }
  }

  /** A button's states stand behind its kind: kinds may share a colour in high contrast. */
  private static String kind(String state) {
    return state.replaceFirst(" .*", "");
  }

  /** Twice as many pixels show the same picture, only larger. */
  @Test
  void everythingKeepsItsProportionsOnALargerScreen() {
    for (var name : sampler.names()) {
      Fx.on(
          () -> {
            var small = boxes(laidOut(name, Look.USUAL, Theme.WIDTH));
            var large = boxes(laidOut(name, Look.USUAL, 2 * Theme.WIDTH));
            assertThat(large).as(name).hasSameSizeAs(small);
            for (int i = 0; i < small.size(); i++) {
              var one = small.get(i);
              var two = large.get(i);
              assertThat(two.getMinX()).as(name).isCloseTo(2 * one.getMinX(), within(24.0));
              assertThat(two.getWidth()).as(name).isCloseTo(2 * one.getWidth(), within(24.0));
              assertThat(two.getHeight()).as(name).isCloseTo(2 * one.getHeight(), within(24.0));
            }
            return name;
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"MEDIUM", "LARGEST"})
  void noWordsLieOnOthers(Look.Letters letters) {
    for (var name : sampler.names()) {
      Fx.on(
          () -> {
            var page = laidOut(name, Look.USUAL.with(letters), Theme.WIDTH);
            var texts = texts(page).toList();
            for (int i = 1; i < texts.size(); i++) {
              for (int before = 0; before < i; before++) {
                assertThat(overlap(texts.get(before), texts.get(i)))
                    .as(
                        "%s: '%s' and '%s'",
                        name, texts.get(before).getText(), texts.get(i).getText())
                    .isLessThan(8);
              }
            }
            return name;
          });
    }
  }

  // --- pages and their parts ---

  private Region laidOut(String name, Look look, double width) {
    var page = sampler.page(name, look, width);
    var stage = new Pane(page);
    new Scene(stage);
    stage.applyCss();
    page.resize(width, page.prefHeight(width));
    page.layout();
    return page;
  }

  private static List<Node> specimens(Parent page) {
    return page.lookupAll(".specimen").stream()
        .map(s -> ((Parent) s).getChildrenUnmodifiable().getFirst())
        .toList();
  }

  private static List<Bounds> boxes(Parent page) {
    return specimens(page).stream().map(c -> c.localToScene(c.getLayoutBounds())).toList();
  }

  private static Bounds around(Node node) {
    var b = node.localToScene(node.getLayoutBounds());
    return new BoundingBox(
        b.getMinX() - 14, b.getMinY() - 14, b.getWidth() + 28, b.getHeight() + 28);
  }

  /** Those outside drawings, in which callouts lie on what they point at. */
  private static Stream<Text> texts(Node node) {
    if (!node.isVisible() || node instanceof Drawing) {
      return Stream.empty();
    }
    return switch (node) {
      case Text text when !text.getText().isBlank() -> Stream.of(text);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(SamplerTest::texts);
      default -> Stream.empty();
    };
  }

  /** How far two pieces lie on one another, in pixels; pieces of one text share its lines. */
  private static double overlap(Text one, Text other) {
    if (Objects.equals(flow(one), flow(other))) {
      return 0;
    }
    var a = one.localToScene(one.getLayoutBounds());
    var b = other.localToScene(other.getLayoutBounds());
    double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return Math.max(0, Math.min(across, down));
  }

  private static Node flow(Text text) {
    Node around = text.getParent();
    return around.getParent() instanceof TextFlow flow ? flow : around;
  }
}
