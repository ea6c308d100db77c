package vn.motcua.kiosk.campaign;

/** What a report is written as; the numbers are the same in all of them. */
public enum ReportFormat {
  PDF,
  XLSX,
  CSV;

  public byte[] of(Report report) {
    return switch (this) {
      case PDF -> ReportPages.pdf(report);
      case XLSX -> ReportSheet.xlsx(report);
      case CSV -> ReportCsv.csv(report);
    };
  }
}
