package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import vn.motcua.kiosk.guide.Item;

/** The guidance as those see it who answer for it. To be called as {@link DeskWork} says. */
public interface DeskGuidance {

  /** The page on which a citizen meets an item. */
  void screen(Item item, Consumer<Image> then);

  /** The sheet that somebody takes home who met it. */
  void paper(Item item, Consumer<Image> then);

  /** What is wrong in the files as they are now, which need not be those that are in use. */
  void problems(Consumer<List<GuidanceProblem>> then);
}
