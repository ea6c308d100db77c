package vn.motcua.kiosk.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.ConfigProblem;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.ui.control.RichText;

/**
 * What the clerk sees instead of a half-working kiosk: the mistakes in the configuration, as many
 * as fit, each with its place. In Vietnamese, because the languages themselves may be the mistake.
 */
public final class ProblemScreen {

  private static final int MOST_SHOWN = 9;

  private final StackPane root = new StackPane();

  public ProblemScreen(List<ConfigProblem> problems) {
    var words = Texts.load(List.of()).to(Wording.toAnybody(Language.VIETNAMESE));
    var page = new VBox();
    page.getStyleClass().addAll("page", "problems");
    page.getChildren()
        .addAll(
            new RichText(words.of("problems.title", problems.size()), "h1"),
            new RichText(words.of("problems.lead"), "lead"));
    problems.stream().limit(MOST_SHOWN).map(ProblemScreen::line).forEach(page.getChildren()::add);
    if (problems.size() > MOST_SHOWN) {
      var more = words.of("problems.more", problems.size() - MOST_SHOWN);
      page.getChildren().add(new RichText(more, "lead"));
    }
    root.getStyleClass().add("kiosk");
    root.getChildren().add(page);
    root.widthProperty().addListener((_, _, _) -> dress());
    root.heightProperty().addListener((_, _, _) -> dress());
    dress();
  }

  private static Label line(ConfigProblem problem) {
    var label = new Label(problem.toString());
    label.setWrapText(true);
    label.getStyleClass().add("problem");
    return label;
  }

  private void dress() {
    var theme = Theme.DESIGN.on(root.getWidth(), root.getHeight());
    root.getStylesheets().setAll(theme.stylesheet());
  }

  /** What the scene shows. */
  public Parent root() {
    return root;
  }
}
