package vn.motcua.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Numbered lines, each with a line of help; the numbers are those in the picture beside them. Where
 * the stylesheet says {@code -k-single: true} there is one line at a time, with buttons to the one
 * before and the one after in a {@link #pager}.
 */
public final class StepList extends VBox {

  /**
   * @param help may be empty
   */
  public record Line(String title, String help) {}

  private static final StyleablePropertyFactory<StepList> FACTORY =
      new StyleablePropertyFactory<>(VBox.getClassCssMetaData());

  private static final CssMetaData<StepList, Boolean> SINGLE =
      FACTORY.createBooleanCssMetaData("-k-single", l -> l.single, false);

  /** From so many lines on they are written smaller. */
  private static final int MANY = 4;

  private final SimpleStyleableBooleanProperty single =
      new SimpleStyleableBooleanProperty(SINGLE, this, "single", false);
  private final List<HBox> lines = new ArrayList<>();
  private final Button before = pager("line-before", "arrow-left");
  private final Button after = pager("line-after", "arrow-right");
  private final Label place = new Label();
  private final HBox pages = new HBox(before, place, after);
  private int current;

  public StepList() {
    getStyleClass().add("step-list");
    pages.getStyleClass().add("line-pages");
    place.getStyleClass().add("line-place");
    before.setOnAction(_ -> turnTo(current - 1));
    after.setOnAction(_ -> turnTo(current + 1));
    single.addListener((_, _, _) -> turnTo(current));
    visibleProperty().addListener((_, _, _) -> turnTo(current));
  }

  private static Button pager(String id, String icon) {
    var button = new Button("", new Icon(icon));
    button.setId(id);
    button.getStyleClass().addAll("action", "secondary", "line-pager");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** The buttons to the line before and the one after; the page finds a place for them. */
  public HBox pager() {
    return pages;
  }

  public String getBeforeWords() {
    return before.getText();
  }

  public void setBeforeWords(String words) {
    before.setText(words);
    before.setAccessibleText(words);
  }

  public String getAfterWords() {
    return after.getText();
  }

  public void setAfterWords(String words) {
    after.setText(words);
    after.setAccessibleText(words);
  }

  public void show(List<Line> shown) {
    lines.clear();
    getStyleClass().remove("many");
    if (shown.size() >= MANY) {
      getStyleClass().add("many");
    }
    for (int i = 0; i < shown.size(); i++) {
      lines.add(row(i, shown.get(i)));
    }
    getChildren().setAll(lines);
    turnTo(0);
  }

  private static HBox row(int i, Line line) {
    var number = new Label(String.valueOf(i + 1));
    number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    number.getStyleClass().add("number");
    var words =
        new VBox(new RichText(line.title(), "line-title"), new RichText(line.help(), "line-help"));
    words.getStyleClass().add("line-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(number, words);
    row.getStyleClass().add("line");
    return row;
  }

  private void turnTo(int index) {
    current = Math.clamp(index, 0, Math.max(0, lines.size() - 1));
    for (int i = 0; i < lines.size(); i++) {
      present(lines.get(i), !single.get() || i == current);
    }
    present(pages, isVisible() && single.get() && lines.size() > 1);
    place.setText((current + 1) + " / " + lines.size());
    before.setVisible(current > 0);
    after.setVisible(current < lines.size() - 1);
  }

  private static void present(Region part, boolean here) {
    part.setVisible(here);
    part.setManaged(here);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
