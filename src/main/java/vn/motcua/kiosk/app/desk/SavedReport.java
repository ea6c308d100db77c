package vn.motcua.kiosk.app.desk;

import java.nio.file.Path;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportFile;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.ReportProblem;

/** Writes a report to a folder or USB stick, and tells how far it is. */
record SavedReport(ReportFile disk) {

  private static final String MAKING = "Đang lập tệp…";
  private static final String WRITING = "Đang ghi ra ổ đĩa hoặc USB…";
  private static final double COUNTED = 0.1;
  private static final double MADE = 0.7;

  /**
   * @return whether it is there; else it was stopped, and nothing of it is
   */
  boolean save(Report report, ReportFormat format, Path file, LongWork.Piece piece)
      throws ReportProblem {
    if (!piece.at(MAKING, COUNTED)) {
      return false;
    }
    var bytes = format.of(report);
    return piece.at(WRITING, MADE) && disk.write(file, bytes, piece::isWanted);
  }

  /** What to tell once it is there. */
  static String words(Path file) {
    return "Đã ghi " + file.getFileName() + ". Rút USB an toàn rồi hãy mang đi.";
  }
}
