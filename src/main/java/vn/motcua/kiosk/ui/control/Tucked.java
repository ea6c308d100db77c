package vn.motcua.kiosk.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/**
 * A picture that makes room for large letters: where the stylesheet says {@code -k-tucked: true} it
 * hides until a button is touched, and then stands in the place of the words.
 */
public final class Tucked extends StackPane {

  private static final StyleablePropertyFactory<Tucked> FACTORY =
      new StyleablePropertyFactory<>(StackPane.getClassCssMetaData());

  private static final CssMetaData<Tucked, Boolean> TUCKED =
      FACTORY.createBooleanCssMetaData("-k-tucked", t -> t.tucked, false);

  private final SimpleStyleableBooleanProperty tucked =
      new SimpleStyleableBooleanProperty(TUCKED, this, "tucked", false);
  private final BooleanProperty opened = new SimpleBooleanProperty();
  private final BooleanBinding away = tucked.and(opened.not());

  public Tucked() {
    getStyleClass().add("tucked");
    visibleProperty().bind(away.not());
    managedProperty().bind(away.not());
  }

  /**
   * Hands over the button that fetches the picture, and the words that it takes the place of.
   *
   * @param see what the button says while the picture is hidden
   * @param read what it says while the words are
   */
  public void openWith(Button button, String see, String read, Node words) {
    button.visibleProperty().bind(tucked);
    button.managedProperty().bind(tucked);
    button.textProperty().bind(Bindings.when(opened).then(read).otherwise(see));
    button.accessibleTextProperty().bind(button.textProperty());
    button.setOnAction(_ -> opened.set(!opened.get()));
    words.visibleProperty().bind(tucked.not().or(opened.not()));
    words.managedProperty().bind(words.visibleProperty());
  }

  /** Hidden again, as for the next picture. */
  public void close() {
    opened.set(false);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
