package vn.motcua.kiosk.app.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.roster.Column;
import vn.motcua.kiosk.roster.Listed;
import vn.motcua.kiosk.roster.RosterFile;
import vn.motcua.kiosk.roster.RosterProblem;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.desk.DeskRosters;
import vn.motcua.kiosk.ui.desk.Headway;
import vn.motcua.kiosk.ui.desk.RosterPreview;
import vn.motcua.kiosk.ui.desk.RosterWish;
import vn.motcua.kiosk.visit.Roster;
import vn.motcua.kiosk.visit.RosterList;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** The police's lists, at the desk. One is taken in at a time. */
final class RostersRoom implements DeskRosters {

  /** As many as show whether the columns are the right ones. */
  private static final int SHOWN = 3;

  /** Rows from one piece of news to the next. */
  private static final int STEP = 1_000;

  /** Part of the time that reading takes; the rest is writing. */
  private static final double READING = 0.7;

  private final DeskThread thread;
  private final LongWork longWork;
  private final RosterPaper papers;

  /** Touched on the FX thread only. */
  private Optional<Import> running = Optional.empty();

  RostersRoom(DeskThread thread, LongWork longWork, RosterPaper papers) {
    this.thread = thread;
    this.longWork = longWork;
    this.papers = papers;
  }

  /** An import while it goes on; who hears of it changes with the page. */
  private final class Import implements Headway {
    private Headway page;
    private Runnable stop = () -> {};

    Import(Headway page) {
      this.page = page;
    }

    @Override
    public void at(String words, double part) {
      page.at(words, part);
    }

    @Override
    public void done(String words) {
      running = Optional.empty();
      page.done(words);
    }

    @Override
    public void stopped() {
      running = Optional.empty();
      page.stopped();
    }

    @Override
    public void failed(String words) {
      running = Optional.empty();
      page.failed(words);
    }
  }

  @Override
  public void lists(Consumer<List<RosterList>> then) {
    thread.whole(log -> new Roster(log).lists(), then);
  }

  // --- a new list ---

  @Override
  public Runnable preview(
      Path file, Map<Column, String> columns, Headway headway, Consumer<RosterPreview> then) {
    return longWork.start(
        "roster preview", (_, piece) -> preview(file, columns, piece, then), headway);
  }

  private Optional<String> preview(
      Path path, Map<Column, String> columns, LongWork.Piece piece, Consumer<RosterPreview> then)
      throws RosterProblem {
    var file = RosterFile.open(path);
    var layout = file.layout(columns);
    var first = new ArrayList<Listed>();
    try (var people = file.people(layout)) {
      int count = 0;
      for (var next = people.next(); next.isPresent(); next = people.next()) {
        if (first.size() < SHOWN) {
          first.add(next.get());
        }
        count++;
        if (count % STEP == 0 && !piece.at(reading(people.row()), Headway.UNKNOWN)) {
          return Optional.empty();
        }
      }
      var preview = new RosterPreview(path, file.format(), layout, first, people.findings());
      thread.show(() -> then.accept(preview));
      return Optional.of("Đã đọc xong tệp. Chưa lưu gì.");
    }
  }

  private static String reading(int row) {
    return "Đang đọc dòng " + Numbers.of(row) + "…";
  }

  @Override
  public Runnable take(Clerk clerk, RosterWish wish, Headway headway) {
    if (running.isPresent()) {
      headway.failed(DeskFault.IMPORTING.words());
      return () -> {};
    }
    var started = new Import(headway);
    running = Optional.of(started);
    started.stop =
        longWork.start(
            "roster import", (record, piece) -> take(clerk, wish, record, piece), started);
    return started.stop;
  }

  @Override
  public Optional<Runnable> underWay(Headway headway) {
    running.ifPresent(one -> one.page = headway);
    return running.map(one -> one.stop);
  }

  private Optional<String> take(Clerk clerk, RosterWish wish, VisitLog record, LongWork.Piece piece)
      throws StoreProblem, RosterProblem {
    var file = RosterFile.open(wish.file());
    try (var people = file.people(file.layout(wish.columns()))) {
      var ended =
          new Roster(record)
              .take(people, wish.days(), wish.alone(), reached -> tell(reached, wish, piece));
      return switch (ended) {
        case Roster.Import.Taken(var list, var findings) -> {
          var about = list.number() + ": " + list.people();
          thread.audit(AuditEvent.ROSTER_TAKEN, clerk, about, true);
          yield Optional.of(
              "Đã nhập %s người, bỏ qua %s dòng."
                  .formatted(Numbers.of(list.people()), Numbers.of(findings.leftOut())));
        }
        case Roster.Import.Nobody _ ->
            Optional.of("Không nhận được ai. Danh sách cũ vẫn giữ nguyên.");
        case Roster.Import.Stopped() -> Optional.empty();
      };
    }
  }

  private static boolean tell(Roster.Reached reached, RosterWish wish, LongWork.Piece piece) {
    return switch (reached) {
      case Roster.Reached.Row(int row) -> piece.at(reading(row), READING * part(row, wish.rows()));
      case Roster.Reached.People(int written, int of) ->
          piece.at(
              "Đang ghi %s trong %s người…".formatted(Numbers.of(written), Numbers.of(of)),
              READING + (1 - READING) * part(written, of));
    };
  }

  private static double part(int done, int of) {
    return Math.min(1, done / (double) Math.max(1, of));
  }

  // --- lists that are kept ---

  @Override
  public void forget(Clerk clerk, RosterList list, Headway headway) {
    var _ =
        longWork.start(
            "roster erasure",
            (record, _) -> {
              new Roster(record).forget(list);
              thread.audit(AuditEvent.ROSTER_FORGOTTEN, clerk, String.valueOf(list.number()), true);
              return Optional.of(
                  "Đã xóa danh sách số " + list.number() + ", cả trong bản sao lưu.");
            },
            headway);
  }

  @Override
  public void print(Clerk clerk, RosterList list, Optional<String> hamlet, Consumer<String> then) {
    papers.print(clerk, list, hamlet, then);
  }

  @Override
  public Runnable save(
      Clerk clerk,
      RosterList list,
      Optional<String> hamlet,
      ReportFormat format,
      Path file,
      Headway headway) {
    return papers.save(clerk, list, hamlet, format, file, headway);
  }
}
