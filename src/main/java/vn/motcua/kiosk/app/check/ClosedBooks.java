package vn.motcua.kiosk.app.check;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.audit.AuditProblem;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** The books while no kiosk runs: they are opened to be looked at, and closed again. */
final class ClosedBooks implements Books {

  private final Path data;
  private final Clock clock;
  private final BookFindings findings;

  ClosedBooks(Path data, Clock clock) {
    this.data = data;
    this.clock = clock;
    this.findings = new BookFindings(clock);
  }

  /** Something to be found out in an open record. */
  private interface Look {
    Finding at(VisitLog log) throws StoreProblem;
  }

  @Override
  public List<Check> checks(Optional<KioskConfig> config) {
    return List.of(
        check(BookFindings.RECORD, config, findings::record),
        check(BookFindings.BACKUP, config, findings::backup),
        check(BookFindings.ROSTER, config, findings::roster),
        new Check(BookFindings.AUDIT, this::audit));
  }

  private Check check(String what, Optional<KioskConfig> config, Look look) {
    return new Check(what, () -> look(what, config, look));
  }

  private Finding look(String what, Optional<KioskConfig> config, Look look) {
    try (var folder = DataFolder.take(data)) {
      Logging.onlyErrors();
      if (config.isEmpty() || !folder.hasRecord()) {
        return Finding.good(what, "sẽ mở trong " + data);
      }
      try (var log = folder.record(config.get(), clock)) {
        return look.at(log);
      }
    } catch (StoreProblem problem) {
      return held(what, problem);
    }
  }

  private Finding audit() {
    var what = BookFindings.AUDIT;
    try (var folder = DataFolder.take(data)) {
      Logging.onlyErrors();
      if (!folder.hasAudit()) {
        return Finding.good(what, "sẽ mở trong " + data);
      }
      try (var log = folder.audit(clock)) {
        return BookFindings.audit(log.verify());
      }
    } catch (AuditProblem problem) {
      return Finding.broken(what, problem.sentence());
    } catch (StoreProblem problem) {
      return held(what, problem);
    }
  }

  private static Finding held(String what, StoreProblem problem) {
    return problem.kind() == StoreProblem.Kind.SECOND_INSTANCE
        ? Finding.good(what, "kiosk đang chạy và giữ. Xem ở trang Máy của bàn cán bộ.")
        : BookFindings.broken(what, problem);
  }
}
