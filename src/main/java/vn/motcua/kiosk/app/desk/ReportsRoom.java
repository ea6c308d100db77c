package vn.motcua.kiosk.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportFile;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.Results;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.desk.DeskReporting;
import vn.motcua.kiosk.ui.desk.Headway;
import vn.motcua.kiosk.ui.desk.ReportWish;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** The campaign and its reports, at the desk. */
final class ReportsRoom implements DeskReporting {

  private static final String COUNTING = "Đang tính số liệu…";

  private final DeskThread thread;
  private final LongWork longWork;
  private final DeskPress press;
  private final Commune commune;
  private final ReportFile disk;

  ReportsRoom(DeskThread thread, LongWork longWork, DeskPress press, Commune commune) {
    this(thread, longWork, press, commune, new ReportFile());
  }

  ReportsRoom(
      DeskThread thread, LongWork longWork, DeskPress press, Commune commune, ReportFile disk) {
    this.thread = thread;
    this.longWork = longWork;
    this.press = press;
    this.commune = commune;
    this.disk = disk;
  }

  @Override
  public void overview(Period period, Optional<String> hamlet, Consumer<Optional<Overview>> then) {
    thread.whole(log -> overview(log, period, hamlet), then);
  }

  private Optional<Overview> overview(VisitLog log, Period period, Optional<String> hamlet)
      throws StoreProblem {
    var results = new Results(log::results, commune);
    var campaign = results.campaign(period);
    return campaign.isPresent()
        ? Optional.of(Overview.of(results, campaign.get(), period, hamlet, today()))
        : Optional.empty();
  }

  private LocalDate today() {
    return LocalDate.now(thread.clock());
  }

  @Override
  public void report(Clerk clerk, ReportWish wish, Consumer<Report> then) {
    thread.whole(log -> made(log, wish), then);
  }

  private Report made(VisitLog log, ReportWish wish) throws StoreProblem {
    return new ReportOf(log, commune, thread.clock())
        .report(wish.period(), wish.by(), wish.hamlet());
  }

  @Override
  public void print(Clerk clerk, ReportWish wish, Consumer<String> then) {
    var _ =
        longWork.start(
            "report",
            (record, _) -> {
              var pdf = ReportFormat.PDF.of(made(record, wish));
              press.report(pdf, news -> thread.show(() -> then.accept(news)));
              audit(clerk, wish, true);
              return Optional.empty();
            },
            LongWork.quiet(thread::tell));
  }

  @Override
  public Runnable save(
      Clerk clerk, ReportWish wish, ReportFormat format, Path file, Headway headway) {
    return longWork.start(
        "report",
        (record, piece) -> {
          piece.at(COUNTING, 0);
          boolean saved = false;
          try {
            saved = new SavedReport(disk).save(made(record, wish), format, file, piece);
          } finally {
            audit(clerk, wish, saved);
          }
          return saved ? Optional.of(SavedReport.words(file)) : Optional.empty();
        },
        headway);
  }

  private void audit(Clerk clerk, ReportWish wish, boolean done) {
    var by = wish.by().map(b -> b.name().toLowerCase(Locale.ROOT)).orElse("case");
    thread.audit(
        AuditEvent.REPORT_MADE,
        clerk,
        by + " " + wish.period().from() + " " + wish.period().to(),
        done);
  }
}
