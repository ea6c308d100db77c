package vn.motcua.kiosk.app.machine;

import vn.motcua.kiosk.printing.JobState;
import vn.motcua.kiosk.printing.PrinterFault;

/** What is known of a sheet, in Vietnamese; never more than that. */
public final class PrintWords {

  private PrintWords() {}

  public static String of(JobState state) {
    return switch (state) {
      case JobState.Waiting _, JobState.Sending _ -> "Đang gửi tới máy in.";
      case JobState.Sent _ -> "Đã gửi tới máy in.";
      case JobState.Held(var fault) -> words(fault);
      case JobState.Failed(var fault) -> words(fault);
      case JobState.Unknown() -> words(PrinterFault.INTERRUPTED);
    };
  }

  private static String words(PrinterFault fault) {
    return fault.code() + " " + fault.forClerk();
  }
}
