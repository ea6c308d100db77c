package vn.motcua.kiosk.ui.control;

import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.StackPane;

/**
 * A part that has several places on a page, and is there only where the stylesheet says {@code
 * -k-here: true}: above a picture on a high screen, beside it on a wide one.
 */
@DefaultProperty("children")
public final class Placed extends StackPane {

  private static final StyleablePropertyFactory<Placed> FACTORY =
      new StyleablePropertyFactory<>(StackPane.getClassCssMetaData());

  private static final CssMetaData<Placed, Boolean> HERE =
      FACTORY.createBooleanCssMetaData("-k-here", p -> p.here, true);

  private final SimpleStyleableBooleanProperty here =
      new SimpleStyleableBooleanProperty(HERE, this, "here", true);

  public Placed() {
    getStyleClass().add("placed");
    visibleProperty().bind(here);
    managedProperty().bind(here);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
