package vn.motcua.kiosk.printing;

/** Where a print job stands: {@code waiting → sending → sent | held | failed | unknown}. */
public sealed interface JobState {

  /** In the queue. */
  record Waiting() implements JobState {}

  /** Being handed over. */
  record Sending() implements JobState {}

  /**
   * Handed over. Not "printed": that nobody knows. Where the spooler tells more, it may still
   * become {@link Held} or {@link Failed}.
   */
  record Sent() implements JobState {}

  /** Waits for the printer and goes on by itself. */
  record Held(PrinterFault fault) implements JobState {}

  /** Will not be printed unless somebody asks again. */
  record Failed(PrinterFault fault) implements JobState {}

  /**
   * Cut short while it was being handed over: it may lie in the tray. A clerk has to look, and to
   * decide.
   */
  record Unknown() implements JobState {}
}
