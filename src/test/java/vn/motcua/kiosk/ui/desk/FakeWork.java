package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.campaign.By;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.config.Lesson;
import vn.motcua.kiosk.config.Lessons;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.training.Course;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Kept;
import vn.motcua.kiosk.visit.Marking;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Request;
import vn.motcua.kiosk.visit.Right;
import vn.motcua.kiosk.visit.Visit;

/** Answers at once, and remembers what was asked. */
final class FakeWork
    implements DeskWork,
        DeskDoor,
        DeskVisiting,
        DeskReminding,
        DeskReporting,
        DeskRequesting,
        DeskTraining {

  final List<String> asked = new ArrayList<>();
  final List<Clerk> clerks = new ArrayList<>();
  final List<DeskRow> rows = new ArrayList<>();
  final List<Request> requests = new ArrayList<>();
  Consumer<String> trouble = _ -> {};
  Duration pause = Duration.ZERO;
  final FakeColumns columns = new FakeColumns();
  final FakeMachine machine = new FakeMachine();
  Optional<Answer> answer = Optional.empty();

  /** Waits for the answer to the last PIN. */
  Consumer<Answer> looking = _ -> {};

  Overviews overviews = (_, _) -> Optional.empty();
  Reports reports =
      _ -> {
        throw new UnsupportedOperationException("no reports");
      };

  /** Hears of the file that is being saved. */
  Optional<Headway> saving = Optional.empty();

  interface Overviews {
    Optional<Overview> of(Period period, Optional<String> hamlet);
  }

  interface Reports {
    Report of(ReportWish wish);
  }

  @Override
  public void onTrouble(Consumer<String> trouble) {
    this.trouble = trouble;
  }

  @Override
  public DeskDoor door() {
    return this;
  }

  @Override
  public DeskVisiting visits() {
    return this;
  }

  @Override
  public DeskReminding reminders() {
    return this;
  }

  @Override
  public DeskMachine machine() {
    return machine;
  }

  @Override
  public DeskHelping helping() {
    throw new UnsupportedOperationException("nobody is helped here");
  }

  @Override
  public DeskStaff staff() {
    throw new UnsupportedOperationException("nobody asks for the clerks here");
  }

  @Override
  public DeskTraining training() {
    return this;
  }

  @Override
  public List<Lesson> lessons() {
    return Lessons.all();
  }

  @Override
  public Optional<Course> course() {
    return Optional.empty();
  }

  @Override
  public void begin(Clerk clerk, String trainee) {
    asked.add("train " + trainee);
  }

  @Override
  public void goOn() {}

  @Override
  public void practise(Lesson lesson) {
    asked.add("practise " + lesson.id());
  }

  @Override
  public void end(Clerk clerk) {
    asked.add("end training");
  }

  @Override
  public void print(Consumer<String> then) {}

  @Override
  public List<Clerk> clerks() {
    return clerks;
  }

  @Override
  public Duration pause(Clerk clerk) {
    return pause;
  }

  @Override
  public void enter(Clerk clerk, Pin pin, Consumer<Answer> then) {
    asked.add("enter " + clerk.id());
    pin.close();
    looking = then;
    answer.ifPresent(then);
  }

  @Override
  public void locked(Clerk clerk) {
    asked.add("locked " + clerk.id());
  }

  @Override
  public void leave() {
    asked.add("leave");
  }

  @Override
  public void answer(Clerk clerk, Call call) {
    asked.add("answer " + call.code());
  }

  @Override
  public void today(Consumer<Day> then) {
    then.accept(new Day(rows, rows.size(), 0, Optional.empty()));
  }

  @Override
  public void find(Clerk clerk, Query query, Consumer<List<DeskRow>> then) {
    asked.add("find " + query);
    then.accept(List.of());
  }

  @Override
  public void story(Visit.Id id, Consumer<Story> then) {
    rows.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .ifPresent(row -> then.accept(new Story(row, List.of())));
  }

  @Override
  public void mark(Clerk clerk, Marking marking, Consumer<Marking.Written> then) {}

  @Override
  public void trouble(Clerk clerk, Visit.Id id, String remedy, Runnable then) {}

  @Override
  public List<SheetSize> sizes() {
    return List.of(SheetSize.USUAL, SheetSize.LARGE);
  }

  @Override
  public void reprint(Clerk clerk, DeskRow row, SheetSize size, Consumer<String> then) {}

  @Override
  public void end(Clerk clerk, Visit.Id id) {}

  @Override
  public void names(Clerk clerk, Consumer<NameIndex> then) {
    then.accept(NameIndex.EMPTY);
  }

  @Override
  public void reminded(Clerk clerk, Visit.Id id, Optional<Reminded> how, Runnable then) {}

  @Override
  public void print(Clerk clerk, String title, List<Reminder> people, Consumer<String> then) {
    asked.add("print " + title);
  }

  @Override
  public Runnable save(
      Clerk clerk, List<Reminder> people, ReportFormat format, Path file, Headway headway) {
    asked.add("save reminders " + file);
    return () -> {};
  }

  @Override
  public DeskGuidance guidance() {
    throw new UnsupportedOperationException("no test of pages needs guidance");
  }

  @Override
  public DeskEditions editions() {
    throw new UnsupportedOperationException("no test of pages needs editions");
  }

  @Override
  public DeskRosters rosters() {
    throw new UnsupportedOperationException("no test of pages needs lists");
  }

  @Override
  public ColumnMemory columns() {
    return columns;
  }

  @Override
  public DeskReporting reports() {
    return this;
  }

  @Override
  public void overview(Period period, Optional<String> hamlet, Consumer<Optional<Overview>> then) {
    asked.add("overview " + period.from() + " " + period.to() + " " + hamlet.orElse(""));
    then.accept(overviews.of(period, hamlet));
  }

  @Override
  public void report(Clerk clerk, ReportWish wish, Consumer<Report> then) {
    asked.add("report " + wish.by().map(By::name).orElse("CASE"));
    then.accept(reports.of(wish));
  }

  @Override
  public void print(Clerk clerk, ReportWish wish, Consumer<String> then) {
    asked.add("print " + wish);
  }

  @Override
  public Runnable save(
      Clerk clerk, ReportWish wish, ReportFormat format, Path file, Headway headway) {
    asked.add("save " + format + " " + file);
    saving = Optional.of(headway);
    return () -> asked.add("stop");
  }

  @Override
  public DeskRequesting requests() {
    return this;
  }

  @Override
  public void all(Consumer<List<Request>> then) {
    then.accept(requests);
  }

  @Override
  public void take(Clerk clerk, Right wanted, String about, Runnable then) {
    asked.add("take " + clerk.id() + " " + wanted + " " + about);
    then.run();
  }

  @Override
  public void answer(Clerk clerk, Request request, boolean done, Runnable then) {
    asked.add("answer " + request.about() + " " + done);
    then.run();
  }

  @Override
  public void carryOut(Clerk clerk, Request request, String hamlet, Consumer<List<Kept>> then) {
    asked.add("carry out " + request.asked() + " " + request.about() + " " + hamlet);
    then.accept(List.of(new Kept("Mã lượt", request.about())));
  }

  @Override
  public void print(Request request, List<Kept> kept, Consumer<String> then) {
    asked.add("print " + request.about());
  }
}
