package vn.motcua.kiosk.app.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.check.BookFindings;
import vn.motcua.kiosk.app.check.Books;
import vn.motcua.kiosk.app.check.Check;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** The books of the kiosk that runs. */
final class OpenBooks implements Books {

  private final Supplier<Optional<VisitLog>> record;
  private final Auditing auditing;
  private final BookFindings findings;

  OpenBooks(Supplier<Optional<VisitLog>> record, Auditing auditing, Clock clock) {
    this.record = record;
    this.auditing = auditing;
    this.findings = new BookFindings(clock);
  }

  private interface Look {
    Finding at(VisitLog log) throws StoreProblem;
  }

  @Override
  public List<Check> checks(Optional<KioskConfig> config) {
    return List.of(
        check(BookFindings.RECORD, findings::record),
        check(BookFindings.BACKUP, findings::backup),
        check(BookFindings.ROSTER, findings::roster),
        new Check(BookFindings.AUDIT, auditing::look));
  }

  private Check check(String what, Look look) {
    return new Check(
        what,
        () -> {
          var log = record.get();
          return log.isEmpty()
              ? Finding.broken(what, DeskFault.NO_RECORD.words())
              : BookFindings.of(what, () -> look.at(log.get()));
        });
  }
}
