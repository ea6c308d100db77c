package vn.motcua.kiosk.ui.control;

import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whose counter this is, which question this is, who stands here, and the way out. */
public final class TopBar extends HBox {

  private final Label office = new Label();
  private final Label commune = new Label();
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
    var names = new VBox(office, commune);
    names.getStyleClass().add("names");
    getChildren().addAll(new Mark(), names, spring(), progress, spring(), person, end);
    setPerson("");
    setProgress("", 0, 0);
  }

  private static Region spring() {
    var spring = new Region();
    setHgrow(spring, Priority.ALWAYS);
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
    progress.getChildren().setAll(new Label(words));
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
