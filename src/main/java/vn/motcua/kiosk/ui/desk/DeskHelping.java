package vn.motcua.kiosk.ui.desk;

import javafx.scene.layout.Region;
import vn.motcua.kiosk.staff.Clerk;

/** A clerk does at the desk what a citizen cannot do. To be called as {@link DeskWork} says. */
public interface DeskHelping {

  /**
   * Takes the citizen's page over: his screen says so and takes no touches until {@link #giveBack}.
   *
   * @return the page as he sees it, to be worked here
   */
  Region takeOver(Clerk clerk);

  /** Harmless when nothing was taken over. */
  void giveBack(Clerk clerk);
}
