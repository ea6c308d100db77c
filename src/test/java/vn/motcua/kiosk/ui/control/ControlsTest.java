package vn.motcua.kiosk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.scan.Sighting;
import vn.motcua.kiosk.scan.Sighting.Spot;
import vn.motcua.kiosk.ui.citizen.Fx;

@org.junit.jupiter.api.extension.ExtendWith(Fx.class)
class ControlsTest {

  @Test
  void marksBecomeStrongWordsAndChipsAndAreNotReadAloud() {
    var text = Fx.on(() -> new RichText("Bấm [[Đăng ký]] rồi **chờ**."));
    assertThat(text.getAccessibleText()).isEqualTo("Bấm Đăng ký rồi chờ.");
    assertThat(text.getChildren()).hasSize(5);
    assertThat(text.getChildren().get(3))
        .isInstanceOfSatisfying(
            Text.class,
            t -> {
              assertThat(t.getText()).isEqualTo("chờ");
              assertThat(t.getStyleClass()).contains("strong");
            });
  }

  @Test
  void everyIconIsAPathThatCanBeDrawn() {
    for (var name : Icon.names()) {
      var bounds =
          Fx.on(
              () -> {
                var path = (SVGPath) new Icon(name).getChildrenUnmodifiable().getFirst();
                return path.getLayoutBounds();
              });
      assertThat(bounds.getWidth()).as(name).isBetween(3.0, 26.0);
      assertThat(bounds.getMinX()).as(name).isGreaterThan(-1.5);
      assertThat(bounds.getMaxY()).as(name).isLessThan(25.5);
    }
  }

  @Test
  void anUnknownIconIsDrawnAsAnAlert() {
    assertThat(Fx.on(() -> new Icon("no-such-icon").getName())).isEqualTo(Icon.FALLBACK);
  }

  @Test
  void everyIconAndDrawingThatThePagesAndTheGuidanceNameExists() throws IOException {
    var icons = new TreeSet<String>();
    var drawings = new TreeSet<String>();
    for (var folder : List.of("src/main/resources/vn/motcua/kiosk/ui/citizen", "kiosk-config")) {
      if (Files.isDirectory(Path.of(folder))) {
        try (var walk = Files.walk(Path.of(folder))) {
          for (var file : walk.filter(f -> f.toString().matches(".*\\.(fxml|yaml)")).toList()) {
            var text = Files.readString(file);
            named("<Icon [^>]*name=\"([a-z0-9-]+)\"", text, icons);
            named(" icon=\"([a-z0-9-]+)\"", text, icons);
            named("(?m)\\bicon: *\"?([a-z0-9-]+)", text, icons);
            named("<ChoiceDrawing name=\"([a-z0-9-]+)\"", text, drawings);
            named("(?m)\\bdrawing: *\"?([a-z0-9-]+)", text, drawings);
          }
        }
      }
    }
    assertThat(icons).isNotEmpty();
    assertThat(Icon.names()).containsAll(icons);
    assertThat(ChoiceDrawing.names()).containsAll(drawings);
  }

  private static void named(String pattern, String text, Set<String> into) {
    Pattern.compile(pattern).matcher(text).results().forEach(m -> into.add(m.group(1)));
  }

  @Test
  void ofManyFramesOnlyTheNewestIsDrawn() {
    var feed = new PreviewFeed();
    var drawn = new AtomicInteger();
    var last = new AtomicInteger();
    var marked = new AtomicInteger();
    feed.showIn(new Mirror(2, 2));
    feed.follow(
        screen(
            argb -> {
              drawn.incrementAndGet();
              last.set(argb[0] & 0xff);
            },
            _ -> marked.incrementAndGet()));
    Fx.on(
        () -> {
          for (int frame = 1; frame <= 20; frame++) {
            feed.put(new int[] {frame, frame, frame, frame}, 2, 2);
            feed.mark(sighting(frame / 100.0));
          }
          return 0;
        });
    Fx.on(() -> 0);
    assertThat(drawn.get()).isEqualTo(1);
    assertThat(marked.get()).isEqualTo(1);
    assertThat(last.get()).isEqualTo(20);
  }

  @Test
  void noPictureIsDrawnBeforeThePageKnowsHowLargeItIs() {
    var feed = new PreviewFeed();
    var drawn = new AtomicInteger();
    feed.follow(screen(_ -> drawn.incrementAndGet(), _ -> {}));
    feed.put(new int[] {1, 2, 3, 4}, 2, 2);
    Fx.on(() -> 0);
    assertThat(drawn.get()).isZero();
  }

  @Test
  void theMirrorShowsTheMiddleOfThePictureTheOtherWayRound() {
    int[] picture = {
      0xff000001, 0xff000010, 0xff000020, 0xff000002, //
      0xff000003, 0xff000030, 0xff000040, 0xff000004
    };
    var shown = new int[4];
    new Mirror(2, 2).show(picture, 4, 2, shown);
    assertThat(shown).containsExactly(0xff000020, 0xff000010, 0xff000040, 0xff000030);
  }

