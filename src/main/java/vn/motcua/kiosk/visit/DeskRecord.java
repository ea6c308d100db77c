package vn.motcua.kiosk.visit;

import java.time.Clock;

/** The record as the clerk's desk reads and completes it. As safe for threads as the record. */
public record DeskRecord(
    DeskVisits visits, DeskReminders reminders, DeskNotes notes, DeskRequests requests) {

  public static DeskRecord of(VisitLog log, Clock clock) {
    return new DeskRecord(
        new DeskVisits(log),
        new DeskReminders(log),
        new DeskNotes(log, clock),
        new DeskRequests(log, clock));
  }
}
