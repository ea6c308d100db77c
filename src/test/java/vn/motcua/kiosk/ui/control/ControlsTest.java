package vn.motcua.kiosk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
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
            named("<Icon [^>]*name=\"([a-z-]+)\"", text, icons);
            named(" icon=\"([a-z-]+)\"", text, icons);
            named("(?m)\\bicon: *\"?([a-z-]+)", text, icons);
            named("<ChoiceDrawing name=\"([a-z-]+)\"", text, drawings);
            named("(?m)\\bdrawing: *\"?([a-z-]+)", text, drawings);
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
    feed.follow(
        (argb, _, _) -> {
          drawn.incrementAndGet();
          last.set(argb[0]);
        });
    Fx.on(
        () -> {
          for (int frame = 1; frame <= 20; frame++) {
            feed.put(new int[] {frame, 0, 0, 0}, 2, 2);
          }
          return 0;
        });
    Fx.on(() -> 0);
    assertThat(drawn.get()).isEqualTo(1);
    assertThat(last.get()).isEqualTo(20);
  }

  @Test
  void aFeedThatNobodyFollowsKeepsNoFrame() {
    var feed = new PreviewFeed();
    feed.put(new int[] {1, 2, 3, 4}, 2, 2);
    var drawn = new AtomicInteger();
    PreviewFeed.Screen screen = (_, _, _) -> drawn.incrementAndGet();
    feed.follow(screen);
    feed.leave(screen);
    feed.put(new int[] {1, 2, 3, 4}, 2, 2);
    Fx.on(() -> 0);
    assertThat(drawn.get()).isZero();
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
