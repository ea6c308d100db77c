package vn.motcua.kiosk.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/**
 * What stands on the screen until the first page does: its picture. Who touches it is told to wait;
 * where there is no picture yet, so is everybody. No controls and no stylesheet, which would take
 * longer than all the rest. To be used on the FX thread only.
 */
public final class OpeningPage {

  private static final Color PAPER = Color.web("#FBF6EA");
  private static final Color INK = Color.web("#14202F");
  private static final Color NOTE = Color.web("#FFF1CF");
  private static final double LETTERS = 36;
  private static final double NOTE_HEIGHT = 96;

  private final StackPane root = new StackPane();

  /**
   * @param picture of the first page in the size of the window
   */
  public OpeningPage(Optional<Image> picture) {
    root.setBackground(Background.fill(PAPER));
    picture.map(ImageView::new).ifPresentOrElse(root.getChildren()::add, this::askToWait);
    root.setOnMousePressed(_ -> askToWait());
  }

  private void askToWait() {
    root.setOnMousePressed(null);
    Theme.loadFonts();
    var words = Texts.load(List.of()).to(Wording.toAnybody(Language.VIETNAMESE));
    var note = new Text(words.of("opening.wait"));
    note.setFont(Font.font("Inter SemiBold", LETTERS));
    note.setFill(INK);
    var band = new StackPane(note);
    band.setBackground(Background.fill(NOTE));
    band.setMaxHeight(NOTE_HEIGHT);
    StackPane.setAlignment(band, Pos.BOTTOM_CENTER);
    root.getChildren().add(band);
  }

  /** What the scene shows. */
  public Pane root() {
    return root;
  }
}
