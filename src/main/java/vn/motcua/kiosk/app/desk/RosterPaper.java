package vn.motcua.kiosk.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.campaign.CaseWriter;
import vn.motcua.kiosk.campaign.ReportFile;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.desk.Headway;
import vn.motcua.kiosk.visit.Roster;
import vn.motcua.kiosk.visit.RosterEntry;
import vn.motcua.kiosk.visit.RosterList;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** Who is on a list of the police, on paper by name, in files masked. */
final class RosterPaper {

  /** Sheets of some 26 lines: no team carries more. */
  private static final int MOST_PRINTED = 2_000;

  /** So many are read at once, so that the counter gets its turn in between. */
  private static final int PIECE = 20_000;

  private final DeskThread thread;
  private final LongWork longWork;
  private final DeskPress press;
  private final Commune commune;

  RosterPaper(DeskThread thread, LongWork longWork, DeskPress press, Commune commune) {
    this.thread = thread;
    this.longWork = longWork;
    this.press = press;
    this.commune = commune;
  }

  void print(Clerk clerk, RosterList list, Optional<String> hamlet, Consumer<String> then) {
    var _ =
        longWork.start(
            "roster paper",
            (record, _) -> {
              var people = people(record, list, hamlet);
              if (people.size() > MOST_PRINTED) {
                thread.tell(DeskFault.TOO_LONG.words());
              } else {
                press.roster(
                    hamlet.orElse("tất cả thôn"),
                    people,
                    news -> thread.show(() -> then.accept(news)));
              }
              audit(AuditEvent.ROSTER_PRINTED, clerk, list, people.size() <= MOST_PRINTED);
              return Optional.empty();
            },
            LongWork.quiet(thread::tell));
  }

  private static List<RosterEntry> people(VisitLog record, RosterList list, Optional<String> hamlet)
      throws StoreProblem {
    var roster = new Roster(record);
    var people = new ArrayList<RosterEntry>();
    for (int from = 0; from < list.people(); from += PIECE) {
      roster.people(list, from, PIECE).stream()
          .filter(one -> hamlet.isEmpty() || hamlet.get().equals(one.hamlet()))
          .forEach(people::add);
    }
    people.sort(CaseWriter.byHamlet());
    return people;
  }

  Runnable save(
      Clerk clerk,
      RosterList list,
      Optional<String> hamlet,
      ReportFormat format,
      Path file,
      Headway headway) {
    return longWork.start(
        "roster file",
        (record, piece) -> {
          var people = people(record, list, hamlet);
          var taken = LocalDate.ofInstant(list.taken(), thread.clock().getZone());
          var report = new CaseWriter(commune).write(taken, people, LocalDate.now(thread.clock()));
          boolean saved = false;
          try {
            saved = new SavedReport(new ReportFile()).save(report, format, file, piece);
          } finally {
            audit(AuditEvent.ROSTER_SAVED, clerk, list, saved);
          }
          return saved ? Optional.of(SavedReport.words(file)) : Optional.empty();
        },
        headway);
  }

  private void audit(AuditEvent event, Clerk clerk, RosterList list, boolean done) {
    thread.audit(event, clerk, String.valueOf(list.number()), done);
  }
}
