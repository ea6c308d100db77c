package vn.motcua.kiosk.app.counter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.Earlier;
import vn.motcua.kiosk.journey.Remembered;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.Roster;
import vn.motcua.kiosk.visit.SealedVisit;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * Writes visits into the record, and goes on when it cannot: sealed visits wait in memory until
 * there is room again; while the record cannot even be opened, visits wait without their citizen.
 * Not safe for several threads: the counter's own thread uses it.
 */
public final class VisitRegister implements Counter.Register, AutoCloseable {

  /** Opens the record; tried again as long as it fails. */
  public interface Opener {
    VisitLog open() throws StoreProblem;
  }

  private static final Logger LOG = LoggerFactory.getLogger(VisitRegister.class);

  private static final Optional<Earlier> NO_VISIT = Optional.empty();

  private final ProvisionalCodes provisional = new ProvisionalCodes();
  private final Opener opener;
  private final Supplier<String> clerk;
  private final Consumer<Optional<StoreProblem.Kind>> trouble;
  private final Map<VisitCode, Snapshot> withoutRecord = new LinkedHashMap<>();
  private final Map<Visit.Id, SealedVisit> waiting = new LinkedHashMap<>();
  private volatile Optional<VisitLog> log = Optional.empty(); // the desk reads it too
  private Optional<StoreProblem.Kind> reported = Optional.empty();

  /**
   * @param clerk id of the one who is at the desk, empty where none is
   * @param trouble told once about each new reason why nothing can be written, and once when it is
   *     over
   */
  public VisitRegister(
      Opener opener, Supplier<String> clerk, Consumer<Optional<StoreProblem.Kind>> trouble) {
    this.opener = opener;
    this.clerk = clerk;
    this.trouble = trouble;
    open();
  }

  private void open() {
    try {
      var opened = opener.open();
      var restored = opened.opening().restored().isPresent();
      opened
          .opening()
          .setAside()
          .ifPresent(
              _ -> report(restored ? StoreProblem.Kind.RESTORED : StoreProblem.Kind.DAMAGED));
      opened.backupTrouble().ifPresent(_ -> report(StoreProblem.Kind.BACKUP));
      if (opened.opening().interrupted() > 0) {
        LOG.warn("{} visits were interrupted by the last stop", opened.opening().interrupted());
      }
      log = Optional.of(opened);
    } catch (StoreProblem problem) {
      report(problem.kind());
    }
  }

  /** The record, while it is open. */
  public Optional<VisitLog> log() {
    return log;
  }

  @Override
  public VisitCode next(LocalDateTime now) {
    if (log.isPresent()) {
      try {
        return log.get().next(now.toLocalDate());
      } catch (StoreProblem problem) {
        failed(problem);
      }
    }
    return provisional.next(now.toLocalDate());
  }

  @Override
  public Optional<Earlier> earlier(VisitCode code) {
    try {
      return log.isPresent() ? log.get().find(code).flatMap(VisitRegister::earlier) : NO_VISIT;
    } catch (StoreProblem problem) {
      failed(problem);
      return NO_VISIT;
    }
  }

  private static Optional<Earlier> latest(List<Visit> visits) {
    return visits.stream()
        .filter(visit -> visit.state() != Snapshot.State.OPEN) // That is the present one.
        .flatMap(visit -> earlier(visit).stream())
        .max(Comparator.comparing(Earlier::day));
  }

  /** A visit that never came to a pathway has nothing to go on with. */
  private static Optional<Earlier> earlier(Visit visit) {
    return visit
        .pathway()
        .map(way -> new Earlier(visit.id().day(), way, visit.done(), visit.outcome()));
  }

  @Override
  public void save(Snapshot snapshot) {
    if (log.isPresent()) {
      var sealed = log.get().seal(snapshot, clerk.get());
      waiting.put(sealed.id(), sealed);
      writeWaiting(log.get());
    } else {
      withoutRecord.put(snapshot.known().code(), snapshot.withoutCitizen());
    }
  }

  @Override
  public Remembered recall(PersonalId person) {
    try {
      return log.isPresent()
          ? new Remembered(new Roster(log.get()).has(person), latest(log.get().of(person)))
          : Remembered.NOTHING;
    } catch (StoreProblem problem) {
      failed(problem);
      return Remembered.NOTHING;
    }
  }

  @Override
  public void retry() {
    if (log.isEmpty()) {
      open();
    }
    log.ifPresent(
        open -> {
          for (var snapshot : List.copyOf(withoutRecord.values())) {
            var sealed = open.seal(snapshot);
            waiting.put(sealed.id(), sealed);
          }
          withoutRecord.clear();
          writeWaiting(open);
        });
  }

  private void writeWaiting(VisitLog open) {
    for (var sealed : new ArrayList<>(waiting.values())) {
      try {
        open.write(sealed);
        waiting.remove(sealed.id());
      } catch (StoreProblem problem) {
        failed(problem);
        return;
      }
    }
    if (reported.isPresent()) {
      LOG.info("{} is over, everything is written", reported.get().code());
      reported = Optional.empty();
      trouble.accept(reported);
    }
  }

  /**
   * A damaged file is set aside by opening it anew; for the rest, waiting helps or the clerk does.
   */
  private void failed(StoreProblem problem) {
    report(problem.kind());
    if (problem.kind() == StoreProblem.Kind.DAMAGED) {
      close();
    }
  }

  private void report(StoreProblem.Kind kind) {
    if (!reported.equals(Optional.of(kind))) {
      reported = Optional.of(kind);
      LOG.error("{} {}", kind.code(), kind.sentence());
      trouble.accept(reported);
    }
  }

  /** What is past its time is erased, and the day's backup made. */
  public void tidy(LocalDate today) {
    try {
      if (log.isPresent()) {
        log.get().tidy(today);
        log.get().backupTrouble().ifPresent(_ -> report(StoreProblem.Kind.BACKUP));
      }
    } catch (StoreProblem problem) {
      failed(problem);
    }
  }

  @Override
  public void close() {
    try {
      if (log.isPresent()) {
        log.get().close();
      }
    } catch (StoreProblem problem) {
      LOG.warn("{} while closing", problem.kind().code());
    }
    log = Optional.empty();
  }
}
