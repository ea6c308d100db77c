package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** What is asked and done about the machine itself. To be called as {@link DeskWork} says. */
public interface DeskMachine {

  /** Hears how the machine is. */
  interface Looking {

    /** What is going to be looked at, in this order. */
    void at(List<String> things);

    void found(Finding finding);

    void done();
  }

  /** Of the program, with what it runs on. */
  String version();

  /** Looks at everything; a camera that hangs takes half a minute. */
  void look(Looking looking);

  void print(Clerk clerk, List<Finding> findings, Consumer<String> then);

  /**
   * Shows the camera's picture until {@link #leaveCamera}, or until a citizen needs it.
   *
   * @param words takes what is to be said about the camera and the codes that it reads; never what
   *     stands in them
   */
  void watchCamera(PreviewFeed picture, Consumer<String> words);

  void leaveCamera();

  /**
   * Backs the record up.
   *
   * @param then takes how old the newest backup is now, whatever became of this one
   * @return asks it to stop
   */
  Runnable backUp(Clerk clerk, Headway headway, Consumer<Finding> then);

  /**
   * Reads the configuration again. If it is good, the kiosk starts anew with it; else nothing
   * changes.
   *
   * @param problems takes each mistake with its place; none when it is good
   */
  void reload(Clerk clerk, Consumer<List<String>> problems);

  /** Starts the kiosk anew, unless a citizen is there. */
  void restart(Clerk clerk);

  /** Ends the kiosk, unless a citizen is there. */
  void end(Clerk clerk);

  /** The last lines of the log, the newest last. */
  void log(Consumer<List<LogLine>> then);

  /**
   * Writes all log files into one.
   *
   * @param then takes a sentence about what became of it
   */
  void copyLog(Clerk clerk, Path to, Consumer<String> then);
}
