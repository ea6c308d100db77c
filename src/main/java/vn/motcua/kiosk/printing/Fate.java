package vn.motcua.kiosk.printing;

/** What a spooler tells of a job that it was given. */
public sealed interface Fate {

  /** It is being passed on. */
  record OnItsWay() implements Fate {}

  /** It does not move until somebody sees to the printer; then it comes by itself. */
  record Stuck(PrinterFault fault) implements Fate {}

  /** All of it was passed on to the device. Whether paper came out nobody can tell. */
  record Over() implements Fate {}

  /** Nothing more comes of it; perhaps a part came out. */
  record Dropped(PrinterFault fault) implements Fate {}

  /** The spooler has its number, and not a byte of its page. */
  record NotBegun() implements Fate {}

  /** The spooler has never heard of it, or has forgotten it. */
  record Forgotten() implements Fate {}
}