  @Test
  void theMirrorBlendsNeighboursAndNeverLeavesThePicture() {
    int[] picture = {0xff000000, 0xffffffff, 0xff808080, 0xff102030};
    var shown = new int[7 * 5];
    new Mirror(7, 5).show(picture, 2, 2, shown);
    assertThat(java.util.Arrays.stream(shown)).allMatch(p -> p >>> 24 == 0xff);
    assertThat(shown[6]).isEqualTo(0xff000000);
    assertThat(shown[0]).isEqualTo(0xffffffff);
    assertThat(shown[3] & 0xff).isBetween(0x70, 0x90);
  }

  @Test
  void aFeedThatNobodyFollowsKeepsNoFrame() {
    var feed = new PreviewFeed();
    feed.put(new int[] {1, 2, 3, 4}, 2, 2);
    var drawn = new AtomicInteger();
    var screen = screen(_ -> drawn.incrementAndGet(), _ -> {});
    feed.follow(screen);
    feed.leave(screen);
    feed.put(new int[] {1, 2, 3, 4}, 2, 2);
    Fx.on(() -> 0);
    assertThat(drawn.get()).isZero();
  }

  @Test
  void aMarkThatMovesDrawsThePictureNoSecondTime() {
    var feed = new PreviewFeed();
    var drawn = new AtomicInteger();
    var marks = new ArrayList<Sighting>();
    feed.showIn(new Mirror(2, 2));
    feed.follow(screen(_ -> drawn.incrementAndGet(), marks::add));
    feed.put(new int[] {1, 2, 3, 4}, 2, 2);
    Fx.on(() -> 0);
    for (int i = 1; i <= 3; i++) {
      feed.mark(sighting(i / 10.0));
      feed.mark(sighting(i / 10.0));
      Fx.on(() -> 0);
    }
    assertThat(drawn.get()).isEqualTo(1);
    assertThat(marks)
        .containsExactly(Sighting.NOTHING, sighting(0.1), sighting(0.2), sighting(0.3));
  }

  @Test
  void aCodeIsFramedWhereTheMirrorShowsIt() {
    var marks =
        Fx.on(
            () -> {
              var made = new PreviewMarks();
              made.resize(200, 100);
              made.show(
                  new Sighting(
                      List.of(
                          new Spot(0.1, 0.2),
                          new Spot(0.3, 0.2),
                          new Spot(0.3, 0.6),
                          new Spot(0.1, 0.6)),
                      Optional.of(new Spot(0.2, 0.2))),
                  new Rectangle2D(0, 10, 100, 50),
                  100,
                  70);
              return made;
            });
    var frame = ((Group) marks.getChildren().getFirst()).getBoundsInParent();
    assertThat(frame.getCenterX()).isCloseTo(160, within(0.1));
    assertThat(frame.getCenterY()).isCloseTo(36, within(0.1));
    assertThat(frame.getWidth()).isBetween(40.0, 50.0);
    var glare = (Region) marks.getChildren().getLast();
    assertThat(glare.isVisible()).isTrue();
    assertThat(glare.getLayoutX() + glare.getWidth() / 2).isCloseTo(160, within(0.1));
    assertThat(glare.getLayoutY() + glare.getHeight() / 2).isCloseTo(8, within(0.1));
  }

  @Test
  void theFrameOfACodeThatIsHalfInThePictureEndsWithThePicture() {
    var marks =
        Fx.on(
            () -> {
              var made = new PreviewMarks();
              made.resize(200, 100);
              made.show(
                  new Sighting(
                      List.of(
                          new Spot(-0.2, 0.2),
                          new Spot(0.2, 0.2),
                          new Spot(0.2, 1.2),
                          new Spot(-0.2, 1.2)),
                      Optional.empty()),
                  new Rectangle2D(0, 0, 1, 1),
                  1,
                  1);
              return made;
            });
    var drawn = marks.getBoundsInParent();
    assertThat(drawn.getMaxX()).isEqualTo(200);
    assertThat(drawn.getMaxY()).isEqualTo(100);
  }

  private static Sighting sighting(double x) {
    return new Sighting(List.of(new Spot(x, x)), Optional.empty());
  }

  private static PreviewFeed.Screen screen(Consumer<int[]> picture, Consumer<Sighting> marks) {
    return new PreviewFeed.Screen() {
      @Override
      public void draw(int[] argb, Mirror mirror, Rectangle2D part) {
        picture.accept(argb);
      }

      @Override
      public void mark(Sighting sighting) {
        marks.accept(sighting);
      }
    };
  }

  @Test
  void aHintStaysLongEnoughToBeRead() {
    var shown =
        Fx.on(
            () -> {
              var chip = new HintChip();
              chip.show("card", "Đưa thẻ vào khung");
              chip.show("zoom-in", "Đưa thẻ gần hơn");
              return chip.getText();
            });
    assertThat(shown).isEqualTo("Đưa thẻ vào khung");
  }

  @Test
  void theStepperGivesTheCurrentStepMoreRoom() {
    var widths =
        Fx.on(
            () -> {
              var stepper = new Stepper();
              stepper.show(List.of("Tải", "Mở", "Đăng ký"), 1, "Bước 2/3 · Mở");
              stepper.resize(1200, 64);
              stepper.layout();
              return stepper.getChildren().stream()
                  .map(n -> n.getLayoutBounds().getWidth())
                  .toList();
            });
    assertThat(widths.get(1)).isGreaterThan(widths.get(0) * 1.4);
    assertThat(widths.get(0)).isCloseTo(widths.get(2), org.assertj.core.data.Offset.offset(1.5));
  }
}
