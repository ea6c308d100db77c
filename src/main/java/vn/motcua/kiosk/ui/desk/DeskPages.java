package vn.motcua.kiosk.ui.desk;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vn.motcua.kiosk.ui.Words;

/** The pages behind a tab, where there are several. */
final class DeskPages extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Words words;
  private final Consumer<DeskScreen> open;

  DeskPages(Words words, Consumer<DeskScreen> open) {
    this.words = words;
    this.open = open;
    getStyleClass().add("desk-pages");
    show(false);
  }

  void show(DeskScreen chosen) {
    var pages = chosen.together();
    boolean several = pages.size() > 1;
    getChildren().clear();
    if (several) {
      pages.forEach(page -> getChildren().add(button(page, page == chosen)));
    }
    show(several);
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private Button button(DeskScreen page, boolean chosen) {
    var button = new Button(words.of(page.shortWords()));
    button.setId("page-" + page.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("page-tab");
    button.pseudoClassStateChanged(CHOSEN, chosen);
    button.setOnAction(_ -> open.accept(page));
    return button;
  }
}
