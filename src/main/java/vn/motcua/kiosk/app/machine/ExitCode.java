package vn.motcua.kiosk.app.machine;

/** What the command line answers with; the same numbers stand in its help. */
public final class ExitCode {

  public static final int OK = 0;

  /** The work was done and found something wrong. */
  public static final int PROBLEMS_FOUND = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  /** A clerk ended the kiosk at the desk: nobody is to start it again. */
  public static final int ENDED_BY_CLERK = 10;

  /** The opening hours are over: the service begins again when they do. */
  public static final int CLOSED_FOR_TODAY = 11;

  /** A mistake of the program itself. */
  public static final int INTERNAL = 70;

  /** A part did not answer any more: the kiosk is to be started again. */
  public static final int STUCK = 71;

  /** A file or folder cannot be written. */
  public static final int CANNOT_WRITE = 73;

  /** Another kiosk has the data folder. */
  public static final int ALREADY_RUNNING = 75;

  /** The configuration has mistakes. */
  public static final int CONFIGURATION = 78;

  private ExitCode() {}
}
