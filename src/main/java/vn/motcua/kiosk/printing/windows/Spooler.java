package vn.motcua.kiosk.printing.windows;

import java.util.List;
import java.util.Optional;

/** The Windows spooler; apart, so that what it tells can be tried without Windows. */
public interface Spooler {

  /**
   * @param status bits {@code PRINTER_STATUS_…} of winspool.h
   * @param offline whether somebody, or Windows, has set it to work offline
   */
  record PrinterStatus(int status, boolean offline) {}

  /**
   * @param document its name, as it was given when printing
   * @param status bits {@code JOB_STATUS_…} of winspool.h
   */
  record Job(int id, String document, int status) {}

  /** Empty if there is no such printer. */
  Optional<PrinterStatus> printer(String name);

  /** The jobs that are not through yet; those that are leave the list. */
  List<Job> jobs(String printer);

  /** Takes a job out; false if it was not there or may not be. */
  boolean delete(String printer, int job);
}
