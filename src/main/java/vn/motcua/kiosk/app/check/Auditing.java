package vn.motcua.kiosk.app.check;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.AuditLog;
import vn.motcua.kiosk.audit.AuditProblem;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.staff.Witness;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.visit.Right;
import vn.motcua.kiosk.visit.Rights;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** Writes into the audit log who did what; what cannot be written there is at least logged. */
public final class Auditing implements Rights.Witness, Witness, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Auditing.class);

  private final Optional<AuditLog> log;
  private final String who;

  /**
   * @param who the clerk's id, or the account of this machine
   */
  public Auditing(AuditLog log, String who) {
    this.log = Optional.of(log);
    this.who = who;
  }

  /** Of the kiosk itself; without an audit log the counter goes on. */
  public Auditing(DataFolder data, Clock clock) {
    this.log = open(data, clock);
    this.who = "kiosk";
  }

  private static Optional<AuditLog> open(DataFolder data, Clock clock) {
    try {
      return Optional.of(data.audit(clock));
    } catch (StoreProblem | AuditProblem problem) {
      LOG.error("{}", problem.getMessage());
      return Optional.empty();
    }
  }

  /** What was found when the record was opened. */
  public void opened(VisitLog.Opening opening) {
    opening.setAside().ifPresent(_ -> add(AuditEvent.RECORD_SET_ASIDE, "", Disposition.DONE));
    opening
        .restored()
        .ifPresent(day -> add(AuditEvent.RECORD_RESTORED, day.toString(), Disposition.DONE));
    if (opening.interrupted() > 0) {
      var visits = String.valueOf(opening.interrupted());
      add(AuditEvent.VISITS_INTERRUPTED, visits, Disposition.DONE);
    }
  }

  @Override
  public void saw(Right right, VisitCode code, boolean done) {
    add(event(right), code.text(), done ? Disposition.DONE : Disposition.FAILED);
  }

  public static AuditEvent event(Right right) {
    return switch (right) {
      case SEE -> AuditEvent.DATA_SEEN;
      case PRINT -> AuditEvent.DATA_PRINTED;
      case CORRECT -> AuditEvent.DATA_CORRECTED;
      case WITHDRAW -> AuditEvent.CONSENT_WITHDRAWN;
      case ERASE -> AuditEvent.DATA_ERASED;
    };
  }

  public void add(AuditEvent event, String about, Disposition disposition) {
    saw(event, who, about, disposition);
  }

  @Override
  public void saw(AuditEvent event, String who, String about, Disposition disposition) {
    try {
      if (log.isPresent()) {
        log.get().add(event, who, about, disposition);
      }
    } catch (AuditProblem problem) {
      LOG.error("{} {} {}", problem.sentence(), event, disposition);
    }
  }

  /** Whether it is as it was written. */
  public Finding look() {
    try {
      return log.isPresent()
          ? BookFindings.audit(log.get().verify())
          : Finding.broken(BookFindings.AUDIT, "AUD-01 không mở được. Hãy tắt và mở lại kiosk.");
    } catch (AuditProblem problem) {
      return Finding.broken(BookFindings.AUDIT, problem.sentence());
    }
  }

  @Override
  public void close() {
    try {
      if (log.isPresent()) {
        log.get().close();
      }
    } catch (AuditProblem problem) {
      LOG.warn("{}", problem.sentence());
    }
  }
}
