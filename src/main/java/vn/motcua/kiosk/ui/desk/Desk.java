package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.staff.Clerk;

/** What a page may ask of the desk around it. */
interface Desk {

  /** Who sits there; to be asked for only on pages behind the PIN. */
  Clerk clerk();

  Live live();

  /** Tells something for a while. */
  void say(String icon, String sentence);

  /** Offers to take the last change back: for a while on the screen, by Ctrl+Z until the next. */
  void undoable(String sentence, Runnable undo);

  void open(DeskScreen page);

  /** Asks for a file that is there; empty if the clerk does not want to, or the desk was locked. */
  Optional<Path> file(FileChoice.Kind kind);

  /**
   * Asks where a new file is to be; empty likewise.
   *
   * @param name that is proposed
   */
  Optional<Path> newFile(String name, FileChoice.Kind kind);

  /** Whether the page is the one on the screen. */
  boolean shows(DeskPage page);

  void signedIn(Clerk clerk);

  /** Whether there is a citizens' screen to go back to from here. */
  boolean isOver();

  /**
   * Lays a page with styles of its own, which the desk's must not reach, over a place on the desk
   * for as long as that is shown.
   */
  void lay(Region page, Region place);

  void leave();
}
