package vn.motcua.kiosk.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Whose counter this is, which question this is, who stands here, and the way out. Where the
 * stylesheet says {@code -k-rows: true} the question has a line of its own.
 */
public final class TopBar extends VBox {

  private static final StyleablePropertyFactory<TopBar> FACTORY =
      new StyleablePropertyFactory<>(VBox.getClassCssMetaData());

  private static final CssMetaData<TopBar, Boolean> ROWS =
      FACTORY.createBooleanCssMetaData("-k-rows", b -> b.rows, false);

  private final SimpleStyleableBooleanProperty rows =
      new SimpleStyleableBooleanProperty(ROWS, this, "rows", false);

  private final Label office = new Label();
  private final Label commune = new Label();
  private final HBox line = new HBox();
  private final StackPane middle = new StackPane();
  private final HBox progress = new HBox();
  private final Label person = new Label();
  private final Button end = new Button();

  public TopBar() {
    getStyleClass().add("top-bar");
    office.getStyleClass().add("office");
    commune.getStyleClass().add("commune");
    progress.getStyleClass().add("progress");
    person.getStyleClass().addAll("person", Frame.PERSONAL);
    person.setGraphic(new Icon("user"));
    person.setMinWidth(USE_PREF_SIZE);
    end.setId("end");
    end.getStyleClass().addAll("action", "exit");
    end.setGraphic(new Icon("exit"));
    end.setMinWidth(USE_PREF_SIZE);
    office.setMinWidth(USE_PREF_SIZE);
    commune.setMinWidth(USE_PREF_SIZE);
    var names = new VBox(office, commune);
    names.getStyleClass().add("names");
    line.getStyleClass().add("top-line");
    line.getChildren().addAll(new Mark(), names, spring(), middle, spring(), person, end);
    getChildren().add(line);
    place(false);
    rows.addListener((_, _, apart) -> place(apart));
    setPerson("");
    setProgress("", 0, 0);
  }

  private void place(boolean apart) {
    getChildren().remove(progress);
    middle.getChildren().clear();
    (apart ? getChildren() : middle.getChildren()).add(progress);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }

  private static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  public void setOffice(String name, String authority) {
    office.setText(name);
    commune.setText(authority);
  }

  /** Such as "Bà Mẫu"; empty while nobody is known. */
  public void setPerson(String name) {
    person.setText(name);
    show(person, !name.isEmpty());
  }

  /**
   * @param words such as "Câu hỏi 2 trong 3"; empty for none
   */
  public void setProgress(String words, int number, int of) {
    var says = new Label(words);
    says.setMinWidth(USE_PREF_SIZE);
    progress.getChildren().setAll(says);
    IntStream.rangeClosed(1, of)
        .mapToObj(i -> pip(i <= number))
        .forEach(progress.getChildren()::add);
    show(progress, !words.isEmpty());
  }

  private static Region pip(boolean reached) {
    var pip = new Region();
    pip.getStyleClass().addAll("pip", reached ? "reached" : "ahead");
    return pip;
  }

  public void setEnd(String words, String spoken, Runnable action) {
    end.setText(words);
    end.setAccessibleText(spoken);
    end.setOnAction(_ -> action.run());
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
