package vn.motcua.kiosk.printing.windows;

import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinNT.HANDLEByReference;
import com.sun.jna.platform.win32.Winspool.JOB_INFO_1;
import com.sun.jna.platform.win32.WinspoolUtil;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The spooler of this machine, by JNA. Only for Windows: elsewhere its library is not there. */
public final class Winspool implements Spooler {

  /** JOB_CONTROL_DELETE of winspool.h. */
  private static final int DELETE = 5;

  private static final com.sun.jna.platform.win32.Winspool LIBRARY =
      com.sun.jna.platform.win32.Winspool.INSTANCE;

  @Override
  public Optional<PrinterStatus> printer(String name) {
    try {
      var told = WinspoolUtil.getPrinterInfo2(name);
      boolean offline =
          told.hasAttribute(com.sun.jna.platform.win32.Winspool.PRINTER_ATTRIBUTE_WORK_OFFLINE);
      return Optional.of(new PrinterStatus(told.Status, offline));
    } catch (Win32Exception _) {
      return Optional.empty();
    }
  }

  @Override
  public List<Job> jobs(String printer) {
    return with(
        printer,
        handle -> Stream.of(WinspoolUtil.getJobInfo1(handle)).map(Winspool::job).toList(),
        List.of());
  }

  private static Job job(JOB_INFO_1 told) {
    return new Job(told.JobId, String.valueOf(told.pDocument), told.Status);
  }

  @Override
  public boolean delete(String printer, int job) {
    return with(printer, handle -> LIBRARY.SetJob(handle.getValue(), job, 0, null, DELETE), false);
  }

  private static <T> T with(String printer, Function<HANDLEByReference, T> work, T otherwise) {
    var handle = new HANDLEByReference();
    if (!LIBRARY.OpenPrinter(printer, handle, null)) {
      return otherwise;
    }
    try {
      return work.apply(handle);
    } catch (Win32Exception _) {
      return otherwise;
    } finally {
      LIBRARY.ClosePrinter(handle.getValue());
    }
  }
}
