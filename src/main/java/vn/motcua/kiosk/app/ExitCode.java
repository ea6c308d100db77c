package vn.motcua.kiosk.app;

/** What the command line answers with; the same numbers stand in its help. */
final class ExitCode {

  static final int OK = 0;

  /** The work was done and found something wrong. */
  static final int PROBLEMS_FOUND = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** A clerk ended the kiosk at the desk: nobody is to start it again. */
  static final int ENDED_BY_CLERK = 10;

  /** The opening hours are over: the service begins again when they do. */
  static final int CLOSED_FOR_TODAY = 11;

  /** A mistake of the program itself. */
  static final int INTERNAL = 70;

  /** A part did not answer any more: the kiosk is to be started again. */
  static final int STUCK = 71;

  /** A file or folder cannot be written. */
  static final int CANNOT_WRITE = 73;

  /** Another kiosk has the data folder. */
  static final int ALREADY_RUNNING = 75;

  /** The configuration has mistakes. */
  static final int CONFIGURATION = 78;

  private ExitCode() {}
}
