package vn.motcua.kiosk.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.motcua.kiosk.config.ConfigProblem;
import vn.motcua.kiosk.config.WrittenText;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.ui.control.RichText;

/**
 * Finds texts that are longer than their place, with the real letters of the smallest supported
 * screen. To be used on the FX thread, after {@link Theme#loadFonts}; it needs no display.
 */
public final class Fitting {

  /** Lines with tall letters of Vietnamese above and below. */
  private static final String LINE = "Ẫg";

  private final Map<TextPlace, double[]> lineHeights = new HashMap<>();
  private final StackPane root = new StackPane();

  private Fitting() {
    root.getStyleClass().add("kiosk");
    var theme = Theme.DESIGN.on(TextPlace.SCREEN_WIDTH, TextPlace.SCREEN_HEIGHT);
    root.getStylesheets().setAll(theme.stylesheet());
    new Scene(root, TextPlace.SCREEN_WIDTH, TextPlace.SCREEN_HEIGHT);
  }

  /** What does not fit, each with how much to leave out. */
  public static List<ConfigProblem> problems(List<WrittenText> texts) {
    var fitting = new Fitting();
    var neighbours =
        texts.stream().collect(Collectors.groupingBy(Fitting::side, Collectors.summingInt(_ -> 1)));
    return texts.stream()
        .flatMap(
            text ->
                TextPlace.of(text.kind(), neighbours.getOrDefault(side(text), 1))
                    .flatMap(place -> fitting.problem(text, place))
                    .stream())
        .sorted()
        .toList();
  }

  /** What the texts that stand side by side have in common. */
  private static String side(WrittenText text) {
    return text.language() + text.file() + text.key().replaceAll("\\[\\d+](?=[^\\[]*$)", "[]");
  }

  private Optional<ConfigProblem> problem(WrittenText text, TextPlace place) {
    var said = place.before() + Wording.toAnybody(text.language()).of(text.said());
    int lines = lines(said, place);
    if (lines <= place.lines()) {
      return Optional.empty();
    }
    return Optional.of(
        text.problem(
            "Chữ dài %d dòng, chỗ này chỉ có %d dòng. Hãy bớt chừng %d tiếng."
                .formatted(lines, place.lines(), wordsTooMany(said, place))));
  }

  private int wordsTooMany(String said, TextPlace place) {
    var words = List.of(RichText.plainText(said).split(" ", -1));
    int kept = words.size();
    while (kept > 1 && lines(String.join(" ", words.subList(0, kept)), place) > place.lines()) {
      kept--;
    }
    return Math.max(1, words.size() - kept);
  }

  /** How many lines the text takes there; one more if a chip is wider than the place. */
  private int lines(String said, TextPlace place) {
    var heights = lineHeights.computeIfAbsent(place, this::lineHeights);
    return measured(
        said,
        place,
        text -> {
          double more = (text.prefHeight(place.width()) - heights[0]) / (heights[1] - heights[0]);
          boolean chipSticksOut =
              text.getChildrenUnmodifiable().stream()
                  .anyMatch(c -> c instanceof Label && c.prefWidth(-1) > place.width());
          return 1 + (int) Math.round(more) + (chipSticksOut ? place.lines() : 0);
        });
  }

  /** The height of one line, and of two. */
  private double[] lineHeights(TextPlace place) {
    double one = measured(LINE, place, t -> t.prefHeight(-1));
    double two = measured(LINE + "\n" + LINE, place, t -> t.prefHeight(-1));
    return new double[] {one, two};
  }

  private <T> T measured(String said, TextPlace place, Function<RichText, T> measure) {
    var levels = place.levels();
    var text = new RichText(said);
    text.getStyleClass().addAll(levels.getLast());
    Region outer = text;
    for (var level : levels.reversed().subList(1, levels.size())) {
      var around = new Pane(outer);
      around.getStyleClass().addAll(level);
      outer = around;
    }
    root.getChildren().setAll(outer);
    root.applyCss();
    return measure.apply(text);
  }
}
