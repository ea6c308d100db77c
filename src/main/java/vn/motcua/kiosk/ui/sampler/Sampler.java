package vn.motcua.kiosk.ui.sampler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Theme;

/**
 * A page for each control, in every state, for those who change one: what it looks like in other
 * colours and letters can be seen at once. To be used on the FX thread, after {@link
 * Theme#loadFonts}.
 */
public final class Sampler {

  private final Map<String, Supplier<List<Specimen>>> pages = new LinkedHashMap<>();

  /** With the drawings and messages that this guidance has. */
  public Sampler(KioskConfig config) {
    var words =
        Texts.load(config.settings().languages()).to(Wording.toAnybody(Language.VIETNAMESE));
    pages.putAll(TouchSamples.all());
    pages.putAll(new TextSamples(List.copyOf(config.guide().messages().values()), words).all());
    pages.putAll(new DrawingSamples(config, words).all());
  }

  /** One for each control. */
  public List<String> names() {
    return List.copyOf(pages.keySet());
  }

  /**
   * A page, as high as its contents need at this width.
   *
   * @param width in pixels of the screen; {@link Theme#WIDTH} is the size of the design
   */
  public Region page(String name, Look look, double width) {
    double scale = width / Theme.WIDTH;
    var theme = new Theme(scale, false, look);
    var specimens = new FlowPane();
    specimens.getStyleClass().add("specimens");
    specimens(name).forEach(s -> specimens.getChildren().add(captioned(s, scale)));
    var title = new Label(name);
    title.getStyleClass().add("h1");
    var page = new VBox(title, specimens);
    page.getStyleClass().addAll("kiosk", "sampler");
    page.getStyleClass().addAll(theme.marks());
    page.getStylesheets().setAll(theme.stylesheet());
    page.setMinWidth(width);
    page.setMaxWidth(width);
    return page;
  }

  List<Specimen> specimens(String name) {
    return Objects.requireNonNull(pages.get(name), name).get();
  }

  private static Region captioned(Specimen specimen, double scale) {
    var control = specimen.control();
    if (specimen.width() > 0) {
      control.setMinWidth(specimen.width() * scale);
      control.setMaxWidth(specimen.width() * scale);
    }
    if (specimen.height() > 0) {
      control.setMinHeight(specimen.height() * scale);
      control.setMaxHeight(specimen.height() * scale);
    }
    var state = new Label(specimen.state());
    state.getStyleClass().add("small");
    var both = new VBox(control, state);
    both.getStyleClass().add("specimen");
    both.setFillWidth(false);
    return both;
  }
}
